package com.example.api;

import com.example.model.State;
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
 * The body of the operation wrap-state.
 * @see "api/wrap-state.md:1"
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
@JsonPropertyOrder("state")
public class BookWrapStateRequest {
    /** What {@link #getStateAsText} returns. */
    @JsonProperty("state")
    private @Nullable String state;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public BookWrapStateRequest() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private BookWrapStateRequest(BookWrapStateRequest from) {
        this.state = from.state;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new BookWrapStateRequest());
    }

    /**
     * The property state.
     * @return the value, or null
     * @see "api/wrap-state.md:1"
     */
    public @Nullable State getState() {
        return state == null ? null : State.fromString(state);
    }

    /** {@return the text of {@link #getState()} on the wire} */
    public @Nullable String getStateAsText() {
        return state;
    }

    /**
     * Sets {@link #getState()}.
     * @param state the value
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setState(@Nullable State state) {
        this.state = state == null ? null : state.wireValue();
    }

    /**
     * Sets {@link #getStateAsText()}.
     * @param state the value
     */
    public void setStateAsText(@Nullable String state) {
        this.state = state;
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
        return other instanceof BookWrapStateRequest that
                && getClass() == that.getClass()
                && Objects.equals(state, that.state)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, additionalProperties);
    }

    @Override
    public String toString() {
        return "BookWrapStateRequest[state=" + state
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final BookWrapStateRequest object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(BookWrapStateRequest object) {
            this.object = object;
        }

        /**
         * Sets {@link BookWrapStateRequest#getState()}.
         * @param state the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder state(@Nullable State state) {
            this.object.setState(state);
            return this;
        }

        /**
         * Sets {@link BookWrapStateRequest#getStateAsText()}.
         * @param stateAsText the value
         * @return this builder
         */
        public Builder stateAsText(@Nullable String stateAsText) {
            this.object.setStateAsText(stateAsText);
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
        public BookWrapStateRequest build() {
            return new BookWrapStateRequest(this.object);
        }
    }
}
