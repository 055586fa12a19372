package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every microsoft.graph.entity of a kind that the documentation does not list.
 * @see "resources/entity.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "id"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public final class UnknownEntity extends Entity {
    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private UnknownEntity(Builder builder) {
        super(builder);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public String toString() {
        return "UnknownEntity[" + super.toString() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Entity.Builder<Builder> {
        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(UnknownEntity from) {
            super(from);
        }

        /**
         * Makes an object of a type that a message names.
         * @param odataType the name; null for none
         */
        @JsonCreator
        private Builder(@JsonProperty("@odata.type") @Nullable String odataType) {
            super(odataType);
        }

        @Override
        public UnknownEntity build() {
            return new UnknownEntity(this);
        }
    }
}
