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
 * A list as it travels.
 *
 * @param <T> the type of what it holds
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
public class CollectionPage<T> {
    /** What {@link #getValue} returns. */
    @JsonProperty("value")
    private @Nullable List<T> value;

    /** What {@link #getOdataNextLink} returns. */
    @JsonProperty("@odata.nextLink")
    private @Nullable String odataNextLink;

    /** What {@link #getOdataCount} returns. */
    @JsonProperty("@odata.count")
    private @Nullable Long odataCount;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public CollectionPage() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private CollectionPage(CollectionPage<T> from) {
        this.value = from.value;
        this.odataNextLink = from.odataNextLink;
        this.odataCount = from.odataCount;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @param <T> the type of what it holds
     * @return a builder in which nothing is set
     */
    public static <T> Builder<T> builder() {
        return new Builder<>(new CollectionPage<>());
    }

    /**
     * The elements.
     * @return the value, or null
     */
    public @Nullable List<T> getValue() {
        return value;
    }

    /**
     * Sets {@link #getValue()}.
     * @param value the value
     */
    public void setValue(@Nullable List<T> value) {
        this.value = value;
    }

    /**
     * Where the next page is.
     * @return the value, or null
     */
    public @Nullable String getOdataNextLink() {
        return odataNextLink;
    }

    /**
     * Sets {@link #getOdataNextLink()}.
     * @param odataNextLink the value
     */
    public void setOdataNextLink(@Nullable String odataNextLink) {
        this.odataNextLink = odataNextLink;
    }

    /**
     * How many there are.
     * @return the value, or null
     */
    public @Nullable Long getOdataCount() {
        return odataCount;
    }

    /**
     * Sets {@link #getOdataCount()}.
     * @param odataCount the value
     */
    public void setOdataCount(@Nullable Long odataCount) {
        this.odataCount = odataCount;
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
        return other instanceof CollectionPage<?> that
                && getClass() == that.getClass()
                && Objects.equals(value, that.value)
                && Objects.equals(odataNextLink, that.odataNextLink)
                && Objects.equals(odataCount, that.odataCount)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, odataNextLink, odataCount, additionalProperties);
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
    public static final class Builder<T> {
        /** What is set. */
        private final CollectionPage<T> object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(CollectionPage<T> object) {
            this.object = object;
        }

        /**
         * Sets {@link CollectionPage#getValue()}.
         * @param value the value
         * @return this builder
         */
        public Builder<T> value(@Nullable List<T> value) {
            this.object.setValue(value);
            return this;
        }

        /**
         * Sets {@link CollectionPage#getOdataNextLink()}.
         * @param odataNextLink the value
         * @return this builder
         */
        public Builder<T> odataNextLink(@Nullable String odataNextLink) {
            this.object.setOdataNextLink(odataNextLink);
            return this;
        }

        /**
         * Sets {@link CollectionPage#getOdataCount()}.
         * @param odataCount the value
         * @return this builder
         */
        public Builder<T> odataCount(@Nullable Long odataCount) {
            this.object.setOdataCount(odataCount);
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder<T> additionalProperty(String name, @Nullable Object value) {
            this.object.setAdditionalProperty(name, value);
            return this;
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public CollectionPage<T> build() {
            return new CollectionPage<>(this.object);
        }
    }
}
