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
@JsonPropertyOrder("string")
public class Object {
    /**
     * What {@link #getString} returns.
     */
    @JsonProperty("string")
    private @Nullable String string;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<java.lang.String, java.lang. @Nullable Object> additionalProperties = new LinkedHashMap<>();

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

    /**
     * The properties that the documentation does not list.
     *
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
    public Map<java.lang.String, java.lang. @Nullable Object> getAdditionalProperties() {
        return this.additionalProperties;
    }

    /**
     * Sets a property that the documentation does not list.
     *
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    public void setAdditionalProperty(java.lang.String name, java.lang. @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    /**
     * Takes a property of a message that the documentation does not list.
     *
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
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Object that = (Object) other;
        return Objects.equals(this.string, that.string)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.string);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public java.lang.String toString() {
        return new StringJoiner(", ", "Object[", "]")
                .add("string=" + this.string)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder {
        /**
         * What {@link #string} sets.
         */
        private @Nullable String string;

        /**
         * The properties that the documentation does not list, by the names in JSON.
         */
        private final Map<java.lang.String, java.lang. @Nullable Object> additionalProperties = new LinkedHashMap<>();

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
         * Sets a property that the documentation does not list.
         *
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder additionalProperty(java.lang.String name,
                java.lang. @Nullable Object value) {
            this.additionalProperties.put(name, value);
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
