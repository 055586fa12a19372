package dev.stubdown.model;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.Limits;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object type or of a request body.
 *
 * @param name as on the wire
 * @param navigation refers to another entity
 * @param key identifies the object
 * @param nullable null where the docs do not say
 * @param defaultValue null where the docs name none
 * @param allowedValues the values that the docs list for a property that is no enum; mostly empty
 * @param annotation an {@code @…} instance annotation
 * @param inferred no table or list of its type has it
 * @param limits those that the docs state and that its type can have
 */
public record Property(
        String name,
        TypeRef type,
        boolean navigation,
        boolean key,
        boolean readOnly,
        @Nullable Boolean nullable,
        boolean required,
        boolean deprecated,
        @Nullable String defaultValue,
        List<String> allowedValues,
        boolean annotation,
        boolean inferred,
        List<Evidence> evidence,
        Prose description,
        SourceSpan source,
        Limits limits) {

    public Property {
        allowedValues = List.copyOf(allowedValues);
        evidence = List.copyOf(evidence);
    }

    /** A property of which no limits are stated. */
    public Property(
            String name,
            TypeRef type,
            boolean navigation,
            boolean key,
            boolean readOnly,
            @Nullable Boolean nullable,
            boolean required,
            boolean deprecated,
            @Nullable String defaultValue,
            List<String> allowedValues,
            boolean annotation,
            boolean inferred,
            List<Evidence> evidence,
            Prose description,
            SourceSpan source) {
        this(
                name,
                type,
                navigation,
                key,
                readOnly,
                nullable,
                required,
                deprecated,
                defaultValue,
                allowedValues,
                annotation,
                inferred,
                evidence,
                description,
                source,
                Limits.NONE);
    }

    /** The same property with those limits of which its type can have. */
    public Property withLimits(Limits stated) {
        return new Property(
                name,
                type,
                navigation,
                key,
                readOnly,
                nullable,
                required,
                deprecated,
                defaultValue,
                allowedValues,
                annotation,
                inferred,
                evidence,
                description,
                source,
                stated.isEmpty() ? stated : stated.only(type.limits()));
    }

    /** The same property of another type. */
    public Property withType(TypeRef other) {
        return with(other, evidence, description);
    }

    /** The same properties of other types. */
    static List<Property> withTypes(List<Property> properties, UnaryOperator<TypeRef> types) {
        return properties.stream()
                .map(property -> property.withType(types.apply(property.type())))
                .toList();
    }

    /** The same property with another text for people. */
    public Property withDescription(Prose other) {
        return other == description ? this : with(type, evidence, other);
    }

    /** The same property, whose value may be null or may not. */
    public Property withNullable(boolean other) {
        return new Property(
                name,
                type,
                navigation,
                key,
                readOnly,
                other,
                required,
                deprecated,
                defaultValue,
                allowedValues,
                annotation,
                inferred,
                evidence,
                description,
                source);
    }

    /** The same property as another place tells of it. */
    public Property withSource(SourceSpan other) {
        return new Property(
                name,
                type,
                navigation,
                key,
                readOnly,
                nullable,
                required,
                deprecated,
                defaultValue,
                allowedValues,
                annotation,
                inferred,
                evidence,
                description,
                other,
                limits);
    }

    /** The same property as a collection of its type, with what tells of it. */
    public Property asCollection(List<Evidence> whatTells) {
        return with(type.withCollection(true), whatTells, description);
    }

    private Property with(TypeRef otherType, List<Evidence> otherEvidence, Prose otherDescription) {
        return new Property(
                name,
                otherType,
                navigation,
                key,
                readOnly,
                nullable,
                required,
                deprecated,
                defaultValue,
                allowedValues,
                annotation,
                inferred,
                otherEvidence,
                otherDescription,
                source,
                limits.isEmpty() ? limits : limits.only(otherType.limits()));
    }

    /**
     * A property of which nothing is known but what it is: no flag set, no value listed, nullness untold.
     *
     * @param description empty for none
     */
    public static Property plain(
            String name,
            TypeRef type,
            boolean navigation,
            boolean inferred,
            List<Evidence> evidence,
            Prose description,
            SourceSpan source) {
        return new Property(
                name,
                type,
                navigation,
                false,
                false,
                null,
                false,
                false,
                null,
                List.of(),
                false,
                inferred,
                evidence,
                description,
                source);
    }
}
