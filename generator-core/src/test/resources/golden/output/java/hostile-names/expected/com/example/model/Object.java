package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.Override;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.object.
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
@JsonPropertyOrder("string")
public class Object {
    /** What {@link #getString} returns. */
    @JsonProperty("string")
    private @Nullable String string;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<java.lang.String, java.lang. @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Object() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Object(Object from) {
        this.string = from.string;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Object());
    }

    /**
     * The property string.
     * @return the value, or null
     * @see "resources/hostile.md:3"
     */
    public @Nullable String getString() {
        return string;
    }

    /**
     * Sets {@link #getString()}.
     * @param string the value
     */
    public void setString(@Nullable String string) {
        this.string = string;
    }

    /**
     * The properties that the documentation does not list.
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
    public Map<java.lang.String, java.lang. @Nullable Object> getAdditionalProperties() {
        return additionalProperties;
    }

    /**
     * Sets a property that the documentation does not list.
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    public void setAdditionalProperty(java.lang.String name, java.lang. @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    /**
     * Takes a property of a message that the documentation does not list.
     * @param name the name in JSON
     * @param value the value; null for none
     */
    @JsonAnySetter
    private void readAdditionalProperty(java.lang.String name, java.lang. @Nullable Object value) {
        if (name.contains("@")) {
            this.additionalProperties.put(name, value);
        }
    }

    @Override
    public boolean equals(java.lang. @Nullable Object other) {
        return other instanceof Object that
                && getClass() == that.getClass()
                && Objects.equals(string, that.string)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(string, additionalProperties);
    }

    @Override
    public java.lang.String toString() {
        return "Object[string=" + string
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Object object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Object object) {
            this.object = object;
        }

        /**
         * Sets {@link Object#getString()}.
         * @param string the value
         * @return this builder
         */
        public Builder string(@Nullable String string) {
            this.object.setString(string);
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder additionalProperty(java.lang.String name,
                java.lang. @Nullable Object value) {
            this.object.setAdditionalProperty(name, value);
            return this;
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public Object build() {
            return new Object(this.object);
        }
    }
}
