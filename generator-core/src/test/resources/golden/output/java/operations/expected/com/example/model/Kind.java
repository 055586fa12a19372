package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The values of microsoft.graph.kind.
 * @see "resources/kind.md:1"
 */
@Generated("dev.stubdown.Generator")
public enum Kind {
    /** The value a. (resources/kind.md:10) */
    A("a"),

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
    Kind(@Nullable String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * The constant of a value on the wire.
     * @param text the value; null as an element of a list
     * @return {@link #UNRECOGNIZED} for null and a value that the documentation does not list
     */
    @JsonCreator
    public static Kind fromString(@Nullable String text) {
        for (Kind constant : values()) {
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

    @Override
    public String toString() {
        return wireValue == null ? name() : wireValue;
    }
}
