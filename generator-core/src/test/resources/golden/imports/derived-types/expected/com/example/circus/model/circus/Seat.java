package com.example.circus.model.circus;

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
 * The type circus.seat.
 * @see "resources/seat.md:6"
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
@JsonPropertyOrder({"id", "row"})
public class Seat {
    /** What {@link #getId} returns. */
    @JsonProperty("id")
    private @Nullable String id;

    /** What {@link #getRow} returns. */
    @JsonProperty("row")
    private @Nullable Integer row;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Seat() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Seat(Seat from) {
        this.id = from.id;
        this.row = from.row;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Seat());
    }

    /**
     * The key.
     * @return the value, or null
     * @see "resources/entity.md:16"
     */
    public @Nullable String getId() {
        return id;
    }

    /**
     * Sets {@link #getId()}.
     * @param id the value
     */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /**
     * How far off.
     * @return the value, or null
     * @see "resources/seat.md:16"
     */
    public @Nullable Integer getRow() {
        return row;
    }

    /**
     * Sets {@link #getRow()}.
     * @param row the value
     */
    public void setRow(@Nullable Integer row) {
        this.row = row;
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
        return other instanceof Seat that
                && getClass() == that.getClass()
                && Objects.equals(id, that.id)
                && Objects.equals(row, that.row)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, row, additionalProperties);
    }

    @Override
    public String toString() {
        return "Seat[id=" + id
                + ", row=" + row
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Seat object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Seat object) {
            this.object = object;
        }

        /**
         * Sets {@link Seat#getId()}.
         * @param id the value
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.object.setId(id);
            return this;
        }

        /**
         * Sets {@link Seat#getRow()}.
         * @param row the value
         * @return this builder
         */
        public Builder row(@Nullable Integer row) {
            this.object.setRow(row);
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
        public Seat build() {
            return new Seat(this.object);
        }
    }
}
