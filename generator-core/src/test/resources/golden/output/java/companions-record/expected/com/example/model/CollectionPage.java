package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A list as it travels.
 *
 * @param <T> the type of what it holds
 *
 * @param value The elements.
 * @param odataNextLink Where the next page is.
 * @param odataCount How many there are.
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
@JsonPropertyOrder({"value", "@odata.nextLink", "@odata.count"})
public record CollectionPage<T>(@JsonProperty("value") @Nullable List<T> value,
        @JsonProperty("@odata.nextLink") @Nullable String odataNextLink,
        @JsonProperty("@odata.count") @Nullable Long odataCount,
        @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
    /**
     * Copies what could be changed from outside.
     * @param value see {@link #value()}
     * @param odataNextLink see {@link #odataNextLink()}
     * @param odataCount see {@link #odataCount()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public CollectionPage {
        value = value == null ? null : Collections.unmodifiableList(new ArrayList<>(value));
        additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private CollectionPage(Builder<T> builder) {
        this(builder.value,
                builder.odataNextLink,
                builder.odataCount,
                builder.additionalProperties);
    }

    /**
     * Starts an object.
     * @param <T> the type of what it holds
     * @return a builder in which nothing is set
     */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Starts an object that differs from this one.
     * @return a builder in which everything is set as here
     */
    public Builder<T> toBuilder() {
        return new Builder<>(this);
    }

    @Override
    public String toString() {
        return "CollectionPage[value=" + value
                + ", @odata.nextLink=" + odataNextLink
                + ", @odata.count=" + odataCount
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /**
     * Collects what an object is made of.
     *
     * @param <T> the type of what it holds
     */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE,
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            creatorVisibility = JsonAutoDetect.Visibility.NONE
    )
    public static final class Builder<T> {
        /** What {@link #value} sets. */
        private @Nullable List<T> value;

        /** What {@link #odataNextLink} sets. */
        private @Nullable String odataNextLink;

        /** What {@link #odataCount} sets. */
        private @Nullable Long odataCount;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(CollectionPage<T> from) {
            this.value = from.value;
            this.odataNextLink = from.odataNextLink;
            this.odataCount = from.odataCount;
            this.additionalProperties.putAll(from.additionalProperties);
        }

        /**
         * Sets {@link CollectionPage#value()}.
         * @param value the value
         * @return this builder
         */
        @JsonProperty("value")
        public Builder<T> value(@Nullable List<T> value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@link CollectionPage#odataNextLink()}.
         * @param odataNextLink the value
         * @return this builder
         */
        @JsonProperty("@odata.nextLink")
        public Builder<T> odataNextLink(@Nullable String odataNextLink) {
            this.odataNextLink = odataNextLink;
            return this;
        }

        /**
         * Sets {@link CollectionPage#odataCount()}.
         * @param odataCount the value
         * @return this builder
         */
        @JsonProperty("@odata.count")
        public Builder<T> odataCount(@Nullable Long odataCount) {
            this.odataCount = odataCount;
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        @JsonAnySetter
        public Builder<T> additionalProperty(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return this;
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public CollectionPage<T> build() {
            return new CollectionPage<>(this);
        }
    }
}
