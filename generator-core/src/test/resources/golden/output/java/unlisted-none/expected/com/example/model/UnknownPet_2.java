package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every microsoft.graph.pet of a kind that the documentation does not list.
 *
 * <p>Source: resources/pet.md:1
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "name", "owner"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public class UnknownPet_2 extends Pet {
    /** Makes an object whose properties are not set. */
    public UnknownPet_2() {
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected UnknownPet_2(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected UnknownPet_2(Builder builder) {
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
        return "UnknownPet_2[" + super.toString() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Pet.Builder<Builder> {
        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        public UnknownPet_2 build() {
            return new UnknownPet_2(this);
        }
    }
}
