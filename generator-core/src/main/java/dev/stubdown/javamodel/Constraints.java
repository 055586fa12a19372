package dev.stubdown.javamodel;

import dev.stubdown.javamodel.Constraint.AtLeast;
import dev.stubdown.javamodel.Constraint.AtMost;
import dev.stubdown.javamodel.Constraint.Cascade;
import dev.stubdown.javamodel.Constraint.Present;
import dev.stubdown.javamodel.Constraint.Size;
import dev.stubdown.term.Limit;
import dev.stubdown.term.Limits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a validator asks. Nothing is asked that the docs do not state: that a property is required is said of single requests, so it is asked
 * in the classes of their bodies only, and limits are asked only of the types that Jakarta Validation 3.0 names for the constraint (its section 8):
 * no limit of a {@code double} or {@code float}, for they round.
 */
final class Constraints {

    private static final Set<JavaType> NUMBERS = Stream.of(
                    Byte.class, Short.class, Integer.class, Long.class, BigInteger.class, BigDecimal.class)
            .map(JavaType::of)
            .collect(Collectors.toUnmodifiableSet());

    private static final JavaType TEXT = JavaType.of(String.class);
    private static final JavaName LIST = new JavaName("java.util", "List");

    private final boolean wanted;
    private final Predicate<JavaName> isOurBean;

    /**
     * @param wanted false for none at all
     * @param isOurBean true for a class that may have constraints itself
     */
    Constraints(boolean wanted, Predicate<JavaName> isOurBean) {
        this.wanted = wanted;
        this.isOurBean = isOurBean;
    }

    /** Those of a property, or of a parameter that may be left out. */
    List<Constraint> of(JavaType type, Limits limits) {
        List<Constraint> constraints = new ArrayList<>();
        if (!wanted) {
            return constraints;
        }
        if (isList(type)) {
            addSize(limits, Limit.MIN_ITEMS, Limit.MAX_ITEMS, constraints);
        } else if (type.equals(TEXT)) {
            addSize(limits, Limit.MIN_LENGTH, Limit.MAX_LENGTH, constraints);
        } else if (NUMBERS.contains(type)) {
            addRange(limits, constraints);
        }
        if (holdsBean(type)) {
            constraints.add(new Cascade());
        }
        return constraints;
    }

    /** Those and that it is there. */
    List<Constraint> ofRequired(JavaType type, Limits limits) {
        List<Constraint> constraints = of(type, limits);
        if (wanted) {
            constraints.add(0, new Present());
        }
        return constraints;
    }

    /** Those of an object that carries parameters, which have theirs themselves. */
    List<Constraint> ofOptions() {
        return wanted ? List.of(new Cascade()) : List.of();
    }

    private static void addSize(Limits limits, Limit min, Limit max, List<Constraint> constraints) {
        Long least = size(limits.get(min));
        Long most = size(limits.get(max));
        if (least != null || most != null) {
            constraints.add(new Size(least, most));
        }
    }

    /** What is no size says nothing. */
    private static @Nullable Long size(@Nullable Long limit) {
        return limit == null || limit < 0 || limit > Integer.MAX_VALUE ? null : limit;
    }

    private static void addRange(Limits limits, List<Constraint> constraints) {
        Long least = limits.get(Limit.MINIMUM);
        Long most = limits.get(Limit.MAXIMUM);
        if (least != null) {
            constraints.add(new AtLeast(least));
        }
        if (most != null) {
            constraints.add(new AtMost(most));
        }
    }

    private static boolean isList(JavaType type) {
        return type instanceof JavaType.Declared declared && declared.name().equals(LIST);
    }

    private boolean holdsBean(JavaType type) {
        return type instanceof JavaType.Declared declared
                && (isOurBean.test(declared.name())
                        || declared.arguments().stream().anyMatch(this::holdsBean));
    }
}
