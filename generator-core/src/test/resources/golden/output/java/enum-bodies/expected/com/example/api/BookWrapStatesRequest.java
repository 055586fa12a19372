package com.example.api;

import com.example.model.State;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The body of the operation wrap-states.
 * @see "api/wrap-states.md:1"
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
@JsonPropertyOrder("states")
public class BookWrapStatesRequest {
    /** What {@link #getStatesAsText} returns. */
    @JsonProperty("states")
    private @Nullable List<String> states;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public BookWrapStatesRequest() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private BookWrapStatesRequest(BookWrapStatesRequest from) {
        this.states = from.states;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new BookWrapStatesRequest());
    }

    /**
     * The property states.
     * @return the value, or null
     * @see "api/wrap-states.md:1"
     */
    public @Nullable List<State> getStates() {
        return states == null ? null : states.stream().map(State::fromString).toList();
    }

    /** {@return the text of {@link #getStates()} on the wire} */
    public @Nullable List<String> getStatesAsText() {
        return states;
    }

    /**
     * Sets {@link #getStates()}.
     * @param states the value
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setStates(@Nullable List<State> states) {
        this.states = states == null ? null : states.stream().map(State::wireValue).collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Sets {@link #getStatesAsText()}.
     * @param states the value
     */
    public void setStatesAsText(@Nullable List<String> states) {
        this.states = states;
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
        return other instanceof BookWrapStatesRequest that
                && getClass() == that.getClass()
                && Objects.equals(states, that.states)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(states, additionalProperties);
    }

    @Override
    public String toString() {
        return "BookWrapStatesRequest[states=" + states
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final BookWrapStatesRequest object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(BookWrapStatesRequest object) {
            this.object = object;
        }

        /**
         * Sets {@link BookWrapStatesRequest#getStates()}.
         * @param states the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder states(@Nullable List<State> states) {
            this.object.setStates(states);
            return this;
        }

        /**
         * Sets {@link BookWrapStatesRequest#getStatesAsText()}.
         * @param statesAsText the value
         * @return this builder
         */
        public Builder statesAsText(@Nullable List<String> statesAsText) {
            this.object.setStatesAsText(statesAsText);
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
        public BookWrapStatesRequest build() {
            return new BookWrapStatesRequest(this.object);
        }
    }
}
