package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.Override;
import java.lang.String;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The values of microsoft.graph.state.
 * @see "resources/hostile.md:1"
 */
@Generated("dev.stubdown.Generator")
public enum State {
    /** The value active. (resources/hostile.md:10) */
    ACTIVE("active"),

    /** The value unrecognized. (resources/hostile.md:11) */
    UNRECOGNIZED("unrecognized"),

    /** A size. (resources/hostile.md:12) */
    JIS_B4("JIS B4"),

    /** The value unknownFutureValue. (resources/hostile.md:13) */
    UNKNOWN_FUTURE_VALUE("unknownFutureValue"),

    /** The value . (resources/hostile.md:14) */
    EMPTY(""),

    /** with a blank (resources/hostile.md:15) */
    ACTIVE_3("active "),

    /** in capitals (resources/hostile.md:16) */
    ACTIVE_2("Active"),

    /** The value 1.5. (resources/hostile.md:17) */
    _1_5("1.5"),

    /** &#42;/ (resources/hostile.md:18) */
    A_B("a\"b\\"),

    /** The value iOS. (resources/hostile.md:19) */
    I_OS("iOS"),

    /** The value aes256Gcm. (resources/hostile.md:20) */
    AES256_GCM("aes256Gcm"),

    /** The value null. (resources/hostile.md:21) */
    NULL("null"),

    /** The value default. (resources/hostile.md:22) */
    DEFAULT("default");

    /** What stands for the constant on the wire. */
    @JsonValue
    private final String wireValue;

    /**
     * Makes a constant.
     * @param wireValue its text on the wire
     */
    State(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * The constant of a value on the wire.
     * @param text the value; null as an element of a list
     * @return {@link #UNKNOWN_FUTURE_VALUE} for null and a value that the documentation does not list
     */
    @JsonCreator
    public static State fromString(@Nullable String text) {
        for (State constant : values()) {
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
