package dev.stubdown.model;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import java.util.List;
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
        String description,
        SourceSpan source) {

    public Property {
        allowedValues = List.copyOf(allowedValues);
        evidence = List.copyOf(evidence);
    }

    /** The same property of another type. */
    public Property withType(TypeRef other) {
        return with(other, evidence, description);
    }

    /** The same property with another text for people. */
    public Property withDescription(String other) {
        return with(type, evidence, other);
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
                other);
    }

    /** The same property as a collection of its type, with what tells of it. */
    public Property asCollection(List<Evidence> whatTells) {
        return with(type.withCollection(true), whatTells, description);
    }

    private Property with(TypeRef otherType, List<Evidence> otherEvidence, String otherDescription) {
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
                source);
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
            String description,
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
