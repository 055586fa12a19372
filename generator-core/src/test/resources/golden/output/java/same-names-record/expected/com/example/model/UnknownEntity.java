package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every microsoft.graph.entity of a kind that the documentation does not list.
 * @see "resources/entity.md:1"
 *
 * @param odataType see {@link Entity#odataType()}
 * @param id see {@link Entity#id()}
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
@JsonPropertyOrder({"@odata.type", "id"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record UnknownEntity(@JsonProperty("@odata.type") @Nullable String odataType,
        @JsonProperty("id") @Nullable String id,
        @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) implements Entity {
    /**
     * Copies what could be changed from outside.
     * @param odataType see {@link #odataType()}
     * @param id see {@link #id()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public UnknownEntity {
        additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private UnknownEntity(Builder builder) {
        this(builder.odataType,
                builder.id,
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
        return "UnknownEntity[@odata.type=" + odataType
                + ", id=" + id
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
        /** What {@link #odataType} sets. */
        private @Nullable String odataType;

        /** What {@link #id} sets. */
        private @Nullable String id;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(UnknownEntity from) {
            this.odataType = from.odataType;
            this.id = from.id;
            this.additionalProperties.putAll(from.additionalProperties);
        }

        /**
         * Sets {@link UnknownEntity#odataType()}.
         * @param odataType the value
         * @return this builder
         */
        @JsonProperty("@odata.type")
        public Builder odataType(@Nullable String odataType) {
            this.odataType = odataType;
            return this;
        }

        /**
         * Sets {@link UnknownEntity#id()}.
         * @param id the value
         * @return this builder
         */
        @JsonProperty("id")
        public Builder id(@Nullable String id) {
            this.id = id;
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
         * Makes the object.
         * @return a new one each time
         */
        public UnknownEntity build() {
            return new UnknownEntity(this);
        }
    }
}
