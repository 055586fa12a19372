package com.example.api;

import com.example.model.State;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The body of the operation wrap-states.
 * @see "api/wrap-states.md:1"
 *
 * @param statesAsText The property states. (api/wrap-states.md:1)
 * @param additionalProperties the properties that the documentation does not list, by the names in JSON
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
public record BookWrapStatesRequest(@JsonProperty("states") @Nullable List<String> statesAsText,
        @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
    /**
     * Copies what could be changed from outside.
     * @param statesAsText see {@link #statesAsText()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public BookWrapStatesRequest {
        statesAsText = statesAsText == null ? null : Collections.unmodifiableList(new ArrayList<>(statesAsText));
        additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private BookWrapStatesRequest(Builder builder) {
        this(builder.statesAsText,
                builder.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an object that differs from this one.
     * @return a builder in which everything is set as here
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The property states.
     * @return the value, or null
     * @see "api/wrap-states.md:1"
     */
    public @Nullable List<State> states() {
        return statesAsText == null ? null : statesAsText.stream().map(State::fromString).toList();
    }

    @Override
    public String toString() {
        return "BookWrapStatesRequest[states=" + statesAsText
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE,
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            creatorVisibility = JsonAutoDetect.Visibility.NONE
    )
    public static final class Builder {
        /** What {@link #states} sets. */
        private @Nullable List<String> statesAsText;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(BookWrapStatesRequest from) {
            this.statesAsText = from.statesAsText;
            this.additionalProperties.putAll(from.additionalProperties);
        }

        /**
         * Sets {@link BookWrapStatesRequest#states()}.
         * @param states the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder states(@Nullable List<State> states) {
            this.statesAsText = states == null ? null : states.stream().map(State::wireValue).collect(Collectors.toCollection(ArrayList::new));
            return this;
        }

        /**
         * Sets {@link BookWrapStatesRequest#statesAsText()}.
         * @param statesAsText the value
         * @return this builder
         */
        @JsonProperty("states")
        public Builder statesAsText(@Nullable List<String> statesAsText) {
            this.statesAsText = statesAsText;
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

        /**
         * Makes the object.
         * @return a new one each time
         */
        public BookWrapStatesRequest build() {
            return new BookWrapStatesRequest(this);
        }
    }
}
