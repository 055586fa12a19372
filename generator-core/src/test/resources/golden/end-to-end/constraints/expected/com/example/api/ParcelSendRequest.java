package com.example.api;

import com.example.model.Stamp;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The body of the operation parcel-send.
 *
 * <p>Source: api/parcel-send.md:16
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
@JsonIgnoreProperties(
        ignoreUnknown = true
)
@JsonPropertyOrder({"to", "stamp", "note"})
public class ParcelSendRequest {
    @JsonProperty("to")
    @NotNull
    @Size(
            max = 5
    )
    private @Nullable String to;

    @JsonProperty("stamp")
    @NotNull
    @Valid
    private @Nullable Stamp stamp;

    @JsonProperty("note")
    private @Nullable String note;

    /**
     * Makes an object whose properties are not set.
     */
    public ParcelSendRequest() {
    }

    /**
     * Where to. Maximum length is 5 characters. Required.
     *
     * <p>Source: api/parcel-send.md:31
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getTo() {
        return this.to;
    }

    /**
     * Sets what {@link #getTo()} returns.
     *
     * @param to the value; null for none
     */
    public void setTo(@Nullable String to) {
        this.to = to;
    }

    /**
     * What it costs. Required.
     *
     * <p>Source: api/parcel-send.md:32
     *
     * @return the value; null where it is not set
     */
    public @Nullable Stamp getStamp() {
        return this.stamp;
    }

    /**
     * Sets what {@link #getStamp()} returns.
     *
     * @param stamp the value; null for none
     */
    public void setStamp(@Nullable Stamp stamp) {
        this.stamp = stamp;
    }

    /**
     * What else.
     *
     * <p>Source: api/parcel-send.md:33
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

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        ParcelSendRequest that = (ParcelSendRequest) other;
        return Objects.equals(this.to, that.to)
                && Objects.equals(this.stamp, that.stamp)
                && Objects.equals(this.note, that.note);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.to);
        result = 31 * result + Objects.hashCode(this.stamp);
        result = 31 * result + Objects.hashCode(this.note);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "ParcelSendRequest[", "]")
                .add("to=" + this.to)
                .add("stamp=" + this.stamp)
                .add("note=" + this.note)
                .toString();
    }
}
