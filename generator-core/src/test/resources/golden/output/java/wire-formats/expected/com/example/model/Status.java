package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Differ by letter case, hold blanks, are reserved.
 *
 * <p>Source: resources/status.md:1
 */
@Generated("dev.stubdown.Generator")
public enum Status {
    /**
     * The value open.
     *
     * <p>Source: resources/status.md:10
     */
    OPEN("open"),

    /**
     * The value Open.
     *
     * <p>Source: resources/status.md:11
     */
    OPEN_2("Open"),

    /**
     * The value in progress.
     *
     * <p>Source: resources/status.md:12
     */
    IN_PROGRESS("in progress"),

    /**
     * The value .
     *
     * <p>Source: resources/status.md:13
     */
    EMPTY(""),

    /**
     * The value default.
     *
     * <p>Source: resources/status.md:14
     */
    DEFAULT("default"),

    /**
     * The value UnknownFutureValue.
     *
     * <p>Source: resources/status.md:15
     */
    UNKNOWN_FUTURE_VALUE("UnknownFutureValue");

    /**
     * What stands for the constant on the wire.
     */
    @JsonValue
    private final String wireValue;

    /**
     * Makes a constant.
     *
     * @param wireValue its text on the wire
     */
    Status(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * The constant of a value on the wire.
     *
     * @param text the value; null as an element of a list
     * @return {@link #UNKNOWN_FUTURE_VALUE} for null and a value that the documentation does not list
     */
    @JsonCreator
    public static Status fromString(@Nullable String text) {
        if (text == null) {
            return UNKNOWN_FUTURE_VALUE;
        }
        return switch (text) {
            case "open" -> OPEN;
            case "Open" -> OPEN_2;
            case "in progress" -> IN_PROGRESS;
            case "" -> EMPTY;
            case "default" -> DEFAULT;
            default -> UNKNOWN_FUTURE_VALUE;
        };
    }

    /**
     * The value on the wire.
     *
     * @return the text of the documentation
     */
    public String wireValue() {
        return this.wireValue;
    }

    @Override
    public String toString() {
        return this.wireValue;
    }
}
