package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Has the name that we would give.
 * @see "resources/unknownpet.md:1"
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
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private UnknownPet(UnknownPet from) {
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new UnknownPet());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnknownPet that
                && getClass() == that.getClass();
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
        /** What is set. */
        private final UnknownPet object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(UnknownPet object) {
            this.object = object;
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public UnknownPet build() {
            return new UnknownPet(this.object);
        }
    }
}
