package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.bag.
 *
 * <p>Source: resources/bag.md:1
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
public class Bag {
    /**
     * What {@link #getText} returns.
     */
    @JsonProperty("text")
    private @Nullable String text;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * The names in JSON of the properties that were set to null.
     */
    private final Set<String> nullProperties = new LinkedHashSet<>();

    /**
     * Makes an object whose properties are not set.
     */
    public Bag() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Bag(Builder builder) {
        this.text = builder.text;
        this.additionalProperties.putAll(builder.additionalProperties);
        this.nullProperties.addAll(builder.nullProperties);
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
     * <p>Source: resources/bag.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getText() {
        return this.text;
    }

    /**
     * Sets what {@link #getText()} returns.
     *
     * @param text the value; null for none
     */
    @JsonProperty("text")
    public void setText(@Nullable String text) {
        this.text = text;
        track("text", this.text);
    }

    /**
     * The properties that the documentation does not list.
     *
     * @return a map that may be changed, by the names in JSON
     */
    public Map<String, @Nullable Object> getAdditionalProperties() {
        return this.additionalProperties;
    }

    /**
     * Sets a property that the documentation does not list.
     *
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    @JsonAnySetter
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    /**
     * The properties that were set to null, by Java or by JSON; what else is null was not set.
     *
     * @return their names in JSON; nobody can change the set
     */
    public Set<String> getNullProperties() {
        return Collections.unmodifiableSet(this.nullProperties);
    }

    /**
     * Notes whether a property is null.
     *
     * @param name its name in JSON
     * @param value its value
     */
    protected final void track(String name, @Nullable Object value) {
        if (value == null) {
            this.nullProperties.add(name);
        } else {
            this.nullProperties.remove(name);
        }
    }

    /**
     * What is written beside the documented properties that have a value.
     *
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
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Bag that = (Bag) other;
        return Objects.equals(this.text, that.text)
                && Objects.equals(this.additionalProperties, that.additionalProperties)
                && Objects.equals(this.nullProperties, that.nullProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.text);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        result = 31 * result + Objects.hashCode(this.nullProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Bag[", "]")
                .add("text=" + this.text)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .add("nullProperties=" + this.nullProperties)
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder {
        /**
         * What {@link #text} sets.
         */
        private @Nullable String text;

        /**
         * The properties that the documentation does not list, by the names in JSON.
         */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /**
         * The names in JSON of the properties that were set to null.
         */
        private final Set<String> nullProperties = new LinkedHashSet<>();

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Sets what {@link Bag#getText()} returns.
         *
         * @param text the value; null for none
         * @return this builder
         */
        public Builder text(@Nullable String text) {
            this.text = text;
            track("text", this.text);
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         *
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder additionalProperty(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return this;
        }

        /**
         * Notes whether a property is null.
         *
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
         *
         * @return a new one each time
         */
        public Bag build() {
            return new Bag(this);
        }
    }
}
