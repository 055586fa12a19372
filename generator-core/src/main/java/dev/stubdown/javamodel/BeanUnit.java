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
 * @param keeping which unlisted properties are kept on reading; null where a superclass decides, and where there is nothing to decide
 * @param ignoresUnlisted unlisted properties are dropped, all of them
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
        @Nullable Keeping keeping,
        boolean ignoresUnlisted,
        boolean usesDeprecated,
        boolean importsJavaLang)
        implements JavaUnit {

    public BeanUnit {
        typeParameters = List.copyOf(typeParameters);
        properties = List.copyOf(properties);
        wireOrder = List.copyOf(wireOrder);
    }

    /** True where another class is made for every message, so that the class itself has no objects. */
    public boolean isAbstract() {
        return hierarchy != null
                && hierarchy.fallback() != null
                && !hierarchy.fallback().equals(name);
    }

    @Override
    public String path() {
        return name.path();
    }

    /**
     * The place of a class among its base and derived classes, all of which carry a property that names an object's type on the wire.
     *
     * @param wireName of the property that names the type
     * @param prefix may stand before the name of a type there; empty for none
     * @param field of the same property
     * @param typeName what that property says of a new object; null for nothing
     * @param reading how JSON chooses the class
     * @param subtypes all derived classes where {@code reading} is {@link Reading#BY_TYPE_NAME}, else empty
     * @param fallback what is made where no subtype is named: the class itself, or the one that stands in for an abstract class; null where
     *     {@code reading} is not {@link Reading#BY_TYPE_NAME}
     */
    public record Hierarchy(
            String wireName,
            String prefix,
            String field,
            @Nullable String typeName,
            Reading reading,
            List<Subtype> subtypes,
            @Nullable JavaName fallback) {
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

    /**
     * A derived class and the name of its type on the wire.
     *
     * @param typeNames all spellings that are read, each once; never empty
     */
    public record Subtype(JavaName name, List<String> typeNames) {
        public Subtype {
            typeNames = List.copyOf(typeNames);
        }
    }

    /**
     * The names of the map that keeps unlisted properties and of its accessors.
     *
     * @param selective reading asks {@link Keeping}, which classes may overrule; else everything is kept
     */
    public record AdditionalProperties(String field, String getter, String setter, boolean selective) {}

    /**
     * Which unlisted properties of a message are kept.
     *
     * @param everything all of them
     * @param mark those whose names hold it; null for none
     * @param typeName all of them where the message names another type than this; null where that does not matter
     * @param place where the class stands among those that may decide otherwise
     */
    public record Keeping(
            boolean everything,
            @Nullable String mark,
            @Nullable String typeName,
            Place place) {}

    /** The place of a class among its base and derived classes. */
    public enum Place {
        /** It has neither superclass nor subclass. */
        ALONE,
        /** Its subclasses may overrule it. */
        ROOT,
        /** It overrules its superclass. */
        BELOW
    }
}
