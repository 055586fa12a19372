package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;

/**
 * The type microsoft.graph.nullable.
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
@JsonPropertyOrder("jsonProperty")
public class Nullable {
    /**
     * What {@link #getJsonProperty} returns.
     */
    @com.fasterxml.jackson.annotation.JsonProperty("jsonProperty")
    private @org.jspecify.annotations.Nullable List<JsonProperty> jsonProperty;

    /**
     * Makes an object whose properties are not set.
     */
    public Nullable() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Nullable(Builder builder) {
        this.jsonProperty = builder.jsonProperty;
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
     * The property jsonProperty.
     *
     * <p>Source: resources/hostile.md:3
     *
     * @return the value; null where it is not set
     */
    public @org.jspecify.annotations.Nullable List<JsonProperty> getJsonProperty() {
        return this.jsonProperty;
    }

    /**
     * Sets what {@link #getJsonProperty()} returns.
     *
     * @param jsonProperty the value; null for none
     */
    public void setJsonProperty(
            @org.jspecify.annotations.Nullable List<JsonProperty> jsonProperty) {
        this.jsonProperty = jsonProperty;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Nullable that = (Nullable) other;
        return Objects.equals(this.jsonProperty, that.jsonProperty);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.jsonProperty);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Nullable[", "]")
                .add("jsonProperty=" + this.jsonProperty)
                .toString();
    }

    /**
     * Collects the properties of an object.
     */
    public static final class Builder {
        /**
         * What {@link #jsonProperty} sets.
         */
        private @org.jspecify.annotations.Nullable List<JsonProperty> jsonProperty;

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Sets what {@link Nullable#getJsonProperty()} returns.
         *
         * @param jsonProperty the value; null for none
         * @return this builder
         */
        public Builder jsonProperty(
                @org.jspecify.annotations.Nullable List<JsonProperty> jsonProperty) {
            this.jsonProperty = jsonProperty;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public Nullable build() {
            return new Nullable(this);
        }
    }
}
