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
 * The values of microsoft.graph.weekday.
 * @see "resources/weekday.md:1"
 */
@Generated("dev.stubdown.Generator")
public enum Weekday {
    /** The value monday. (resources/weekday.md:10) */
    MONDAY("monday"),

    /** The value tuesday. (resources/weekday.md:11) */
    TUESDAY("tuesday"),

    /** The value unknownFutureValue. (resources/weekday.md:12) */
    UNKNOWN_FUTURE_VALUE("unknownFutureValue");

    /** What stands for the constant on the wire. */
    @JsonValue
    private final String wireValue;

    /**
     * Makes a constant.
     * @param wireValue its text on the wire
     */
    Weekday(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * The constant of a value on the wire.
     * @param text the value; null as an element of a list
     * @return {@link #UNKNOWN_FUTURE_VALUE} for null and a value that the documentation does not list
     */
    @JsonCreator
    public static Weekday fromString(@Nullable String text) {
        for (Weekday constant : values()) {
            if (Objects.equals(constant.wireValue, text)) {
                return constant;
            }
        }
        return UNKNOWN_FUTURE_VALUE;
    }

    /**
     * The value on the wire.
     * @return the text of the documentation
     */
    public String wireValue() {
        return wireValue;
    }

    /**
     * The constants of values that are joined by commas.
     * @param text the values
     * @return the constants, in the order of the text
     */
    public static Set<Weekday> fromFlags(String text) {
        Set<Weekday> flags = new LinkedHashSet<>();
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
     */
    public static String toFlags(Set<Weekday> flags) {
        StringJoiner text = new StringJoiner(",");
        for (Weekday flag : flags) {
            text.add(flag.wireValue());
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
