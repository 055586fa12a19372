package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is of this type, but another derives from it.
 *
 * <p>Source: resources/fence.md:1
 */
@Generated("dev.stubdown.Generator")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        setterVisibility = JsonAutoDetect.Visibility.NONE,
        creatorVisibility = JsonAutoDetect.Visibility.NONE
)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder("height")
public class Fence {
    /** What {@link #getHeight} returns. */
    @JsonProperty("height")
    private @Nullable Integer height;

    /** Makes an object whose properties are not set. */
    public Fence() {
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected Fence(Builder<?> builder) {
        this.height = builder.height;
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder<?> builder() {
        return new Self();
    }

    /**
     * The property height.
     *
     * <p>Source: resources/fence.md:3
     * @return the value, or null
     */
    public @Nullable Integer getHeight() {
        return height;
    }

    /**
     * Sets {@link #getHeight()}.
     * @param height the value
     */
    public void setHeight(@Nullable Integer height) {
        this.height = height;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Fence that = (Fence) other;
        return Objects.equals(height, that.height);
    }

    @Override
    public int hashCode() {
        return Objects.hash(height);
    }

    @Override
    public String toString() {
        return "Fence[height=" + height + "]";
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> {
        /** What {@link #height} sets. */
        private @Nullable Integer height;

        /** Makes a builder in which nothing is set. */
        protected Builder() {
        }

        /**
         * Sets {@link Fence#getHeight()}.
         * @param height the value
         * @return this builder
         */
        public B height(@Nullable Integer height) {
            this.height = height;
            return self();
        }

        /**
         * This builder, as its own type.
         * @return this
         */
        protected abstract B self();

        /**
         * Makes the object.
         * @return a new one each time
         */
        public abstract Fence build();
    }

    /** The builder of objects of no subclass. */
    private static final class Self extends Builder<Self> {
        /** Makes a builder in which nothing is set. */
        private Self() {
        }

        @Override
        protected Self self() {
            return this;
        }

        @Override
        public Fence build() {
            return new Fence(this);
        }
    }
}
