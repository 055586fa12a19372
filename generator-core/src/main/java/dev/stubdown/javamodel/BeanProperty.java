package dev.stubdown.javamodel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property of a bean. Its value may always be null: the docs of an API say little about what is left out of a message.
 *
 * @param wireName in JSON
 * @param field the private field, and the name of the setter's parameter
 * @param getter the method that reads it
 * @param setter the method that sets it
 * @param type what the getter returns
 * @param text how it is kept where it is kept as its text on the wire, so that values that are not documented survive; null for all else
 * @param isoText a date or time, which is written as ISO 8601 text
 * @param constraints what a validator asks; empty for nothing
 */
public record BeanProperty(
        String wireName,
        String field,
        String getter,
        String setter,
        JavaType type,
        @Nullable EnumText text,
        boolean isoText,
        boolean deprecated,
        JavaDoc doc,
        List<Constraint> constraints) {

    public BeanProperty {
        constraints = List.copyOf(constraints);
    }

    /** A property of which no validator asks anything. */
    public BeanProperty(
            String wireName,
            String field,
            String getter,
            String setter,
            JavaType type,
            @Nullable EnumText text,
            boolean isoText,
            boolean deprecated,
            JavaDoc doc) {
        this(wireName, field, getter, setter, type, text, isoText, deprecated, doc, List.of());
    }

    /** The same property with what a validator asks. */
    BeanProperty withConstraints(List<Constraint> others) {
        return new BeanProperty(wireName, field, getter, setter, type, text, isoText, deprecated, doc, others);
    }

    /**
     * An enum property that is kept as text.
     *
     * @param enumType the enum that the typed accessors speak
     * @param getter the method that reads the text
     * @param setter the method that sets the text
     */
    public record EnumText(JavaName enumType, Shape shape, String getter, String setter) {}

    /** How many members of an enum, and how they travel. */
    public enum Shape {
        /** One text, one member. */
        ONE,
        /** A list of texts, each one member. */
        LIST,
        /** One text, a set of members joined by commas. */
        FLAGS
    }
}
