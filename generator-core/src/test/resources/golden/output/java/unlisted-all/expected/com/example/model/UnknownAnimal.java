package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every microsoft.graph.animal of a kind that the documentation does not list.
 * @see "resources/animal.md:1"
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
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private UnknownAnimal(UnknownAnimal from) {
        super(from);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new UnknownAnimal());
    }

    @Override
    public String toString() {
        return "UnknownAnimal[" + super.toString() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Animal.Builder<Builder> {
        /** What is set. */
        private final UnknownAnimal object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(UnknownAnimal object) {
            super(object);
            this.object = object;
        }

        @Override
        public UnknownAnimal build() {
            return new UnknownAnimal(this.object);
        }
    }
}
