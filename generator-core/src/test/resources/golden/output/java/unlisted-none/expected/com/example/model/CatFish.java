package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An open type.
 * @see "resources/catfish.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "name", "depth"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public class CatFish extends Animal {
    /** What {@link #getDepth} returns. */
    @JsonProperty("depth")
    private @Nullable Integer depth;

    /** Makes an object whose properties are not set. */
    public CatFish() {
        this("#microsoft.graph.catFish");
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected CatFish(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private CatFish(CatFish from) {
        super(from);
        this.depth = from.depth;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder(new CatFish());
    }

    /**
     * The property depth.
     * @return the value, or null
     * @see "resources/catfish.md:3"
     */
    public @Nullable Integer getDepth() {
        return depth;
    }

    /**
     * Sets {@link #getDepth()}.
     * @param depth the value
     */
    public void setDepth(@Nullable Integer depth) {
        this.depth = depth;
    }

    @Override
    protected boolean keepsAdditionalProperty(String name) {
        return !isNamed("microsoft.graph.catFish");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof CatFish that
                && Objects.equals(depth, that.depth);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), depth);
    }

    @Override
    public String toString() {
        return "CatFish[" + super.toString()
                + ", depth=" + depth + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Animal.Builder<Builder> {
        /** What is set. */
        private final CatFish object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(CatFish object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link CatFish#getDepth()}.
         * @param depth the value
         * @return this builder
         */
        public Builder depth(@Nullable Integer depth) {
            this.object.setDepth(depth);
            return this;
        }

        @Override
        public CatFish build() {
            return new CatFish(this.object);
        }
    }
}
