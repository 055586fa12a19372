package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every microsoft.graph.place of a kind that the documentation does not list.
 *
 * <p>Source: resources/place.md:1
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "city"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public class UnknownPlace extends Place {
    /** Makes an object whose properties are not set. */
    public UnknownPlace() {
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected UnknownPlace(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected UnknownPlace(Builder builder) {
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
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public String toString() {
        return "UnknownPlace[" + super.toString() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Place.Builder<Builder> {
        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        public UnknownPlace build() {
            return new UnknownPlace(this);
        }
    }
}
