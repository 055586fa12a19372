package com.example.model.shop;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What it inherits comes from the other one.
 * @see "resources/order.md:1"
 *
 * @param odataType see {@link com.example.model.Entity#odataType()}
 * @param id see {@link com.example.model.Entity#id()}
 * @param about The property about. (resources/order.md:3)
 * @param additionalProperties the properties that the documentation does not list, by the names in JSON
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
@JsonPropertyOrder({"@odata.type", "id", "about"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record Order(@JsonProperty("@odata.type") @Nullable String odataType,
        @JsonProperty("id") @Nullable String id, @JsonProperty("about") @Nullable Entity about,
        @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) implements com.example.model.Entity {
    /**
     * Copies what could be changed from outside.
     * @param odataType see {@link #odataType()}
     * @param id see {@link #id()}
     * @param about see {@link #about()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Order {
        additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Order(Builder builder) {
        this(builder.odataType,
                builder.id,
                builder.about,
                builder.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an object that differs from this one.
     * @return a builder in which everything is set as here
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public String toString() {
        return "Order[@odata.type=" + odataType
                + ", id=" + id
                + ", about=" + about
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE,
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            creatorVisibility = JsonAutoDetect.Visibility.NONE
    )
    public static final class Builder {
        /** What {@link #odataType} sets. */
        private @Nullable String odataType;

        /** What {@link #id} sets. */
        private @Nullable String id;

        /** What {@link #about} sets. */
        private @Nullable Entity about;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(Order from) {
            this.odataType = from.odataType;
            this.id = from.id;
            this.about = from.about;
            this.additionalProperties.putAll(from.additionalProperties);
        }

        /**
         * Makes an object of a type that a message names.
         * @param odataType the name; null for none
         */
        @JsonCreator
        private Builder(@JsonProperty("@odata.type") @Nullable String odataType) {
            this.odataType = odataType;
        }

        /**
         * Sets {@link Order#odataType()}.
         * @param odataType the value
         * @return this builder
         */
        @JsonProperty("@odata.type")
        public Builder odataType(@Nullable String odataType) {
            this.odataType = odataType;
            return this;
        }

        /**
         * Sets {@link Order#id()}.
         * @param id the value
         * @return this builder
         */
        @JsonProperty("id")
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Order#about()}.
         * @param about the value
         * @return this builder
         */
        @JsonProperty("about")
        public Builder about(@Nullable Entity about) {
            this.about = about;
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder additionalProperty(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return this;
        }

        /**
         * Takes a property of a message that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null for none
         */
        @JsonAnySetter
        private void readAdditionalProperty(String name, @Nullable Object value) {
            if (name.contains("@") || !isNamed("microsoft.graph.shop.order")) {
                this.additionalProperties.put(name, value);
            }
        }

        /**
         * Tells whether a message means a type.
         * @param typeName the name of the type
         * @return true where the message names that type, in any letter case, or none
         */
        private boolean isNamed(String typeName) {
            String name = this.odataType;
            return name == null || typeName.equalsIgnoreCase(name.startsWith("#") ? name.substring(1) : name);
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public Order build() {
            return new Order(this);
        }
    }
}
