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
 * @see "resources/puppydog.md:1"
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
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private PuppyDog(PuppyDog from) {
        super(from);
        this.toys = from.toys;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder(new PuppyDog());
    }

    /**
     * The property toys.
     * @return the value, or null
     * @see "resources/puppydog.md:3"
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
        return name.contains("@") || !isNamed("microsoft.graph.puppyDog");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof PuppyDog that
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
        /** What is set. */
        private final PuppyDog object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(PuppyDog object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link PuppyDog#getToys()}.
         * @param toys the value
         * @return this builder
         */
        public Builder toys(@Nullable List<String> toys) {
            this.object.setToys(toys);
            return this;
        }

        @Override
        public PuppyDog build() {
            return new PuppyDog(this.object);
        }
    }
}
