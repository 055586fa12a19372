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
 *
 * <p>Source: resources/dog.md:1
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
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected Dog(Builder<?> builder) {
        super(builder);
        this.barks = builder.barks;
        this.best = builder.best;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder<?> builder() {
        return new Self().odataType("#microsoft.graph.dog");
    }

    /**
     * The property barks.
     *
     * <p>Source: resources/dog.md:3
     * @return the value, or null
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
     *
     * <p>Source: resources/dog.md:4
     * @return the value, or null
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
    protected boolean keepsAdditionalProperty(String name) {
        return !isNamed("microsoft.graph.dog");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Dog that = (Dog) other;
        return super.equals(other)
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
    public abstract static class Builder<B extends Builder<B>> extends Pet.Builder<B> {
        /** What {@link #barks} sets. */
        private @Nullable Boolean barks;

        /** What {@link #best} sets. */
        private @Nullable Animal best;

        /** Makes a builder in which nothing is set. */
        protected Builder() {
        }

        /**
         * Sets {@link Dog#getBarks()}.
         * @param barks the value
         * @return this builder
         */
        public B barks(@Nullable Boolean barks) {
            this.barks = barks;
            return self();
        }

        /**
         * Sets {@link Dog#getBest()}.
         * @param best the value
         * @return this builder
         */
        public B best(@Nullable Animal best) {
            this.best = best;
            return self();
        }

        @Override
        public abstract Dog build();
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
        public Dog build() {
            return new Dog(this);
        }
    }
}
