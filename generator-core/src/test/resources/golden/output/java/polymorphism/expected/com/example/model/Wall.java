package com.example.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Open below a type that is not.
 * @see "resources/wall.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"height", "stone"})
public class Wall extends Fence {
    /** What {@link #getStone} returns. */
    @JsonProperty("stone")
    private @Nullable String stone;

    /** Makes an object whose properties are not set. */
    public Wall() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Wall(Wall from) {
        super(from);
        this.stone = from.stone;
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Wall());
    }

    /**
     * The property stone.
     * @return the value, or null
     * @see "resources/wall.md:3"
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
    protected boolean keepsAdditionalProperty(String name) {
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof Wall that
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
        /** What is set. */
        private final Wall object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Wall object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link Wall#getStone()}.
         * @param stone the value
         * @return this builder
         */
        public Builder stone(@Nullable String stone) {
            this.object.setStone(stone);
            return this;
        }

        @Override
        public Wall build() {
            return new Wall(this.object);
        }
    }
}
