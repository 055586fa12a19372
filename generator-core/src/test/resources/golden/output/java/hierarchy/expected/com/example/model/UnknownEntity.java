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
public class UnknownEntity extends Entity {
    /** Makes an object whose properties are not set. */
    public UnknownEntity() {
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected UnknownEntity(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private UnknownEntity(UnknownEntity from) {
        super(from);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new UnknownEntity());
    }

    @Override
    public String toString() {
        return "UnknownEntity[" + super.toString() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Entity.Builder<Builder> {
        /** What is set. */
        private final UnknownEntity object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(UnknownEntity object) {
            super(object);
            this.object = object;
        }

        @Override
        public UnknownEntity build() {
            return new UnknownEntity(this.object);
        }
    }
}
