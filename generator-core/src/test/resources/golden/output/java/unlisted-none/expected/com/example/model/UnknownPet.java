package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Has the name that we would give.
 *
 * <p>Source: resources/unknownpet.md:1
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
@JsonIgnoreProperties(ignoreUnknown = true)
public class UnknownPet {
    /** Makes an object whose properties are not set. */
    public UnknownPet() {
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected UnknownPet(Builder builder) {
    }

    /**
     * Starts an object.
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
        return 1;
    }

    @Override
    public String toString() {
        return "UnknownPet[]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public UnknownPet build() {
            return new UnknownPet(this);
        }
    }
}
