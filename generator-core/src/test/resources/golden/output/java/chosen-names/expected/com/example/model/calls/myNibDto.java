package com.example.model.calls;

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
 * The type microsoft.graph.callRecords.nib.
 * @see "resources/nib.md:15"
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
@JsonPropertyOrder({"wide", "cap"})
public class myNibDto {
    /** What {@link #getWide} returns. */
    @JsonProperty("wide")
    private @Nullable Boolean wide;

    /** What {@link #getCap} returns. */
    @JsonProperty("cap")
    private @Nullable String cap;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public myNibDto() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private myNibDto(myNibDto from) {
        this.wide = from.wide;
        this.cap = from.cap;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new myNibDto());
    }

    /**
     * The property wide.
     * @return the value, or null
     * @see "resources/pen.md:13"
     */
    public @Nullable Boolean getWide() {
        return wide;
    }

    /**
     * Sets {@link #getWide()}.
     * @param wide the value
     */
    public void setWide(@Nullable Boolean wide) {
        this.wide = wide;
    }

    /**
     * The property cap.
     * @return the value, or null
     * @see "resources/pen.md:14"
     */
    public @Nullable String getCap() {
        return cap;
    }

    /**
     * Sets {@link #getCap()}.
     * @param cap the value
     */
    public void setCap(@Nullable String cap) {
        this.cap = cap;
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
        return other instanceof myNibDto that
                && getClass() == that.getClass()
                && Objects.equals(wide, that.wide)
                && Objects.equals(cap, that.cap)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(wide, cap, additionalProperties);
    }

    @Override
    public String toString() {
        return "myNibDto[wide=" + wide
                + ", cap=" + cap
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final myNibDto object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(myNibDto object) {
            this.object = object;
        }

        /**
         * Sets {@link myNibDto#getWide()}.
         * @param wide the value
         * @return this builder
         */
        public Builder wide(@Nullable Boolean wide) {
            this.object.setWide(wide);
            return this;
        }

        /**
         * Sets {@link myNibDto#getCap()}.
         * @param cap the value
         * @return this builder
         */
        public Builder cap(@Nullable String cap) {
            this.object.setCap(cap);
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
        public myNibDto build() {
            return new myNibDto(this.object);
        }
    }
}
