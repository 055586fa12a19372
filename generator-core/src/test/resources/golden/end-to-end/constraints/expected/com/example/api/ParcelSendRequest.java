package com.example.api;

import com.example.model.Stamp;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The body of the operation parcel-send.
 * @see "api/parcel-send.md:16"
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
@JsonPropertyOrder({"to", "stamp", "note"})
public class ParcelSendRequest {
    /** What {@link #getTo} returns. */
    @JsonProperty("to")
    @NotNull
    @Size(max = 5)
    private String to;

    /** What {@link #getStamp} returns. */
    @JsonProperty("stamp")
    @NotNull
    @Valid
    private Stamp stamp;

    /** What {@link #getNote} returns. */
    @JsonProperty("note")
    private @Nullable String note;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public ParcelSendRequest() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private ParcelSendRequest(ParcelSendRequest from) {
        this.to = from.to;
        this.stamp = from.stamp;
        this.note = from.note;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new ParcelSendRequest());
    }

    /**
     * Where to. Maximum length is 5 characters. Required.
     * @return the value
     * @see "api/parcel-send.md:31"
     */
    public String getTo() {
        return to;
    }

    /**
     * Sets {@link #getTo()}.
     * @param to the value
     */
    public void setTo(String to) {
        this.to = to;
    }

    /**
     * What it costs. Required.
     * @return the value
     * @see "api/parcel-send.md:32"
     */
    public Stamp getStamp() {
        return stamp;
    }

    /**
     * Sets {@link #getStamp()}.
     * @param stamp the value
     */
    public void setStamp(Stamp stamp) {
        this.stamp = stamp;
    }

    /**
     * What else.
     * @return the value, or null
     * @see "api/parcel-send.md:33"
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
        return other instanceof ParcelSendRequest that
                && getClass() == that.getClass()
                && Objects.equals(to, that.to)
                && Objects.equals(stamp, that.stamp)
                && Objects.equals(note, that.note)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(to, stamp, note, additionalProperties);
    }

    @Override
    public String toString() {
        return "ParcelSendRequest[to=" + to
                + ", stamp=" + stamp
                + ", note=" + note
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final ParcelSendRequest object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(ParcelSendRequest object) {
            this.object = object;
        }

        /**
         * Sets {@link ParcelSendRequest#getTo()}.
         * @param to the value
         * @return this builder
         */
        public Builder to(String to) {
            this.object.setTo(to);
            return this;
        }

        /**
         * Sets {@link ParcelSendRequest#getStamp()}.
         * @param stamp the value
         * @return this builder
         */
        public Builder stamp(Stamp stamp) {
            this.object.setStamp(stamp);
            return this;
        }

        /**
         * Sets {@link ParcelSendRequest#getNote()}.
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
        public ParcelSendRequest build() {
            return new ParcelSendRequest(this.object);
        }
    }
}
