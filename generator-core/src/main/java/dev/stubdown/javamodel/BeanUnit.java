package dev.stubdown.javamodel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class, record or interface with properties.
 *
 * @param typeParameters names of its type parameters; mostly empty
 * @param form what it is in Java
 * @param creatable false: only subclasses and JSON readers make objects of it
 * @param superclass another bean; null for none
 * @param interfaces beans of the form {@link Form#INTERFACE} that it implements or extends
 * @param properties its own ones, in order; those of a class that implements interfaces are all, the inherited ones first
 * @param inherited how many of the properties an interface declares
 * @param wireOrder the wire names of all properties, inherited ones first, in the order of writing
 * @param hierarchy null where the class stands alone
 * @param additional where unlisted properties are kept; null where they are not, or where a superclass keeps them
 * @param nulls how it tells null from absent; null where it does not
 * @param building its builder; null for an interface
 * @param madeOf the class of objects of the type itself where it is an interface; null for all else
 * @param ignoresUnlisted unlisted properties are dropped
 * @param usesDeprecated refers to a deprecated class
 * @param importsJavaLang a class of its package has a name of {@code java.lang}, so those have to be imported
 */
public record BeanUnit(
        JavaName name,
        List<String> typeParameters,
        JavaDoc doc,
        boolean deprecated,
        Form form,
        boolean creatable,
        @Nullable JavaName superclass,
        List<JavaName> interfaces,
        List<BeanProperty> properties,
        int inherited,
        List<String> wireOrder,
        @Nullable Hierarchy hierarchy,
        @Nullable AdditionalProperties additional,
        @Nullable Nulls nulls,
        @Nullable Building building,
        @Nullable JavaName madeOf,
        boolean ignoresUnlisted,
        boolean usesDeprecated,
        boolean importsJavaLang)
        implements JavaUnit {

    public BeanUnit {
        typeParameters = List.copyOf(typeParameters);
        interfaces = List.copyOf(interfaces);
        properties = List.copyOf(properties);
        wireOrder = List.copyOf(wireOrder);
    }

    /** True where another class is made for every message, so that the class itself has no objects. */
    public boolean isAbstract() {
        return form != Form.INTERFACE
                && hierarchy != null
                && hierarchy.fallback() != null
                && !hierarchy.fallback().equals(name);
    }

    /** How many values its objects hold, as a record has components. */
    int components() {
        return properties.size() + (additional == null ? 0 : 1) + (nulls == null ? 0 : 1);
    }

    /** The same type in another form. */
    BeanUnit withForm(Form other) {
        return new BeanUnit(
                name,
                typeParameters,
                doc,
                deprecated,
                other,
                creatable,
                superclass,
                interfaces,
                properties,
                inherited,
                wireOrder,
                hierarchy,
                additional,
                nulls,
                building,
                madeOf,
                ignoresUnlisted,
                usesDeprecated,
                importsJavaLang);
    }

    @Override
    public String path() {
        return name.path();
    }

    /** What a type is in Java. */
    public enum Form {
        /** A class with setters. */
        BEAN,
        /** A class with final fields. */
        IMMUTABLE,
        /** A record. */
        RECORD,
        /** An interface that records and immutable classes implement; it has getters only. */
        INTERFACE
    }

    /**
     * The builder of a class or record.
     *
     * @param selfTyped the builders of subclasses extend it, so its methods return the type of the builder that they are called on
     * @param reads JSON is read into the builder, and the object is made of it
     * @param typeNameSetter the method of the builder that sets the type's name of {@link Hierarchy#typeName()}; null where there is none
     */
    public record Building(
            boolean selfTyped, boolean reads, @Nullable String typeNameSetter) {}

    /**
     * The names of what tells null from absent: a set of the wire names of properties that were set to null.
     *
     * @param field the set
     * @param getter the method that reads it
     * @param writer the method that gives JSON writers what stands beside the properties: those that are null, and the unlisted ones
     * @param declared false: a superclass has the set
     */
    public record Nulls(String field, String getter, String writer, boolean declared) {}

    /**
     * The place of a class among its base and derived classes, all of which carry a property that names an object's type on the wire.
     *
     * @param wireName of the property that names the type
     * @param field of the same property
     * @param typeName what that property says of a new object; null for nothing
     * @param reading how JSON chooses the class
     * @param subtypes all derived classes where {@code reading} is {@link Reading#BY_TYPE_NAME}, else empty
     * @param fallback what is made where no subtype is named; null where {@code reading} is not {@link Reading#BY_TYPE_NAME}
     */
    public record Hierarchy(
            String wireName,
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
        /** The type's name in the JSON chooses among the subtypes; a name that is not listed, or none, means {@link Hierarchy#fallback()}. */
        BY_TYPE_NAME,
        /** It is always the class itself; what a superclass says is taken back. */
        FIXED
    }

    /** A derived class and the name of its type on the wire. */
    public record Subtype(JavaName name, String typeName) {}

    /**
     * The names of the map that keeps unlisted properties and of its accessors.
     *
     * @param fluent the method of a builder that adds one
     */
    public record AdditionalProperties(String field, String getter, String setter, String fluent) {}
}
