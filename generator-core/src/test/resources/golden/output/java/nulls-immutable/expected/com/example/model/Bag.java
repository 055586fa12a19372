package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.bag.
 * @see "resources/bag.md:1"
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
@JsonPropertyOrder("text")
public final class Bag {
    /** What {@link #getText} returns. */
    @JsonProperty("text")
    private final @Nullable String text;

    /** What {@link #getAdditionalProperties} returns. */
    private final Map<String, @Nullable Object> additionalProperties;

    /** What {@link #getNullProperties} returns. */
    private final Set<String> nullProperties;

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Bag(Builder builder) {
        this.text = builder.text;
        this.additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(builder.additionalProperties));
        this.nullProperties = Collections.unmodifiableSet(new LinkedHashSet<>(builder.nullProperties));
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an object that differs from this one.
     * @return a builder in which everything is set as here
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The property text.
     * @return the value, or null
     * @see "resources/bag.md:3"
     */
    public @Nullable String getText() {
        return text;
    }

    /**
     * The properties that the documentation does not list.
     * @return a map that nobody can change, by the names in JSON
     */
    public Map<String, @Nullable Object> getAdditionalProperties() {
        return additionalProperties;
    }

    /**
     * The properties that were set to null, by Java or by JSON; what else is null was not set.
     * @return their names in JSON; nobody can change the set
     */
    public Set<String> getNullProperties() {
        return nullProperties;
    }

    /**
     * What is written beside the documented properties that have a value.
     * @return by the names in JSON
     */
    @JsonAnyGetter
    protected Map<String, @Nullable Object> getUnlistedJson() {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        this.nullProperties.forEach(name -> written.put(name, null));
        written.putAll(this.additionalProperties);
        return written;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bag that
                && getClass() == that.getClass()
                && Objects.equals(text, that.text)
                && Objects.equals(additionalProperties, that.additionalProperties)
                && Objects.equals(nullProperties, that.nullProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, additionalProperties, nullProperties);
    }

    @Override
    public String toString() {
        return "Bag[text=" + text
                + ", additionalProperties=" + additionalProperties.keySet()
                + ", nullProperties=" + nullProperties + "]";
    }

    /** Collects what an object is made of. */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE,
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            creatorVisibility = JsonAutoDetect.Visibility.NONE
    )
    public static final class Builder {
        /** What {@link #text} sets. */
        private @Nullable String text;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** The names in JSON of the properties that were set to null. */
        private final Set<String> nullProperties = new LinkedHashSet<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(Bag from) {
            this.text = from.text;
            this.additionalProperties.putAll(from.additionalProperties);
            this.nullProperties.addAll(from.nullProperties);
        }

        /**
         * Sets {@link Bag#getText()}.
         * @param text the value
         * @return this builder
         */
        @JsonProperty("text")
        public Builder text(@Nullable String text) {
            this.text = text;
            track("text", this.text);
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        @JsonAnySetter
        public Builder additionalProperty(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return this;
        }

        /**
         * Notes whether a property is null.
         * @param name its name in JSON
         * @param value its value
         */
        private void track(String name, @Nullable Object value) {
            if (value == null) {
                this.nullProperties.add(name);
            } else {
                this.nullProperties.remove(name);
            }
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public Bag build() {
            return new Bag(this);
        }
    }
}
