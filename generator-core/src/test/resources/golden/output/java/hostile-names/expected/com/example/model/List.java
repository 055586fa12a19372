package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.list.
 *
 * <p>Source: resources/hostile.md:1
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
@JsonPropertyOrder({"list", "items"})
public class List {
    /**
     * What {@link #getList} returns.
     */
    @JsonProperty("list")
    private java.util. @Nullable List<List> list;

    /**
     * What {@link #getItems} returns.
     */
    @JsonProperty("items")
    private java.util. @Nullable List<String> items;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public List() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected List(Builder builder) {
        this.list = builder.list;
        this.items = builder.items;
        this.additionalProperties.putAll(builder.additionalProperties);
    }

    /**
     * Starts an object.
     *
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The property list.
     *
     * <p>Source: resources/hostile.md:3
     *
     * @return the value; null where it is not set
     */
    public java.util. @Nullable List<List> getList() {
        return this.list;
    }

    /**
     * Sets what {@link #getList()} returns.
     *
     * @param list the value; null for none
     */
    public void setList(java.util. @Nullable List<List> list) {
        this.list = list;
    }

    /**
     * The property items.
     *
     * <p>Source: resources/hostile.md:4
     *
     * @return the value; null where it is not set
     */
    public java.util. @Nullable List<String> getItems() {
        return this.items;
    }

    /**
     * Sets what {@link #getItems()} returns.
     *
     * @param items the value; null for none
     */
    public void setItems(java.util. @Nullable List<String> items) {
        this.items = items;
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
        List that = (List) other;
        return Objects.equals(this.list, that.list)
                && Objects.equals(this.items, that.items)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.list);
        result = 31 * result + Objects.hashCode(this.items);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "List[", "]")
                .add("list=" + this.list)
                .add("items=" + this.items)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder {
        /**
         * What {@link #list} sets.
         */
        private java.util. @Nullable List<List> list;

        /**
         * What {@link #items} sets.
         */
        private java.util. @Nullable List<String> items;

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
         * Sets what {@link List#getList()} returns.
         *
         * @param list the value; null for none
         * @return this builder
         */
        public Builder list(java.util. @Nullable List<List> list) {
            this.list = list;
            return this;
        }

        /**
         * Sets what {@link List#getItems()} returns.
         *
         * @param items the value; null for none
         * @return this builder
         */
        public Builder items(java.util. @Nullable List<String> items) {
            this.items = items;
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         *
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder additionalProperty(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public List build() {
            return new List(this);
        }
    }
}
