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
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The body of the operation visit-book.
 * @see "api/book.md:20"
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
    /** What {@link #getGuest} returns. */
    @JsonProperty("guest")
    private UUID guest;

    /** What {@link #getNote} returns. */
    @JsonProperty("note")
    private @Nullable String note;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public VisitsVisitBookRequest() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private VisitsVisitBookRequest(VisitsVisitBookRequest from) {
        this.guest = from.guest;
        this.note = from.note;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new VisitsVisitBookRequest());
    }

    /**
     * Required.
     * @return the value
     * @see "api/book.md:3"
     */
    public UUID getGuest() {
        return guest;
    }

    /**
     * Sets {@link #getGuest()}.
     * @param guest the value
     */
    public void setGuest(UUID guest) {
        this.guest = guest;
    }

    /**
     * The property note.
     * @return the value, or null
     * @see "api/book.md:4"
     */
    public @Nullable String getNote() {
        return note;
    }

    /**
     * Sets {@link #getNote()}.
     * @param note the value
     */
    public void setNote(@Nullable String note) {
        this.note = note;
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
        return other instanceof VisitsVisitBookRequest that
                && getClass() == that.getClass()
                && Objects.equals(guest, that.guest)
                && Objects.equals(note, that.note)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(guest, note, additionalProperties);
    }

    @Override
    public String toString() {
        return "VisitsVisitBookRequest[guest=" + guest
                + ", note=" + note
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final VisitsVisitBookRequest object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(VisitsVisitBookRequest object) {
            this.object = object;
        }

        /**
         * Sets {@link VisitsVisitBookRequest#getGuest()}.
         * @param guest the value
         * @return this builder
         */
        public Builder guest(UUID guest) {
            this.object.setGuest(guest);
            return this;
        }

        /**
         * Sets {@link VisitsVisitBookRequest#getNote()}.
         * @param note the value
         * @return this builder
         */
        public Builder note(@Nullable String note) {
            this.object.setNote(note);
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
        public VisitsVisitBookRequest build() {
            return new VisitsVisitBookRequest(this.object);
        }
    }
}
