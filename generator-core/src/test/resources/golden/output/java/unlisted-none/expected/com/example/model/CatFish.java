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
 *
 * <p>Source: resources/catfish.md:1
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
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected CatFish(Builder builder) {
        super(builder);
        this.depth = builder.depth;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder().odataType("#microsoft.graph.catFish");
    }

    /**
     * The property depth.
     *
     * <p>Source: resources/catfish.md:3
     * @return the value, or null
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
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        CatFish that = (CatFish) other;
        return super.equals(other)
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
        /** What {@link #depth} sets. */
        private @Nullable Integer depth;

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Sets {@link CatFish#getDepth()}.
         * @param depth the value
         * @return this builder
         */
        public Builder depth(@Nullable Integer depth) {
            this.depth = depth;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        public CatFish build() {
            return new CatFish(this);
        }
    }
}
