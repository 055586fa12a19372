package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every microsoft.graph.animal of a kind that the documentation does not list.
 *
 * <p>Source: resources/animal.md:1
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "name"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public class UnknownAnimal extends Animal {
    /** Makes an object whose properties are not set. */
    public UnknownAnimal() {
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected UnknownAnimal(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected UnknownAnimal(Builder builder) {
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
        return "UnknownAnimal[" + super.toString() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Animal.Builder<Builder> {
        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        public UnknownAnimal build() {
            return new UnknownAnimal(this);
        }
    }
}
