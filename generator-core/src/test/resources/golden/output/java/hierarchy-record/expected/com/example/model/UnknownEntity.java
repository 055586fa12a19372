package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The base of all.
 *
 * <p>Source: resources/entity.md:1
 *
 * @param odataType see {@link Entity#odataType()}
 * @param id see {@link Entity#id()}
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
@JsonPropertyOrder({"@odata.type", "id"})
public record UnknownEntity(@JsonProperty("@odata.type") @Nullable String odataType,
        @JsonProperty("id") @Nullable String id) implements Entity {
    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private UnknownEntity(Builder builder) {
        this(builder.odataType,
                builder.id);
    }

    /**
     * Starts an object that differs from this one.
     *
     * @return a builder in which everything is set as here
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Collects the properties of an object.
     */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE,
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            creatorVisibility = JsonAutoDetect.Visibility.NONE
    )
    @JsonIgnoreProperties(
            ignoreUnknown = true
    )
    public static final class Builder {
        /**
         * What {@link #odataType} sets.
         */
        private @Nullable String odataType;

        /**
         * What {@link #id} sets.
         */
        private @Nullable String id;

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         *
         * @param from the object
         */
        private Builder(UnknownEntity from) {
            this.odataType = from.odataType;
            this.id = from.id;
        }

        /**
         * Sets what {@link UnknownEntity#odataType()} returns.
         *
         * @param odataType the value; null for none
         * @return this builder
         */
        @JsonProperty("@odata.type")
        public Builder odataType(@Nullable String odataType) {
            this.odataType = odataType;
            return this;
        }

        /**
         * Sets what {@link UnknownEntity#id()} returns.
         *
         * @param id the value; null for none
         * @return this builder
         */
        @JsonProperty("id")
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public UnknownEntity build() {
            return new UnknownEntity(this);
        }
    }
}
