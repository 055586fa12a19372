package com.example.shop.model.bank;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A thing.
 * @see "resources/vault.md:6"
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
@JsonPropertyOrder("place")
public class Vault {
    /** What {@link #getPlace} returns. */
    @JsonProperty("place")
    private @Nullable Branch place;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Vault() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Vault(Vault from) {
        this.place = from.place;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Vault());
    }

    /**
     * Where it is.
     * @return the value, or null
     * @see "resources/vault.md:16"
     */
    public @Nullable Branch getPlace() {
        return place;
    }

    /**
     * Sets {@link #getPlace()}.
     * @param place the value
     */
    public void setPlace(@Nullable Branch place) {
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
        return other instanceof Vault that
                && getClass() == that.getClass()
                && Objects.equals(place, that.place)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, additionalProperties);
    }

    @Override
    public String toString() {
        return "Vault[place=" + place
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Vault object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Vault object) {
            this.object = object;
        }

        /**
         * Sets {@link Vault#getPlace()}.
         * @param place the value
         * @return this builder
         */
        public Builder place(@Nullable Branch place) {
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
        public Vault build() {
            return new Vault(this.object);
        }
    }
}
