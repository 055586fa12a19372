package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.Object;
import java.lang.Override;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.string.
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
@JsonPropertyOrder("text")
public class String {
    /**
     * What {@link #getText} returns.
     */
    @JsonProperty("text")
    private java.lang. @Nullable String text;

    /**
     * Makes an object whose properties are not set.
     */
    public String() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected String(Builder builder) {
        this.text = builder.text;
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
     * The property text.
     *
     * <p>Source: resources/hostile.md:3
     *
     * @return the value; null where it is not set
     */
    public java.lang. @Nullable String getText() {
        return this.text;
    }

    /**
     * Sets what {@link #getText()} returns.
     *
     * @param text the value; null for none
     */
    public void setText(java.lang. @Nullable String text) {
        this.text = text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        String that = (String) other;
        return Objects.equals(this.text, that.text);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.text);
        return result;
    }

    @Override
    public java.lang.String toString() {
        return new StringJoiner(", ", "String[", "]")
                .add("text=" + this.text)
                .toString();
    }

    /**
     * Collects the properties of an object.
     */
    public static final class Builder {
        /**
         * What {@link #text} sets.
         */
        private java.lang. @Nullable String text;

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Sets what {@link String#getText()} returns.
         *
         * @param text the value; null for none
         * @return this builder
         */
        public Builder text(java.lang. @Nullable String text) {
            this.text = text;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public String build() {
            return new String(this);
        }
    }
}
