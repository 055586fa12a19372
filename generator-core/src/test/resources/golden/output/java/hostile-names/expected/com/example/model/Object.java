package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.Override;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.object.
 *
 * <p>Source: resources/hostile.md:1
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
@JsonPropertyOrder("string")
public class Object {
    /**
     * What {@link #getString} returns.
     */
    @JsonProperty("string")
    private @Nullable String string;

    /**
     * Makes an object whose properties are not set.
     */
    public Object() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Object(Builder builder) {
        this.string = builder.string;
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
     * The property string.
     *
     * <p>Source: resources/hostile.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getString() {
        return this.string;
    }

    /**
     * Sets what {@link #getString()} returns.
     *
     * @param string the value; null for none
     */
    public void setString(@Nullable String string) {
        this.string = string;
    }

    @Override
    public boolean equals(java.lang. @Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Object that = (Object) other;
        return Objects.equals(this.string, that.string);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.string);
        return result;
    }

    @Override
    public java.lang.String toString() {
        return new StringJoiner(", ", "Object[", "]")
                .add("string=" + this.string)
                .toString();
    }

    /**
     * Collects the properties of an object.
     */
    public static final class Builder {
        /**
         * What {@link #string} sets.
         */
        private @Nullable String string;

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Sets what {@link Object#getString()} returns.
         *
         * @param string the value; null for none
         * @return this builder
         */
        public Builder string(@Nullable String string) {
            this.string = string;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public Object build() {
            return new Object(this);
        }
    }
}
