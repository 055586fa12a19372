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
 * A <em>book</em> by an {@link Author}. It has {@code pages<T>}.
 *
 * <p>Source: resources/book.md:1
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
@JsonPropertyOrder({"writer", "site"})
public class Book {
    /** What {@link #getWriter} returns. */
    @JsonProperty("writer")
    private @Nullable Author writer;

    /** What {@link #getSite} returns. */
    @JsonProperty("site")
    private @Nullable String site;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Book() {
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected Book(Builder builder) {
        this.writer = builder.writer;
        this.site = builder.site;
        this.additionalProperties.putAll(builder.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The {@link Author}, or {@code somebody}.
     *
     * <p>Source: resources/book.md:2
     * @return the value, or null
     */
    public @Nullable Author getWriter() {
        return writer;
    }

    /**
     * Sets {@link #getWriter()}.
     * @param writer the value
     */
    public void setWriter(@Nullable Author writer) {
        this.writer = writer;
    }

    /**
     * See <a href="https://example.org/?a=1&amp;b=%222%22">the {@code site}</a> or this page.
     *
     * <p>Source: resources/book.md:3
     * @return the value, or null
     */
    public @Nullable String getSite() {
        return site;
    }

    /**
     * Sets {@link #getSite()}.
     * @param site the value
     */
    public void setSite(@Nullable String site) {
        this.site = site;
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
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Book that = (Book) other;
        return Objects.equals(writer, that.writer)
                && Objects.equals(site, that.site)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(writer, site, additionalProperties);
    }

    @Override
    public String toString() {
        return "Book[writer=" + writer
                + ", site=" + site
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What {@link #writer} sets. */
        private @Nullable Author writer;

        /** What {@link #site} sets. */
        private @Nullable String site;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Sets {@link Book#getWriter()}.
         * @param writer the value
         * @return this builder
         */
        public Builder writer(@Nullable Author writer) {
            this.writer = writer;
            return this;
        }

        /**
         * Sets {@link Book#getSite()}.
         * @param site the value
         * @return this builder
         */
        public Builder site(@Nullable String site) {
            this.site = site;
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder additionalProperty(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return this;
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public Book build() {
            return new Book(this);
        }
    }
}
