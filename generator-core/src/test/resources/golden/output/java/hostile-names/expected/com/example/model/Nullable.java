package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
@JsonPropertyOrder("jsonProperty")
public class Nullable {
    /**
     * What {@link #getJsonProperty} returns.
     */
    @com.fasterxml.jackson.annotation.JsonProperty("jsonProperty")
    private @org.jspecify.annotations.Nullable List<JsonProperty> jsonProperty;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @org.jspecify.annotations.Nullable Object> additionalProperties = new LinkedHashMap<>();

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
        this.additionalProperties.putAll(builder.additionalProperties);
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

    /**
     * The properties that the documentation does not list.
     *
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @org.jspecify.annotations.Nullable Object> getAdditionalProperties() {
        return this.additionalProperties;
    }

    /**
     * Sets a property that the documentation does not list.
     *
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    public void setAdditionalProperty(String name,
            @org.jspecify.annotations.Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    /**
     * Takes a property of a message that the documentation does not list.
     *
     * @param name the name in JSON
     * @param value the value; null for none
     */
    @JsonAnySetter
    private void readAdditionalProperty(String name,
            @org.jspecify.annotations.Nullable Object value) {
        if (name.contains("@")) {
            this.additionalProperties.put(name, value);
        }
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
        return Objects.equals(this.jsonProperty, that.jsonProperty)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.jsonProperty);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Nullable[", "]")
                .add("jsonProperty=" + this.jsonProperty)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder {
        /**
         * What {@link #jsonProperty} sets.
         */
        private @org.jspecify.annotations.Nullable List<JsonProperty> jsonProperty;

        /**
         * The properties that the documentation does not list, by the names in JSON.
         */
        private final Map<String, @org.jspecify.annotations.Nullable Object> additionalProperties = new LinkedHashMap<>();

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
         * Sets a property that the documentation does not list.
         *
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder additionalProperty(String name,
                @org.jspecify.annotations.Nullable Object value) {
            this.additionalProperties.put(name, value);
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
