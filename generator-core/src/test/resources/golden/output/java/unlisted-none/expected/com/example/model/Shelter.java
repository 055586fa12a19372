package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.shelter.
 *
 * <p>Source: resources/shelter.md:1
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
@JsonPropertyOrder({"animal", "pets", "guard", "newest", "place"})
public class Shelter {
    /** What {@link #getAnimal} returns. */
    @JsonProperty("animal")
    private @Nullable Animal animal;

    /** What {@link #getPets} returns. */
    @JsonProperty("pets")
    private @Nullable List<Pet> pets;

    /** What {@link #getGuard} returns. */
    @JsonProperty("guard")
    private @Nullable Dog guard;

    /** What {@link #getNewest} returns. */
    @JsonProperty("newest")
    private @Nullable PuppyDog newest;

    /** What {@link #getPlace} returns. */
    @JsonProperty("place")
    private @Nullable Place place;

    /** Makes an object whose properties are not set. */
    public Shelter() {
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected Shelter(Builder builder) {
        this.animal = builder.animal;
        this.pets = builder.pets;
        this.guard = builder.guard;
        this.newest = builder.newest;
        this.place = builder.place;
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The property animal.
     *
     * <p>Source: resources/shelter.md:3
     * @return the value, or null
     */
    public @Nullable Animal getAnimal() {
        return animal;
    }

    /**
     * Sets {@link #getAnimal()}.
     * @param animal the value
     */
    public void setAnimal(@Nullable Animal animal) {
        this.animal = animal;
    }

    /**
     * The property pets.
     *
     * <p>Source: resources/shelter.md:4
     * @return the value, or null
     */
    public @Nullable List<Pet> getPets() {
        return pets;
    }

    /**
     * Sets {@link #getPets()}.
     * @param pets the value
     */
    public void setPets(@Nullable List<Pet> pets) {
        this.pets = pets;
    }

    /**
     * The property guard.
     *
     * <p>Source: resources/shelter.md:5
     * @return the value, or null
     */
    public @Nullable Dog getGuard() {
        return guard;
    }

    /**
     * Sets {@link #getGuard()}.
     * @param guard the value
     */
    public void setGuard(@Nullable Dog guard) {
        this.guard = guard;
    }

    /**
     * The property newest.
     *
     * <p>Source: resources/shelter.md:6
     * @return the value, or null
     */
    public @Nullable PuppyDog getNewest() {
        return newest;
    }

    /**
     * Sets {@link #getNewest()}.
     * @param newest the value
     */
    public void setNewest(@Nullable PuppyDog newest) {
        this.newest = newest;
    }

    /**
     * The property place.
     *
     * <p>Source: resources/shelter.md:7
     * @return the value, or null
     */
    public @Nullable Place getPlace() {
        return place;
    }

    /**
     * Sets {@link #getPlace()}.
     * @param place the value
     */
    public void setPlace(@Nullable Place place) {
        this.place = place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Shelter that = (Shelter) other;
        return Objects.equals(animal, that.animal)
                && Objects.equals(pets, that.pets)
                && Objects.equals(guard, that.guard)
                && Objects.equals(newest, that.newest)
                && Objects.equals(place, that.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(animal, pets, guard, newest, place);
    }

    @Override
    public String toString() {
        return "Shelter[animal=" + animal
                + ", pets=" + pets
                + ", guard=" + guard
                + ", newest=" + newest
                + ", place=" + place + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What {@link #animal} sets. */
        private @Nullable Animal animal;

        /** What {@link #pets} sets. */
        private @Nullable List<Pet> pets;

        /** What {@link #guard} sets. */
        private @Nullable Dog guard;

        /** What {@link #newest} sets. */
        private @Nullable PuppyDog newest;

        /** What {@link #place} sets. */
        private @Nullable Place place;

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Sets {@link Shelter#getAnimal()}.
         * @param animal the value
         * @return this builder
         */
        public Builder animal(@Nullable Animal animal) {
            this.animal = animal;
            return this;
        }

        /**
         * Sets {@link Shelter#getPets()}.
         * @param pets the value
         * @return this builder
         */
        public Builder pets(@Nullable List<Pet> pets) {
            this.pets = pets;
            return this;
        }

        /**
         * Sets {@link Shelter#getGuard()}.
         * @param guard the value
         * @return this builder
         */
        public Builder guard(@Nullable Dog guard) {
            this.guard = guard;
            return this;
        }

        /**
         * Sets {@link Shelter#getNewest()}.
         * @param newest the value
         * @return this builder
         */
        public Builder newest(@Nullable PuppyDog newest) {
            this.newest = newest;
            return this;
        }

        /**
         * Sets {@link Shelter#getPlace()}.
         * @param place the value
         * @return this builder
         */
        public Builder place(@Nullable Place place) {
            this.place = place;
            return this;
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public Shelter build() {
            return new Shelter(this);
        }
    }
}
