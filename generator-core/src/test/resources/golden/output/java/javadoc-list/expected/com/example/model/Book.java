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
 * A book. It is:
 * <ul>
 * <li>bound
 * <li>read &amp; kept
 * </ul>
 * @see "resources/book.md:1"
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
@JsonPropertyOrder({"steps", "only"})
public class Book {
    /** What {@link #getSteps} returns. */
    @JsonProperty("steps")
    private @Nullable String steps;

    /** What {@link #getOnly} returns. */
    @JsonProperty("only")
    private @Nullable String only;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Book() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Book(Book from) {
        this.steps = from.steps;
        this.only = from.only;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Book());
    }

    /**
     * Do:
     * <ol>
     * <li>this;
     * <li>that:
     * <ul>
     * <li>slowly
     * <li>well
     * </ul>
     * </ol>
     * @return the value, or null
     * @see "resources/book.md:2"
     */
    public @Nullable String getSteps() {
        return steps;
    }

    /**
     * Sets {@link #getSteps()}.
     * @param steps the value
     */
    public void setSteps(@Nullable String steps) {
        this.steps = steps;
    }

    /**
     * The property only.
     * <ul>
     * <li>It begins with a list.
     * </ul>
     * @return the value, or null
     * @see "resources/book.md:3"
     */
    public @Nullable String getOnly() {
        return only;
    }

    /**
     * Sets {@link #getOnly()}.
     * @param only the value
     */
    public void setOnly(@Nullable String only) {
        this.only = only;
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
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    /**
     * Takes a property of a message that the documentation does not list.
     * @param name the name in JSON
     * @param value the value; null for none
     */
    @JsonAnySetter
    private void readAdditionalProperty(String name, @Nullable Object value) {
        if (name.contains("@")) {
            this.additionalProperties.put(name, value);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Book that
                && getClass() == that.getClass()
                && Objects.equals(steps, that.steps)
                && Objects.equals(only, that.only)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(steps, only, additionalProperties);
    }

    @Override
    public String toString() {
        return "Book[steps=" + steps
                + ", only=" + only
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Book object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Book object) {
            this.object = object;
        }

        /**
         * Sets {@link Book#getSteps()}.
         * @param steps the value
         * @return this builder
         */
        public Builder steps(@Nullable String steps) {
            this.object.setSteps(steps);
            return this;
        }

        /**
         * Sets {@link Book#getOnly()}.
         * @param only the value
         * @return this builder
         */
        public Builder only(@Nullable String only) {
            this.object.setOnly(only);
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder additionalProperty(String name, @Nullable Object value) {
            this.object.setAdditionalProperty(name, value);
            return this;
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public Book build() {
            return new Book(this.object);
        }
    }
}
