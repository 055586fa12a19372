package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.IllegalStateException;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The values of microsoft.graph.state.
 *
 * <p>Source: resources/hostile.md:1
 */
@Generated("dev.stubdown.Generator")
public enum State {
    /**
     * The value active.
     *
     * <p>Source: resources/hostile.md:10
     */
    ACTIVE("active"),

    /**
     * The value unrecognized.
     *
     * <p>Source: resources/hostile.md:11
     */
    UNRECOGNIZED("unrecognized"),

    /**
     * A size.
     *
     * <p>Source: resources/hostile.md:12
     */
    JIS_B4("JIS B4"),

    /**
     * The value unknownFutureValue.
     *
     * <p>Source: resources/hostile.md:13
     */
    UNKNOWN_FUTURE_VALUE("unknownFutureValue"),

    /**
     * The value .
     *
     * <p>Source: resources/hostile.md:14
     */
    EMPTY(""),

    /**
     * with a blank
     *
     * <p>Source: resources/hostile.md:15
     */
    ACTIVE_3("active "),

    /**
     * in capitals
     *
     * <p>Source: resources/hostile.md:16
     */
    ACTIVE_2("Active"),

    /**
     * The value 1.5.
     *
     * <p>Source: resources/hostile.md:17
     */
    _1_5("1.5"),

    /**
     * *&#47;
     *
     * <p>Source: resources/hostile.md:18
     */
    A_B("a\"b\\"),

    /**
     * The value iOS.
     *
     * <p>Source: resources/hostile.md:19
     */
    I_OS("iOS"),

    /**
     * The value aes256Gcm.
     *
     * <p>Source: resources/hostile.md:20
     */
    AES256_GCM("aes256Gcm"),

    /**
     * The value null.
     *
     * <p>Source: resources/hostile.md:21
     */
    NULL("null"),

    /**
     * The value default.
     *
     * <p>Source: resources/hostile.md:22
     */
    DEFAULT("default"),

    /**
     * Stands for every value that the documentation does not list. It has no text of its own: a property keeps the
     * text that was read, elsewhere it is written as null.
     */
    UNRECOGNIZED_2(null);

    /**
     * What stands for the constant on the wire.
     */
    @JsonValue
    private final @Nullable String wireValue;

    /**
     * Makes a constant.
     *
     * @param wireValue its text on the wire
     */
    State(@Nullable String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * The constant of a value on the wire.
     *
     * @param text the value
     * @return {@link #UNRECOGNIZED_2} for a value that the documentation does not list
     */
    @JsonCreator
    public static State fromString(String text) {
        switch (text) {
            case "active":
                return ACTIVE;
            case "unrecognized":
                return UNRECOGNIZED;
            case "JIS B4":
                return JIS_B4;
            case "unknownFutureValue":
                return UNKNOWN_FUTURE_VALUE;
            case "":
                return EMPTY;
            case "active ":
                return ACTIVE_3;
            case "Active":
                return ACTIVE_2;
            case "1.5":
                return _1_5;
            case "a\"b\\":
                return A_B;
            case "iOS":
                return I_OS;
            case "aes256Gcm":
                return AES256_GCM;
            case "null":
                return NULL;
            case "default":
                return DEFAULT;
            default:
                return UNRECOGNIZED_2;
        }
    }

    /**
     * The value on the wire.
     *
     * @return the text of the documentation
     * @throws IllegalStateException for the constant that stands for what is not documented
     */
    public String wireValue() {
        if (this.wireValue == null) {
            throw new IllegalStateException(name() + " has no value on the wire");
        }
        return this.wireValue;
    }

    @Override
    public String toString() {
        return this.wireValue == null ? name() : this.wireValue;
    }
}
