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
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.entity.
 *
 * <p>Source: api/exchangeconnectors-post.md:48
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
@JsonPropertyOrder("id")
public class Entity {
    /**
     * What {@link #getId} returns.
     */
    @JsonProperty("id")
    private @Nullable String id;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public Entity() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Entity(Builder<?> builder) {
        this.id = builder.id;
        this.additionalProperties.putAll(builder.additionalProperties);
    }

    /**
     * Starts an object.
     *
     * @return a builder in which nothing is set
     */
    public static Builder<?> builder() {
        return new Self();
    }

    /**
     * The property id.
     *
     * <p>Source: api/exchangeconnectors-post.md:48
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getId() {
        return this.id;
    }

    /**
     * Sets what {@link #getId()} returns.
     *
     * @param id the value; null for none
     */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /**
     * The properties that the documentation does not list.
     *
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @Nullable Object> getAdditionalProperties() {
        return this.additionalProperties;
    }

    /**
     * Sets a property that the documentation does not list.
     *
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    /**
     * Takes a property of a message that the documentation does not list.
     *
     * @param name the name in JSON
     * @param value the value; null for none
     */
    @JsonAnySetter
    protected final void readAdditionalProperty(String name, @Nullable Object value) {
        if (keepsAdditionalProperty(name)) {
            this.additionalProperties.put(name, value);
        }
    }

    /**
     * Tells what is kept of a message that the documentation does not list.
     *
     * @param name the name in JSON
     * @return true for one that is kept
     */
    protected boolean keepsAdditionalProperty(String name) {
        return name.contains("@");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Entity that = (Entity) other;
        return Objects.equals(this.id, that.id)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.id);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Entity[", "]")
                .add("id=" + this.id)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> {
        /**
         * What {@link #id} sets.
         */
        private @Nullable String id;

        /**
         * The properties that the documentation does not list, by the names in JSON.
         */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /**
         * Makes a builder in which nothing is set.
         */
        protected Builder() {
        }

        /**
         * Sets what {@link Entity#getId()} returns.
         *
         * @param id the value; null for none
         * @return this builder
         */
        public B id(@Nullable String id) {
            this.id = id;
            return self();
        }

        /**
         * Sets a property that the documentation does not list.
         *
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public B additionalProperty(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return self();
        }

        /**
         * This builder, as its own type.
         *
         * @return this
         */
        protected abstract B self();

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public abstract Entity build();
    }

    /**
     * The builder of objects of no subclass.
     */
    private static final class Self extends Builder<Self> {
        /**
         * Makes a builder in which nothing is set.
         */
        private Self() {
        }

        @Override
        protected Self self() {
            return this;
        }

        @Override
        public Entity build() {
            return new Entity(this);
        }
    }
}
