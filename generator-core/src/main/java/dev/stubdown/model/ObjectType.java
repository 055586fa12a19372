package dev.stubdown.model;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A type with properties.
 *
 * @param baseType null where it has none
 * @param isAbstract only where the docs say so
 * @param openType its objects may have properties that are not listed
 * @param properties its own, not inherited ones, in the order of the page
 */
public record ObjectType(
        QualifiedName name,
        @Nullable QualifiedName baseType,
        boolean isAbstract,
        boolean openType,
        boolean deprecated,
        boolean inferred,
        List<Evidence> evidence,
        Prose description,
        List<Property> properties,
        SourceSpan source,
        List<SourceSpan> alsoIn)
        implements TypeDefinition {

    public ObjectType {
        evidence = List.copyOf(evidence);
        properties = List.copyOf(properties);
        alsoIn = List.copyOf(alsoIn);
    }

    /**
     * True for a type without a base type that has nothing but a key, such as a common {@code entity}: who names it says only that something with a
     * key stands there.
     */
    public boolean isOnlyKey() {
        return baseType == null
                && properties.stream().anyMatch(Property::key)
                && properties.stream().allMatch(property -> property.key() || property.annotation());
    }

    /** The same type with properties of other types. */
    public ObjectType withTypes(UnaryOperator<TypeRef> types) {
        return heir(baseType, openType, Property.withTypes(properties, types));
    }

    /** The same type where it has by itself what it inherited before. */
    public ObjectType heir(@Nullable QualifiedName newBaseType, boolean nowOpenType, List<Property> allProperties) {
        return new ObjectType(
                name,
                newBaseType,
                isAbstract,
                nowOpenType,
                deprecated,
                inferred,
                evidence,
                description,
                allProperties,
                source,
                alsoIn);
    }

    /** The same type with another text for people, and with other texts of its properties. */
    public ObjectType withTexts(Prose ownDescription, List<Property> describedProperties) {
        return new ObjectType(
                name,
                baseType,
                isAbstract,
                openType,
                deprecated,
                inferred,
                evidence,
                ownDescription,
                describedProperties,
                source,
                alsoIn);
    }
}
