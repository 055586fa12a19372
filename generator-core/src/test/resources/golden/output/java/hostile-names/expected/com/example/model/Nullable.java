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
import javax.annotation.processing.Generated;

/**
 * The type microsoft.graph.nullable.
 * @see "resources/hostile.md:1"
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
    /** What {@link #getJsonProperty} returns. */
    @com.fasterxml.jackson.annotation.JsonProperty("jsonProperty")
    private @org.jspecify.annotations.Nullable List<JsonProperty> jsonProperty;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @org.jspecify.annotations.Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Nullable() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Nullable(Nullable from) {
        this.jsonProperty = from.jsonProperty;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Nullable());
    }

    /**
     * The property jsonProperty.
     * @return the value, or null
     * @see "resources/hostile.md:3"
     */
    public @org.jspecify.annotations.Nullable List<JsonProperty> getJsonProperty() {
        return jsonProperty;
    }

    /**
     * Sets {@link #getJsonProperty()}.
     * @param jsonProperty the value
     */
    public void setJsonProperty(
            @org.jspecify.annotations.Nullable List<JsonProperty> jsonProperty) {
        this.jsonProperty = jsonProperty;
    }

    /**
     * The properties that the documentation does not list.
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @org.jspecify.annotations.Nullable Object> getAdditionalProperties() {
        return additionalProperties;
    }

    /**
     * Sets a property that the documentation does not list.
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    public void setAdditionalProperty(String name,
            @org.jspecify.annotations.Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    /**
     * Takes a property of a message that the documentation does not list.
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
        return other instanceof Nullable that
                && getClass() == that.getClass()
                && Objects.equals(jsonProperty, that.jsonProperty)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(jsonProperty, additionalProperties);
    }

    @Override
    public String toString() {
        return "Nullable[jsonProperty=" + jsonProperty
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Nullable object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Nullable object) {
            this.object = object;
        }

        /**
         * Sets {@link Nullable#getJsonProperty()}.
         * @param jsonProperty the value
         * @return this builder
         */
        public Builder jsonProperty(
                @org.jspecify.annotations.Nullable List<JsonProperty> jsonProperty) {
            this.object.setJsonProperty(jsonProperty);
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder additionalProperty(String name,
                @org.jspecify.annotations.Nullable Object value) {
            this.object.setAdditionalProperty(name, value);
            return this;
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public Nullable build() {
            return new Nullable(this.object);
        }
    }
}
