package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.bRecord.
 *
 * <p>Source: resources/brecord.md:1
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
public final class BRecord {
    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private BRecord(Builder builder) {
    }

    /**
     * Starts an object.
     *
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an object that differs from this one.
     *
     * @return a builder in which everything is set as here
     */
    public Builder toBuilder() {
        return new Builder(this);
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
        return new StringJoiner(", ", "BRecord[", "]")
                .toString();
    }

    /**
     * Collects the properties of an object.
     */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE,
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            creatorVisibility = JsonAutoDetect.Visibility.NONE
    )
    @JsonIgnoreProperties(
            ignoreUnknown = true
    )
    public static final class Builder {
        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         *
         * @param from the object
         */
        private Builder(BRecord from) {
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public BRecord build() {
            return new BRecord(this);
        }
    }
}
