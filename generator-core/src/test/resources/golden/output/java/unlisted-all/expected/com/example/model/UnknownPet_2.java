package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every microsoft.graph.pet of a kind that the documentation does not list.
 * @see "resources/pet.md:1"
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
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private UnknownPet_2(UnknownPet_2 from) {
        super(from);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new UnknownPet_2());
    }

    @Override
    public String toString() {
        return "UnknownPet_2[" + super.toString() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Pet.Builder<Builder> {
        /** What is set. */
        private final UnknownPet_2 object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(UnknownPet_2 object) {
            super(object);
            this.object = object;
        }

        @Override
        public UnknownPet_2 build() {
            return new UnknownPet_2(this.object);
        }
    }
}
