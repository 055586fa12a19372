package dev.stubdown.explain;

import dev.stubdown.model.TypeRef;
import dev.stubdown.term.ScalarType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Whether a value that JSON shows may be one of a type: JSON has fewer types than the API, and an object may be of a type that inherits. */
final class ShownValue {

    private static final Set<ScalarType> STRINGS = EnumSet.of(
            ScalarType.STRING,
            ScalarType.GUID,
            ScalarType.DATE,
            ScalarType.DATE_TIME_OFFSET,
            ScalarType.TIME_OF_DAY,
            ScalarType.DURATION,
            ScalarType.BINARY);

    private static final Set<ScalarType> FRACTIONS = those(ScalarType::isFractional);
    private static final Set<ScalarType> NUMBERS = those(ScalarType::isNumber);

    private static final Map<ScalarType, Set<ScalarType>> MAY_BE = Map.of(
            ScalarType.STRING, STRINGS,
            ScalarType.INT32, NUMBERS,
            ScalarType.INT64, NUMBERS,
            ScalarType.DOUBLE, FRACTIONS,
            ScalarType.JSON, EnumSet.allOf(ScalarType.class));

    private static Set<ScalarType> those(Predicate<ScalarType> such) {
        return Arrays.stream(ScalarType.values()).filter(such).collect(Collectors.toUnmodifiableSet());
    }

    private final Known known;

    ShownValue(Known known) {
        this.known = known;
    }

    /**
     * True where it may be.
     *
     * @param shown what the value looks like
     * @param type what the model says
     */
    boolean mayBe(TypeRef shown, TypeRef type) {
        if (shown.collection() != type.collection()) {
            return false;
        }
        if (shown.target() instanceof TypeRef.Scalar scalar) {
            return mayBe(scalar.type(), type.target());
        }
        return shown.target() instanceof TypeRef.Named heir
                && type.target() instanceof TypeRef.Named base
                && known.model().lineage(heir.name()).stream()
                        .anyMatch(ancestor -> ancestor.name().equals(base.name()));
    }

    private boolean mayBe(ScalarType shown, TypeRef.Target type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return MAY_BE.getOrDefault(shown, Set.of()).contains(scalar.type());
        }
        boolean isEnum = type instanceof TypeRef.Named named && known.isEnum(named.name());
        return shown == ScalarType.JSON || shown == ScalarType.STRING && isEnum;
    }
}
