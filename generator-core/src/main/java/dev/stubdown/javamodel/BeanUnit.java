package dev.stubdown.javamodel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class with properties.
 *
 * @param typeParameters names of its type parameters; mostly empty
 * @param creatable false: only subclasses and JSON readers make objects of it
 * @param superclass another bean; null for none
 * @param properties its own ones, in order
 * @param wireOrder the wire names of all properties, inherited ones first, in the order of writing
 * @param hierarchy null where the class stands alone
 * @param additional where unlisted properties are kept; null where they are not, or where a superclass keeps them
 * @param ignoresUnlisted unlisted properties are dropped
 * @param usesDeprecated refers to a deprecated class
 * @param importsJavaLang a class of its package has a name of {@code java.lang}, so those have to be imported
 */
public record BeanUnit(
        JavaName name,
        List<String> typeParameters,
        JavaDoc doc,
        boolean deprecated,
        boolean creatable,
        @Nullable JavaName superclass,
        List<BeanProperty> properties,
        List<String> wireOrder,
        @Nullable Hierarchy hierarchy,
        @Nullable AdditionalProperties additional,
        boolean ignoresUnlisted,
        boolean usesDeprecated,
        boolean importsJavaLang)
        implements JavaUnit {

    public BeanUnit {
        typeParameters = List.copyOf(typeParameters);
        properties = List.copyOf(properties);
        wireOrder = List.copyOf(wireOrder);
    }

    @Override
    public String path() {
        return name.path();
    }

    /**
     * The place of a class among its base and derived classes, all of which carry a property that names an object's type on the wire.
     *
     * @param wireName of the property that names the type
     * @param field of the same property
     * @param typeName what that property says of a new object; null for nothing
     * @param reading how JSON chooses the class
     * @param subtypes all derived classes where {@code reading} is {@link Reading#BY_TYPE_NAME}, else empty
     */
    public record Hierarchy(
            String wireName, String field, @Nullable String typeName, Reading reading, List<Subtype> subtypes) {
        public Hierarchy {
            subtypes = List.copyOf(subtypes);
        }
    }

    /** How JSON chooses the class of an object. */
    public enum Reading {
        /** Nothing is said, and nothing is inherited. */
        UNSET,
        /** The type's name in the JSON chooses among the subtypes; a name that is not listed, or none, means the class itself. */
        BY_TYPE_NAME,
        /** It is always the class itself; what a superclass says is taken back. */
        FIXED
    }

    /** A derived class and the name of its type on the wire. */
    public record Subtype(JavaName name, String typeName) {}

    /** The names of the map that keeps unlisted properties and of its accessors. */
    public record AdditionalProperties(String field, String getter, String setter) {}
}
