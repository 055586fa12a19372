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
 * A book.
 * <pre>GET /books
 *
 * Accept: a/b
 * </pre>
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
@JsonPropertyOrder("title")
public class Book {
    /** What {@link #getTitle} returns. */
    @JsonProperty("title")
    private @Nullable String title;

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
        this.title = from.title;
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
     * Such as:
     * <pre>{"title": "&#64;x"}
     *   &#42;/ &lt;b&gt; {&#64;link}
     * </pre>
     * @return the value, or null
     * @see "resources/book.md:2"
     */
    public @Nullable String getTitle() {
        return title;
    }

    /**
     * Sets {@link #getTitle()}.
     * @param title the value
     */
    public void setTitle(@Nullable String title) {
        this.title = title;
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
                && Objects.equals(title, that.title)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, additionalProperties);
    }

    @Override
    public String toString() {
        return "Book[title=" + title
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
         * Sets {@link Book#getTitle()}.
         * @param title the value
         * @return this builder
         */
        public Builder title(@Nullable String title) {
            this.object.setTitle(title);
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
