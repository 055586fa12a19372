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
 * @param keeping which unlisted properties are kept on reading; null where a superclass decides, and where there is nothing to decide
 * @param nulls how it tells null from absent; null where it does not
 * @param building its builder; null for an interface
 * @param madeOf the class of objects of the type itself where it is an interface; null for all else
 * @param ignoresUnlisted unlisted properties are dropped, all of them
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
        @Nullable Keeping keeping,
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
                keeping,
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
     * @param namedFirst JSON readers give it the name of the type before all else, since that decides what is kept of a message
     * @param typeNameSetter the method of the builder that sets the type's name of {@link Hierarchy#typeName()}; null where there is none
     */
    public record Building(
            boolean selfTyped,
            boolean reads,
            boolean namedFirst,
            @Nullable String typeNameSetter) {}

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
     * @param prefix may stand before the name of a type there; empty for none
     * @param field of the same property
     * @param typeName what that property says of a new object; null for nothing
     * @param reading how JSON chooses the class
     * @param subtypes all derived classes where {@code reading} is {@link Reading#BY_TYPE_NAME}, else empty
     * @param fallback what is made where no subtype is named: the class itself, or the one that stands in for an abstract class or an
     *     interface; null where {@code reading} is not {@link Reading#BY_TYPE_NAME}
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

        /** The same place of a class that is never read as another one, whatever its superclass or interface says. */
        Hierarchy fixed() {
            return reading == Reading.BY_TYPE_NAME
                    ? new Hierarchy(wireName, prefix, field, typeName, Reading.FIXED, List.of(), null)
                    : this;
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
     * @param fluent the method of a builder that adds one
     * @param selective reading asks {@link Keeping}, which classes may overrule; else everything is kept
     */
    public record AdditionalProperties(String field, String getter, String setter, String fluent, boolean selective) {

        /** The same names where everything is kept. */
        AdditionalProperties keepingAll() {
            return new AdditionalProperties(field, getter, setter, fluent, false);
        }
    }

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
