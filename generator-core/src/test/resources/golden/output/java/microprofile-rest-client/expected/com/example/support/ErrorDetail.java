package com.example.support;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** What is said of a failure. */
@Generated("dev.stubdown.Generator")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        setterVisibility = JsonAutoDetect.Visibility.NONE,
        creatorVisibility = JsonAutoDetect.Visibility.NONE
)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"code", "message", "details"})
public class ErrorDetail {
    /** What {@link #getCode} returns. */
    @JsonProperty("code")
    private @Nullable String code;

    /** What {@link #getMessage} returns. */
    @JsonProperty("message")
    private @Nullable String message;

    /** What {@link #getDetails} returns. */
    @JsonProperty("details")
    private @Nullable List<Object> details;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public ErrorDetail() {
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected ErrorDetail(Builder builder) {
        this.code = builder.code;
        this.message = builder.message;
        this.details = builder.details;
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
     * The kind of failure.
     * @return the value, or null
     */
    public @Nullable String getCode() {
        return code;
    }

    /**
     * Sets {@link #getCode()}.
     * @param code the value
     */
    public void setCode(@Nullable String code) {
        this.code = code;
    }

    /**
     * What went wrong, in words.
     * @return the value, or null
     */
    public @Nullable String getMessage() {
        return message;
    }

    /**
     * Sets {@link #getMessage()}.
     * @param message the value
     */
    public void setMessage(@Nullable String message) {
        this.message = message;
    }

    /**
     * Each thing that went wrong.
     * @return the value, or null
     */
    public @Nullable List<Object> getDetails() {
        return details;
    }

    /**
     * Sets {@link #getDetails()}.
     * @param details the value
     */
    public void setDetails(@Nullable List<Object> details) {
        this.details = details;
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
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        ErrorDetail that = (ErrorDetail) other;
        return Objects.equals(code, that.code)
                && Objects.equals(message, that.message)
                && Objects.equals(details, that.details)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, message, details, additionalProperties);
    }

    @Override
    public String toString() {
        return "ErrorDetail[code=" + code
                + ", message=" + message
                + ", details=" + details
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What {@link #code} sets. */
        private @Nullable String code;

        /** What {@link #message} sets. */
        private @Nullable String message;

        /** What {@link #details} sets. */
        private @Nullable List<Object> details;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Sets {@link ErrorDetail#getCode()}.
         * @param code the value
         * @return this builder
         */
        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        /**
         * Sets {@link ErrorDetail#getMessage()}.
         * @param message the value
         * @return this builder
         */
        public Builder message(@Nullable String message) {
            this.message = message;
            return this;
        }

        /**
         * Sets {@link ErrorDetail#getDetails()}.
         * @param details the value
         * @return this builder
         */
        public Builder details(@Nullable List<Object> details) {
            this.details = details;
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
        public ErrorDetail build() {
            return new ErrorDetail(this);
        }
    }
}
