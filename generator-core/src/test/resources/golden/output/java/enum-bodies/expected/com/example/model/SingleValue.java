package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A value as it travels.
 *
 * @param <T> the type of what it holds
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
@JsonPropertyOrder("value")
public class SingleValue<T> {
    /** What {@link #getValue} returns. */
    @JsonProperty("value")
    private @Nullable T value;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public SingleValue() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private SingleValue(SingleValue<T> from) {
        this.value = from.value;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @param <T> the type of what it holds
     * @return a builder in which nothing is set
     */
    public static <T> Builder<T> builder() {
        return new Builder<>(new SingleValue<>());
    }

    /**
     * The value.
     * @return the value, or null
     */
    public @Nullable T getValue() {
        return value;
    }

    /**
     * Sets {@link #getValue()}.
     * @param value the value
     */
    public void setValue(@Nullable T value) {
        this.value = value;
    }

    /**
     * The properties that the documentation does not list.
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @Nullable Object> getAdditionalProperties() {
        return additionalProperties;
    }

    /**
     * Sets a property that the documentation does not list.
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    @JsonAnySetter
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SingleValue<?> that
                && getClass() == that.getClass()
                && Objects.equals(value, that.value)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, additionalProperties);
    }

    @Override
    public String toString() {
        return "SingleValue[value=" + value
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /**
     * Collects what an object is made of.
     *
     * @param <T> the type of what it holds
     */
    public static final class Builder<T> {
        /** What is set. */
        private final SingleValue<T> object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(SingleValue<T> object) {
            this.object = object;
        }

        /**
         * Sets {@link SingleValue#getValue()}.
         * @param value the value
         * @return this builder
         */
        public Builder<T> value(@Nullable T value) {
            this.object.setValue(value);
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder<T> additionalProperty(String name, @Nullable Object value) {
            this.object.setAdditionalProperty(name, value);
            return this;
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public SingleValue<T> build() {
            return new SingleValue<>(this.object);
        }
    }
}
