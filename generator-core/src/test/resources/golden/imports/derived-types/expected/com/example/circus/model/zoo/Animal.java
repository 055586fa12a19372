package com.example.circus.model.zoo;

import com.example.circus.model.circus.Lion;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A thing.
 * @see "resources/animal.md:6"
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
@JsonPropertyOrder({"@odata.type", "name"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = Animal.class
)
@JsonSubTypes({
        @JsonSubTypes.Type(value = Lion.class, name = "#circus.lion", names = "circus.lion"),
        @JsonSubTypes.Type(value = Bird.class, name = "#zoo.bird", names = "zoo.bird")
})
public class Animal {
    /** What {@link #getOdataType} returns. */
    @JsonProperty("@odata.type")
    private @Nullable String odataType;

    /** What {@link #getName} returns. */
    @JsonProperty("name")
    private @Nullable String name;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Animal() {
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Animal(@JsonProperty("@odata.type") @Nullable String odataType) {
        this.odataType = odataType;
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    protected Animal(Animal from) {
        this.odataType = from.odataType;
        this.name = from.name;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder<?> builder() {
        return new Builder<>(new Animal());
    }

    /**
     * The name of the type of this object.
     * @return the value, or null
     * @see "resources/animal.md:6"
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
     * What it is called.
     * @return the value, or null
     * @see "resources/animal.md:16"
     */
    public @Nullable String getName() {
        return name;
    }

    /**
     * Sets {@link #getName()}.
     * @param name the value
     */
    public void setName(@Nullable String name) {
        this.name = name;
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
    protected final void readAdditionalProperty(String name, @Nullable Object value) {
        if (keepsAdditionalProperty(name)) {
            this.additionalProperties.put(name, value);
        }
    }

    /**
     * Tells whether a message means a type.
     * @param typeName the name of the type
     * @return true where the message names that type, in any letter case, or none
     */
    protected final boolean isNamed(String typeName) {
        String name = this.odataType;
        return name == null || typeName.equalsIgnoreCase(name.startsWith("#") ? name.substring(1) : name);
    }

    /**
     * Tells what is kept of a message that the documentation does not list.
     * @param name the name in JSON
     * @return true for one that is kept
     */
    protected boolean keepsAdditionalProperty(String name) {
        return name.contains("@") || !isNamed("zoo.animal");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Animal that
                && getClass() == that.getClass()
                && Objects.equals(odataType, that.odataType)
                && Objects.equals(name, that.name)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(odataType, name, additionalProperties);
    }

    @Override
    public String toString() {
        return "Animal[@odata.type=" + odataType
                + ", name=" + name
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    public static class Builder<B extends Builder<B>> {
        /** What is set. */
        private final Animal object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        protected Builder(Animal object) {
            this.object = object;
        }

        /**
         * Sets {@link Animal#getOdataType()}.
         * @param odataType the value
         * @return this builder
         */
        public B odataType(@Nullable String odataType) {
            this.object.setOdataType(odataType);
            return self();
        }

        /**
         * Sets {@link Animal#getName()}.
         * @param name the value
         * @return this builder
         */
        public B name(@Nullable String name) {
            this.object.setName(name);
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
        public Animal build() {
            return new Animal(this.object);
        }
    }
}
