package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.loop.
 *
 * <p>Source: resources/loop.md:1
 */
@Generated("dev.stubdown.Generator")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        setterVisibility = JsonAutoDetect.Visibility.NONE,
        creatorVisibility = JsonAutoDetect.Visibility.NONE
)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(
        ignoreUnknown = true
)
public class Loop {
    /**
     * Makes an object whose properties are not set.
     */
    public Loop() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Loop(Builder builder) {
    }

    /**
     * Starts an object.
     *
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int result = 1;
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Loop[", "]")
                .toString();
    }

    /**
     * Collects the properties of an object.
     */
    public static final class Builder {
        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public Loop build() {
            return new Loop(this);
        }
    }
}
