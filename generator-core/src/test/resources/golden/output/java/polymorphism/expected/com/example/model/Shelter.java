package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.shelter.
 * @see "resources/shelter.md:1"
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

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Shelter() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Shelter(Shelter from) {
        this.animal = from.animal;
        this.pets = from.pets;
        this.guard = from.guard;
        this.newest = from.newest;
        this.place = from.place;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Shelter());
    }

    /**
     * The property animal.
     * @return the value, or null
     * @see "resources/shelter.md:3"
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
     * @return the value, or null
     * @see "resources/shelter.md:4"
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
     * @return the value, or null
     * @see "resources/shelter.md:5"
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
     * @return the value, or null
     * @see "resources/shelter.md:6"
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
     * @return the value, or null
     * @see "resources/shelter.md:7"
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

    /**
     * The properties that the documentation does not list.
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @Nullable Object> getAdditionalProperties() {
        return additionalProperties;
    }

    /**
     * Sets a property that the documentation does not list.
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    /**
     * Takes a property of a message that the documentation does not list.
     * @param name the name in JSON
     * @param value the value; null for none
     */
    @JsonAnySetter
    private void readAdditionalProperty(String name, @Nullable Object value) {
        if (name.contains("@")) {
            this.additionalProperties.put(name, value);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shelter that
                && getClass() == that.getClass()
                && Objects.equals(animal, that.animal)
                && Objects.equals(pets, that.pets)
                && Objects.equals(guard, that.guard)
                && Objects.equals(newest, that.newest)
                && Objects.equals(place, that.place)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(animal, pets, guard, newest, place, additionalProperties);
    }

    @Override
    public String toString() {
        return "Shelter[animal=" + animal
                + ", pets=" + pets
                + ", guard=" + guard
                + ", newest=" + newest
                + ", place=" + place
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Shelter object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Shelter object) {
            this.object = object;
        }

        /**
         * Sets {@link Shelter#getAnimal()}.
         * @param animal the value
         * @return this builder
         */
        public Builder animal(@Nullable Animal animal) {
            this.object.setAnimal(animal);
            return this;
        }

        /**
         * Sets {@link Shelter#getPets()}.
         * @param pets the value
         * @return this builder
         */
        public Builder pets(@Nullable List<Pet> pets) {
            this.object.setPets(pets);
            return this;
        }

        /**
         * Sets {@link Shelter#getGuard()}.
         * @param guard the value
         * @return this builder
         */
        public Builder guard(@Nullable Dog guard) {
            this.object.setGuard(guard);
            return this;
        }

        /**
         * Sets {@link Shelter#getNewest()}.
         * @param newest the value
         * @return this builder
         */
        public Builder newest(@Nullable PuppyDog newest) {
            this.object.setNewest(newest);
            return this;
        }

        /**
         * Sets {@link Shelter#getPlace()}.
         * @param place the value
         * @return this builder
         */
        public Builder place(@Nullable Place place) {
            this.object.setPlace(place);
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder additionalProperty(String name, @Nullable Object value) {
            this.object.setAdditionalProperty(name, value);
            return this;
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public Shelter build() {
            return new Shelter(this.object);
        }
    }
}
