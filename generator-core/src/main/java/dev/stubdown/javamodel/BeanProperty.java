package dev.stubdown.javamodel;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A property of a bean.
 *
 * @param wireName in JSON
 * @param field the private field or the component of a record, and the name of the setter's parameter
 * @param getter the method that reads it; in a record that of a component, unless it is kept as text
 * @param setter the method that sets it, where the class has setters
 * @param fluent the method of a builder that sets it
 * @param type what the getter returns
 * @param text how it is kept where it is kept as its text on the wire, so that values that are not documented survive; null for all else
 * @param nullable false only where the docs say that the value is never null; it still is while nobody has set it
 * @param isoText a date or time, which is written as ISO 8601 text
 * @param masked its value is kept out of {@code toString}
 */
public record BeanProperty(
        String wireName,
        String field,
        String getter,
        String setter,
        String fluent,
        JavaType type,
        @Nullable EnumText text,
        boolean nullable,
        boolean isoText,
        boolean masked,
        boolean deprecated,
        JavaDoc doc) {

    /** True for a moment in time, whose offset from UTC stays as it was written. */
    public boolean keepsOffset() {
        return isoText && holds(type, JavaType.of(OffsetDateTime.class));
    }

    private static boolean holds(JavaType type, JavaType held) {
        return type.equals(held)
                || type instanceof JavaType.Declared declared
                        && declared.arguments().stream().anyMatch(argument -> holds(argument, held));
    }

    /** The same property of another type, which is no enum, date or time. */
    BeanProperty withType(JavaType other) {
        return new BeanProperty(
                wireName, field, getter, setter, fluent, other, null, nullable, false, masked, deprecated, doc);
    }

    /** The same property with another comment. */
    BeanProperty withDoc(JavaDoc other) {
        return new BeanProperty(
                wireName, field, getter, setter, fluent, type, text, nullable, isoText, masked, deprecated, other);
    }

    /**
     * An enum property that is kept as text.
     *
     * @param enumType the enum that the typed accessors speak
     * @param getter the method that reads the text
     * @param setter the method that sets the text, where the class has setters
     * @param fluent the method of a builder that sets the text
     * @param total every constant has a text
     */
    public record EnumText(
            JavaName enumType, Shape shape, String getter, String setter, String fluent, boolean total) {}

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
