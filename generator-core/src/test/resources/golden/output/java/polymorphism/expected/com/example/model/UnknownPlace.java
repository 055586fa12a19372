package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every microsoft.graph.place of a kind that the documentation does not list.
 * @see "resources/place.md:1"
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
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private UnknownPlace(UnknownPlace from) {
        super(from);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new UnknownPlace());
    }

    @Override
    public String toString() {
        return "UnknownPlace[" + super.toString() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Place.Builder<Builder> {
        /** What is set. */
        private final UnknownPlace object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(UnknownPlace object) {
            super(object);
            this.object = object;
        }

        @Override
        public UnknownPlace build() {
            return new UnknownPlace(this.object);
        }
    }
}
