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
 * A type in between with objects of its own.
 * @see "resources/dog.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "name", "owner", "barks", "best"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = Dog.class
)
@JsonSubTypes(@JsonSubTypes.Type(value = PuppyDog.class, name = "#microsoft.graph.puppyDog", names = {"microsoft.graph.puppyDog", "#microsoft.graph.puppydog", "microsoft.graph.puppydog"}))
public class Dog extends Pet {
    /** What {@link #getBarks} returns. */
    @JsonProperty("barks")
    private @Nullable Boolean barks;

    /** What {@link #getBest} returns. */
    @JsonProperty("best")
    private @Nullable Animal best;

    /** Makes an object whose properties are not set. */
    public Dog() {
        this("#microsoft.graph.dog");
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Dog(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    protected Dog(Dog from) {
        super(from);
        this.barks = from.barks;
        this.best = from.best;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder<?> builder() {
        return new Builder<>(new Dog());
    }

    /**
     * The property barks.
     * @return the value, or null
     * @see "resources/dog.md:3"
     */
    public @Nullable Boolean getBarks() {
        return barks;
    }

    /**
     * Sets {@link #getBarks()}.
     * @param barks the value
     */
    public void setBarks(@Nullable Boolean barks) {
        this.barks = barks;
    }

    /**
     * The property best.
     * @return the value, or null
     * @see "resources/dog.md:4"
     */
    public @Nullable Animal getBest() {
        return best;
    }

    /**
     * Sets {@link #getBest()}.
     * @param best the value
     */
    public void setBest(@Nullable Animal best) {
        this.best = best;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof Dog that
                && Objects.equals(barks, that.barks)
                && Objects.equals(best, that.best);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), barks, best);
    }

    @Override
    public String toString() {
        return "Dog[" + super.toString()
                + ", barks=" + barks
                + ", best=" + best + "]";
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    public static class Builder<B extends Builder<B>> extends Pet.Builder<B> {
        /** What is set. */
        private final Dog object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        protected Builder(Dog object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link Dog#getBarks()}.
         * @param barks the value
         * @return this builder
         */
        public B barks(@Nullable Boolean barks) {
            this.object.setBarks(barks);
            return self();
        }

        /**
         * Sets {@link Dog#getBest()}.
         * @param best the value
         * @return this builder
         */
        public B best(@Nullable Animal best) {
            this.object.setBest(best);
            return self();
        }

        @Override
        public Dog build() {
            return new Dog(this.object);
        }
    }
}
