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
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A list as it travels.
 *
 * @param <T> the type of an element
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
    /**
     * What {@link #getValue} returns.
     */
    @JsonProperty("value")
    private @Nullable List<T> value;

    /**
     * What {@link #getOdataNextLink} returns.
     */
    @JsonProperty("@odata.nextLink")
    private @Nullable String odataNextLink;

    /**
     * What {@link #getOdataCount} returns.
     */
    @JsonProperty("@odata.count")
    private @Nullable Long odataCount;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public CollectionPage() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected CollectionPage(Builder<T> builder) {
        this.value = builder.value;
        this.odataNextLink = builder.odataNextLink;
        this.odataCount = builder.odataCount;
        this.additionalProperties.putAll(builder.additionalProperties);
    }

    /**
     * Starts an object.
     *
     * @param <T> the type of an element
     * @return a builder in which nothing is set
     */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * The elements.
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<T> getValue() {
        return this.value;
    }

    /**
     * Sets what {@link #getValue()} returns.
     *
     * @param value the value; null for none
     */
    public void setValue(@Nullable List<T> value) {
        this.value = value;
    }

    /**
     * Where the next page is.
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getOdataNextLink() {
        return this.odataNextLink;
    }

    /**
     * Sets what {@link #getOdataNextLink()} returns.
     *
     * @param odataNextLink the value; null for none
     */
    public void setOdataNextLink(@Nullable String odataNextLink) {
        this.odataNextLink = odataNextLink;
    }

    /**
     * How many there are.
     *
     * @return the value; null where it is not set
     */
    public @Nullable Long getOdataCount() {
        return this.odataCount;
    }

    /**
     * Sets what {@link #getOdataCount()} returns.
     *
     * @param odataCount the value; null for none
     */
    public void setOdataCount(@Nullable Long odataCount) {
        this.odataCount = odataCount;
    }

    /**
     * The properties that the documentation does not list.
     *
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @Nullable Object> getAdditionalProperties() {
        return this.additionalProperties;
    }

    /**
     * Sets a property that the documentation does not list.
     *
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    @JsonAnySetter
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        CollectionPage<?> that = (CollectionPage<?>) other;
        return Objects.equals(this.value, that.value)
                && Objects.equals(this.odataNextLink, that.odataNextLink)
                && Objects.equals(this.odataCount, that.odataCount)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.value);
        result = 31 * result + Objects.hashCode(this.odataNextLink);
        result = 31 * result + Objects.hashCode(this.odataCount);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "CollectionPage[", "]")
                .add("value=" + this.value)
                .add("@odata.nextLink=" + this.odataNextLink)
                .add("@odata.count=" + this.odataCount)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
     *
     * @param <T> the type of an element
     */
    public static final class Builder<T> {
        /**
         * What {@link #value} sets.
         */
        private @Nullable List<T> value;

        /**
         * What {@link #odataNextLink} sets.
         */
        private @Nullable String odataNextLink;

        /**
         * What {@link #odataCount} sets.
         */
        private @Nullable Long odataCount;

        /**
         * The properties that the documentation does not list, by the names in JSON.
         */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Sets what {@link CollectionPage#getValue()} returns.
         *
         * @param value the value; null for none
         * @return this builder
         */
        public Builder<T> value(@Nullable List<T> value) {
            this.value = value;
            return this;
        }

        /**
         * Sets what {@link CollectionPage#getOdataNextLink()} returns.
         *
         * @param odataNextLink the value; null for none
         * @return this builder
         */
        public Builder<T> odataNextLink(@Nullable String odataNextLink) {
            this.odataNextLink = odataNextLink;
            return this;
        }

        /**
         * Sets what {@link CollectionPage#getOdataCount()} returns.
         *
         * @param odataCount the value; null for none
         * @return this builder
         */
        public Builder<T> odataCount(@Nullable Long odataCount) {
            this.odataCount = odataCount;
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         *
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder<T> additionalProperty(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public CollectionPage<T> build() {
            return new CollectionPage<>(this);
        }
    }
}
