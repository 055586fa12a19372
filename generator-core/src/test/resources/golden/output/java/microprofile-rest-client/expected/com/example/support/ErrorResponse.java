package com.example.support;

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

/** The body of the response to a request that failed. */
@Generated("dev.stubdown.Generator")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        setterVisibility = JsonAutoDetect.Visibility.NONE,
        creatorVisibility = JsonAutoDetect.Visibility.NONE
)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder("error")
public class ErrorResponse {
    /** What {@link #getError} returns. */
    @JsonProperty("error")
    private @Nullable ErrorDetail error;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public ErrorResponse() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private ErrorResponse(ErrorResponse from) {
        this.error = from.error;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new ErrorResponse());
    }

    /**
     * What is said of it.
     * @return the value, or null
     */
    public @Nullable ErrorDetail getError() {
        return error;
    }

    /**
     * Sets {@link #getError()}.
     * @param error the value
     */
    public void setError(@Nullable ErrorDetail error) {
        this.error = error;
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
        return other instanceof ErrorResponse that
                && getClass() == that.getClass()
                && Objects.equals(error, that.error)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(error, additionalProperties);
    }

    @Override
    public String toString() {
        return "ErrorResponse[error=" + error
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final ErrorResponse object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(ErrorResponse object) {
            this.object = object;
        }

        /**
         * Sets {@link ErrorResponse#getError()}.
         * @param error the value
         * @return this builder
         */
        public Builder error(@Nullable ErrorDetail error) {
            this.object.setError(error);
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
        public ErrorResponse build() {
            return new ErrorResponse(this.object);
        }
    }
}
