package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Abstract, and nothing derives from it.
 * @see "resources/place.md:1"
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
@JsonPropertyOrder({"@odata.type", "city"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = UnknownPlace.class
)
public abstract class Place {
    /** What {@link #getOdataType} returns. */
    @JsonProperty("@odata.type")
    private @Nullable String odataType;

    /** What {@link #getCity} returns. */
    @JsonProperty("city")
    private @Nullable String city;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    protected Place() {
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Place(@JsonProperty("@odata.type") @Nullable String odataType) {
        this.odataType = odataType;
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    protected Place(Place from) {
        this.odataType = from.odataType;
        this.city = from.city;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * The name of the type of this object.
     * @return the value, or null
     * @see "resources/place.md:1"
     */
    public @Nullable String getOdataType() {
        return odataType;
    }

    /**
     * Sets {@link #getOdataType()}.
     * @param odataType the value
     */
    public void setOdataType(@Nullable String odataType) {
        this.odataType = odataType;
    }

    /**
     * The property city.
     * @return the value, or null
     * @see "resources/place.md:3"
     */
    public @Nullable String getCity() {
        return city;
    }

    /**
     * Sets {@link #getCity()}.
     * @param city the value
     */
    public void setCity(@Nullable String city) {
        this.city = city;
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
    @JsonAnySetter
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && getClass() == that.getClass()
                && Objects.equals(odataType, that.odataType)
                && Objects.equals(city, that.city)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(odataType, city, additionalProperties);
    }

    @Override
    public String toString() {
        return "Place[@odata.type=" + odataType
                + ", city=" + city
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> {
        /** What is set. */
        private final Place object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        protected Builder(Place object) {
            this.object = object;
        }

        /**
         * Sets {@link Place#getOdataType()}.
         * @param odataType the value
         * @return this builder
         */
        public B odataType(@Nullable String odataType) {
            this.object.setOdataType(odataType);
            return self();
        }

        /**
         * Sets {@link Place#getCity()}.
         * @param city the value
         * @return this builder
         */
        public B city(@Nullable String city) {
            this.object.setCity(city);
            return self();
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public B additionalProperty(String name, @Nullable Object value) {
            this.object.setAdditionalProperty(name, value);
            return self();
        }

        /**
         * This builder, as its own type.
         * @return this
         */
        @SuppressWarnings("unchecked")
        protected final B self() {
            return (B) this;
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public abstract Place build();
    }
}
