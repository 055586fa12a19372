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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.list.
 * @see "resources/hostile.md:1"
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
    /** What {@link #getList} returns. */
    @JsonProperty("list")
    private java.util. @Nullable List<List> list;

    /** What {@link #getItems} returns. */
    @JsonProperty("items")
    private java.util. @Nullable List<String> items;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public List() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private List(List from) {
        this.list = from.list;
        this.items = from.items;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new List());
    }

    /**
     * The property list.
     * @return the value, or null
     * @see "resources/hostile.md:3"
     */
    public java.util. @Nullable List<List> getList() {
        return list;
    }

    /**
     * Sets {@link #getList()}.
     * @param list the value
     */
    public void setList(java.util. @Nullable List<List> list) {
        this.list = list;
    }

    /**
     * The property items.
     * @return the value, or null
     * @see "resources/hostile.md:4"
     */
    public java.util. @Nullable List<String> getItems() {
        return items;
    }

    /**
     * Sets {@link #getItems()}.
     * @param items the value
     */
    public void setItems(java.util. @Nullable List<String> items) {
        this.items = items;
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
        return other instanceof List that
                && getClass() == that.getClass()
                && Objects.equals(list, that.list)
                && Objects.equals(items, that.items)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(list, items, additionalProperties);
    }

    @Override
    public String toString() {
        return "List[list=" + list
                + ", items=" + items
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final List object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(List object) {
            this.object = object;
        }

        /**
         * Sets {@link List#getList()}.
         * @param list the value
         * @return this builder
         */
        public Builder list(java.util. @Nullable List<List> list) {
            this.object.setList(list);
            return this;
        }

        /**
         * Sets {@link List#getItems()}.
         * @param items the value
         * @return this builder
         */
        public Builder items(java.util. @Nullable List<String> items) {
            this.object.setItems(items);
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
        public List build() {
            return new List(this.object);
        }
    }
}
