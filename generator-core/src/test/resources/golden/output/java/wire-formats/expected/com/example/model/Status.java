package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Differ by letter case, hold blanks, are reserved.
 * @see "resources/status.md:1"
 */
@Generated("dev.stubdown.Generator")
public enum Status {
    /** The value open. (resources/status.md:10) */
    OPEN("open"),

    /** The value Open. (resources/status.md:11) */
    OPEN_2("Open"),

    /** The value in progress. (resources/status.md:12) */
    IN_PROGRESS("in progress"),

    /** The value . (resources/status.md:13) */
    EMPTY(""),

    /** The value default. (resources/status.md:14) */
    DEFAULT("default"),

    /** The value UnknownFutureValue. (resources/status.md:15) */
    UNKNOWN_FUTURE_VALUE("UnknownFutureValue");

    /** What stands for the constant on the wire. */
    @JsonValue
    private final String wireValue;

    /**
     * Makes a constant.
     * @param wireValue its text on the wire
     */
    Status(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * The constant of a value on the wire.
     * @param text the value; null as an element of a list
     * @return {@link #UNKNOWN_FUTURE_VALUE} for null and a value that the documentation does not list
     */
    @JsonCreator
    public static Status fromString(@Nullable String text) {
        for (Status constant : values()) {
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

    @Override
    public String toString() {
        return wireValue;
    }
}
