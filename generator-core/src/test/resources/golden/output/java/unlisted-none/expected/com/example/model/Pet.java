package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A type in between is abstract.
 * @see "resources/pet.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "name", "owner"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = UnknownPet_2.class
)
@JsonSubTypes({
        @JsonSubTypes.Type(value = Dog.class, name = "#microsoft.graph.dog", names = "microsoft.graph.dog"),
        @JsonSubTypes.Type(value = PuppyDog.class, name = "#microsoft.graph.puppyDog", names = {"microsoft.graph.puppyDog", "#microsoft.graph.puppydog", "microsoft.graph.puppydog"})
})
public abstract class Pet extends Animal {
    /** What {@link #getOwner} returns. */
    @JsonProperty("owner")
    private @Nullable String owner;

    /** Makes an object whose properties are not set. */
    protected Pet() {
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Pet(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    protected Pet(Pet from) {
        super(from);
        this.owner = from.owner;
    }

    /**
     * The property owner.
     * @return the value, or null
     * @see "resources/pet.md:3"
     */
    public @Nullable String getOwner() {
        return owner;
    }

    /**
     * Sets {@link #getOwner()}.
     * @param owner the value
     */
    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    @Override
    protected boolean keepsAdditionalProperty(String name) {
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof Pet that
                && Objects.equals(owner, that.owner);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), owner);
    }

    @Override
    public String toString() {
        return "Pet[" + super.toString()
                + ", owner=" + owner + "]";
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> extends Animal.Builder<B> {
        /** What is set. */
        private final Pet object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        protected Builder(Pet object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link Pet#getOwner()}.
         * @param owner the value
         * @return this builder
         */
        public B owner(@Nullable String owner) {
            this.object.setOwner(owner);
            return self();
        }

        @Override
        public abstract Pet build();
    }
}
