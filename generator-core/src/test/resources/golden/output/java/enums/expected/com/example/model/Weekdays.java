package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Days.
 * @see "resources/weekdays.md:1"
 *
 * @deprecated The documentation marks it as deprecated.
 */
@Generated("dev.stubdown.Generator")
@Deprecated
public enum Weekdays {
    /** The value monday. (resources/weekdays.md:10) */
    MONDAY("monday"),

    /** The value tuesday. (resources/weekdays.md:11) */
    TUESDAY("tuesday"),

    /**
     * Stands for every value that the documentation does not list. It has no text of its own: a property keeps the
     * text that was read, elsewhere it is written as null.
     */
    UNRECOGNIZED(null);

    /** What stands for the constant on the wire. */
    @JsonValue
    private final @Nullable String wireValue;

    /**
     * Makes a constant.
     * @param wireValue its text on the wire
     */
    Weekdays(@Nullable String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * The constant of a value on the wire.
     * @param text the value; null as an element of a list
     * @return {@link #UNRECOGNIZED} for null and a value that the documentation does not list
     */
    @JsonCreator
    public static Weekdays fromString(@Nullable String text) {
        for (Weekdays constant : values()) {
            if (Objects.equals(constant.wireValue, text)) {
                return constant;
            }
        }
        return UNRECOGNIZED;
    }

    /**
     * The value on the wire.
     * @return the text of the documentation
     * @throws IllegalStateException for the constant that stands for what is not documented
     */
    public String wireValue() {
        if (wireValue == null) {
            throw new IllegalStateException(name() + " has no value on the wire");
        }
        return wireValue;
    }

    /**
     * The constants of values that are joined by commas.
     * @param text the values
     * @return the constants, in the order of the text
     */
    public static Set<Weekdays> fromFlags(String text) {
        Set<Weekdays> flags = new LinkedHashSet<>();
        for (String flag : text.split(",")) {
            if (!flag.isBlank()) {
                flags.add(fromString(flag.trim()));
            }
        }
        return flags;
    }

    /**
     * The values of constants, joined by commas.
     * @param flags the constants
     * @return the values, in the order of the set
     * @throws IllegalStateException for the constant that stands for what is not documented
     */
    public static String toFlags(Set<Weekdays> flags) {
        StringJoiner text = new StringJoiner(",");
        for (Weekdays flag : flags) {
            text.add(flag.wireValue());
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return wireValue == null ? name() : wireValue;
    }
}
