package com.example.model.shop;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Something else that is called so.
 * @see "resources/shop-entity.md:1"
 *
 * @param note The property note. (resources/shop-entity.md:3)
 * @param additionalProperties the properties that the documentation does not list, by the names in JSON
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
@JsonPropertyOrder("note")
public record Entity(@JsonProperty("note") @Nullable String note,
        @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
    /**
     * Copies what could be changed from outside.
     * @param note see {@link #note()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Entity {
        additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Entity(Builder builder) {
        this(builder.note,
                builder.additionalProperties);
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

    @Override
    public String toString() {
        return "Entity[note=" + note
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
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
        /** What {@link #note} sets. */
        private @Nullable String note;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(Entity from) {
            this.note = from.note;
            this.additionalProperties.putAll(from.additionalProperties);
        }

        /**
         * Sets {@link Entity#note()}.
         * @param note the value
         * @return this builder
         */
        @JsonProperty("note")
        public Builder note(@Nullable String note) {
            this.note = note;
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

        /**
         * Makes the object.
         * @return a new one each time
         */
        public Entity build() {
            return new Entity(this);
        }
    }
}
