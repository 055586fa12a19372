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
 *
 * <p>Source: resources/nib.md:15
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
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected myNibDto(Builder builder) {
        this.wide = builder.wide;
        this.cap = builder.cap;
        this.additionalProperties.putAll(builder.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The property wide.
     *
     * <p>Source: resources/pen.md:13
     * @return the value, or null
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
     *
     * <p>Source: resources/pen.md:14
     * @return the value, or null
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
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        myNibDto that = (myNibDto) other;
        return Objects.equals(wide, that.wide)
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
        /** What {@link #wide} sets. */
        private @Nullable Boolean wide;

        /** What {@link #cap} sets. */
        private @Nullable String cap;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Sets {@link myNibDto#getWide()}.
         * @param wide the value
         * @return this builder
         */
        public Builder wide(@Nullable Boolean wide) {
            this.wide = wide;
            return this;
        }

        /**
         * Sets {@link myNibDto#getCap()}.
         * @param cap the value
         * @return this builder
         */
        public Builder cap(@Nullable String cap) {
            this.cap = cap;
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
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
         * @return a new one each time
         */
        public myNibDto build() {
            return new myNibDto(this);
        }
    }
}
