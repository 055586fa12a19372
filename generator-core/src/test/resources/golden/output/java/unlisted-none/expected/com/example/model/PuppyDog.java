package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.puppyDog.
 *
 * <p>Source: resources/puppydog.md:1
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "name", "owner", "barks", "best", "toys"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public class PuppyDog extends Dog {
    /** What {@link #getToys} returns. */
    @JsonProperty("toys")
    private @Nullable List<String> toys;

    /** Makes an object whose properties are not set. */
    public PuppyDog() {
        this("#microsoft.graph.puppyDog");
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected PuppyDog(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected PuppyDog(Builder builder) {
        super(builder);
        this.toys = builder.toys;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder().odataType("#microsoft.graph.puppyDog");
    }

    /**
     * The property toys.
     *
     * <p>Source: resources/puppydog.md:3
     * @return the value, or null
     */
    public @Nullable List<String> getToys() {
        return toys;
    }

    /**
     * Sets {@link #getToys()}.
     * @param toys the value
     */
    public void setToys(@Nullable List<String> toys) {
        this.toys = toys;
    }

    @Override
    protected boolean keepsAdditionalProperty(String name) {
        return !isNamed("microsoft.graph.puppyDog");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        PuppyDog that = (PuppyDog) other;
        return super.equals(other)
                && Objects.equals(toys, that.toys);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), toys);
    }

    @Override
    public String toString() {
        return "PuppyDog[" + super.toString()
                + ", toys=" + toys + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Dog.Builder<Builder> {
        /** What {@link #toys} sets. */
        private @Nullable List<String> toys;

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Sets {@link PuppyDog#getToys()}.
         * @param toys the value
         * @return this builder
         */
        public Builder toys(@Nullable List<String> toys) {
            this.toys = toys;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        public PuppyDog build() {
            return new PuppyDog(this);
        }
    }
}
