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
    @JsonProperty("guest")
    private UUID guest;

    @JsonProperty("note")
    private @Nullable String note;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public VisitsVisitBookRequest() {
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
     * @param value the value; null for none
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
    protected void readAdditionalProperty(String name, @Nullable Object value) {
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
                .add("additionalProperties=" + this.additionalProperties)
                .toString();
    }
}
