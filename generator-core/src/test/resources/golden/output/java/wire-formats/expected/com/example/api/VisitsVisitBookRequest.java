package com.example.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The body of the operation visit-book.
 *
 * <p>Source: api/book.md:20
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
@JsonPropertyOrder({"guest", "note"})
public class VisitsVisitBookRequest {
    /**
     * What {@link #getGuest} returns.
     */
    @JsonProperty("guest")
    private UUID guest;

    /**
     * What {@link #getNote} returns.
     */
    @JsonProperty("note")
    private @Nullable String note;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public VisitsVisitBookRequest() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected VisitsVisitBookRequest(Builder builder) {
        this.guest = builder.guest;
        this.note = builder.note;
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
     * Required.
     *
     * <p>Source: api/book.md:3
     *
     * @return the value; null where it is not set
     */
    public UUID getGuest() {
        return this.guest;
    }

    /**
     * Sets what {@link #getGuest()} returns.
     *
     * @param guest the value
     */
    public void setGuest(UUID guest) {
        this.guest = guest;
    }

    /**
     * The property note.
     *
     * <p>Source: api/book.md:4
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getNote() {
        return this.note;
    }

    /**
     * Sets what {@link #getNote()} returns.
     *
     * @param note the value; null for none
     */
    public void setNote(@Nullable String note) {
        this.note = note;
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
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    /**
     * Takes a property of a message that the documentation does not list.
     *
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
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        VisitsVisitBookRequest that = (VisitsVisitBookRequest) other;
        return Objects.equals(this.guest, that.guest)
                && Objects.equals(this.note, that.note)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.guest);
        result = 31 * result + Objects.hashCode(this.note);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "VisitsVisitBookRequest[", "]")
                .add("guest=" + this.guest)
                .add("note=" + this.note)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder {
        /**
         * What {@link #guest} sets.
         */
        private UUID guest;

        /**
         * What {@link #note} sets.
         */
        private @Nullable String note;

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
         * Sets what {@link VisitsVisitBookRequest#getGuest()} returns.
         *
         * @param guest the value
         * @return this builder
         */
        public Builder guest(UUID guest) {
            this.guest = guest;
            return this;
        }

        /**
         * Sets what {@link VisitsVisitBookRequest#getNote()} returns.
         *
         * @param note the value; null for none
         * @return this builder
         */
        public Builder note(@Nullable String note) {
            this.note = note;
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
        public VisitsVisitBookRequest build() {
            return new VisitsVisitBookRequest(this);
        }
    }
}
