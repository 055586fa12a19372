package dev.stubdown.model;

import dev.stubdown.term.Limit;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The use of a type.
 *
 * @param target the scalar or named type
 * @param collection true for a list of it
 * @param allowedValues the values that the docs list for a parameter of scalar type; mostly empty
 */
public record TypeRef(Target target, boolean collection, List<String> allowedValues) {

    public TypeRef {
        allowedValues = List.copyOf(allowedValues);
    }

    /** What is used. */
    public sealed interface Target permits Scalar, Named {

        /** The text in {@code model.json}: {@code String}, or {@code microsoft.graph.user}. */
        String modelName();
    }

    /** A scalar type. */
    public record Scalar(ScalarType type) implements Target {
        @Override
        public String modelName() {
            return type.modelName();
        }
    }

    /** A type of the API; one that {@link ApiModel#type} does not know is used by the docs without being defined. */
    public record Named(QualifiedName name) implements Target {
        @Override
        public String modelName() {
            return name.toString();
        }
    }

    /** One scalar. */
    public static TypeRef of(ScalarType type) {
        return new TypeRef(new Scalar(type), false, List.of());
    }

    /** One object or enum value. */
    public static TypeRef of(QualifiedName name) {
        return new TypeRef(new Named(name), false, List.of());
    }

    /** The same, as a list or as one. */
    public TypeRef withCollection(boolean nowCollection) {
        return nowCollection == collection ? this : new TypeRef(target, nowCollection, allowedValues);
    }

    /** What can be limited of such a value: how many elements a list has, how long one text is, how great one number. */
    public Set<Limit> limits() {
        if (collection) {
            return EnumSet.of(Limit.MIN_ITEMS, Limit.MAX_ITEMS);
        }
        if (!(target instanceof Scalar scalar)) {
            return Set.of();
        }
        if (scalar.type() == ScalarType.STRING) {
            return EnumSet.of(Limit.MIN_LENGTH, Limit.MAX_LENGTH);
        }
        return scalar.type().isNumber() ? EnumSet.of(Limit.MINIMUM, Limit.MAXIMUM) : Set.of();
    }

    /** True for one value, or a list, of that scalar type. */
    public boolean isScalar(ScalarType type) {
        return target instanceof Scalar scalar && scalar.type() == type;
    }
}
