package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How bad it is.
 *
 * <p>Source: resources/severity.md:1
 */
@Generated("dev.stubdown.Generator")
public enum Severity {
    /**
     * Not urgent.
     *
     * <p>Source: resources/severity.md:10
     */
    LOW("low"),

    /**
     * Urgent.
     *
     * <p>Source: resources/severity.md:11
     */
    HIGH("high"),

    /**
     * Evolvable enumeration sentinel value. Do not use.
     *
     * <p>Source: resources/severity.md:12
     */
    UNKNOWN_FUTURE_VALUE("unknownFutureValue");

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
    Severity(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * The constant of a value on the wire.
     *
     * @param text the value; null as an element of a list
     * @return {@link #UNKNOWN_FUTURE_VALUE} for null and a value that the documentation does not list
     */
    @JsonCreator
    public static Severity fromString(@Nullable String text) {
        if (text == null) {
            return UNKNOWN_FUTURE_VALUE;
        }
        return switch (text) {
            case "low" -> LOW;
            case "high" -> HIGH;
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
