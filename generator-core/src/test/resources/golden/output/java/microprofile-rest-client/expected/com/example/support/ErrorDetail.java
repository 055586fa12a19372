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
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private ErrorDetail(ErrorDetail from) {
        this.code = from.code;
        this.message = from.message;
        this.details = from.details;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new ErrorDetail());
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
        return other instanceof ErrorDetail that
                && getClass() == that.getClass()
                && Objects.equals(code, that.code)
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
        /** What is set. */
        private final ErrorDetail object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(ErrorDetail object) {
            this.object = object;
        }

        /**
         * Sets {@link ErrorDetail#getCode()}.
         * @param code the value
         * @return this builder
         */
        public Builder code(@Nullable String code) {
            this.object.setCode(code);
            return this;
        }

        /**
         * Sets {@link ErrorDetail#getMessage()}.
         * @param message the value
         * @return this builder
         */
        public Builder message(@Nullable String message) {
            this.object.setMessage(message);
            return this;
        }

        /**
         * Sets {@link ErrorDetail#getDetails()}.
         * @param details the value
         * @return this builder
         */
        public Builder details(@Nullable List<Object> details) {
            this.object.setDetails(details);
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
        public ErrorDetail build() {
            return new ErrorDetail(this.object);
        }
    }
}
