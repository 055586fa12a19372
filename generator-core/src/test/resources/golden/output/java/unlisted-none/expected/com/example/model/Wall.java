package com.example.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Open below a type that is not.
 *
 * <p>Source: resources/wall.md:1
 */
@Generated("dev.stubdown.Generator")
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"height", "stone"})
public class Wall extends Fence {
    /** What {@link #getStone} returns. */
    @JsonProperty("stone")
    private @Nullable String stone;

    /** Makes an object whose properties are not set. */
    public Wall() {
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected Wall(Builder builder) {
        super(builder);
        this.stone = builder.stone;
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The property stone.
     *
     * <p>Source: resources/wall.md:3
     * @return the value, or null
     */
    public @Nullable String getStone() {
        return stone;
    }

    /**
     * Sets {@link #getStone()}.
     * @param stone the value
     */
    public void setStone(@Nullable String stone) {
        this.stone = stone;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Wall that = (Wall) other;
        return super.equals(other)
                && Objects.equals(stone, that.stone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), stone);
    }

    @Override
    public String toString() {
        return "Wall[" + super.toString()
                + ", stone=" + stone + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Fence.Builder<Builder> {
        /** What {@link #stone} sets. */
        private @Nullable String stone;

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Sets {@link Wall#getStone()}.
         * @param stone the value
         * @return this builder
         */
        public Builder stone(@Nullable String stone) {
            this.stone = stone;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        public Wall build() {
            return new Wall(this);
        }
    }
}
