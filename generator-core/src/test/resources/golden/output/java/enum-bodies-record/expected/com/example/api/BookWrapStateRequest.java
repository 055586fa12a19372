package com.example.api;

import com.example.model.State;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The body of the operation wrap-state.
 * @see "api/wrap-state.md:1"
 *
 * @param stateAsText The property state. (api/wrap-state.md:1)
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
@JsonPropertyOrder("state")
public record BookWrapStateRequest(@JsonProperty("state") @Nullable String stateAsText,
        @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
    /**
     * Copies what could be changed from outside.
     * @param stateAsText see {@link #stateAsText()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public BookWrapStateRequest {
        additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private BookWrapStateRequest(Builder builder) {
        this(builder.stateAsText,
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
     * The property state.
     * @return the value, or null
     * @see "api/wrap-state.md:1"
     */
    public @Nullable State state() {
        return stateAsText == null ? null : State.fromString(stateAsText);
    }

    @Override
    public String toString() {
        return "BookWrapStateRequest[state=" + stateAsText
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
        /** What {@link #state} sets. */
        private @Nullable String stateAsText;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(BookWrapStateRequest from) {
            this.stateAsText = from.stateAsText;
            this.additionalProperties.putAll(from.additionalProperties);
        }

        /**
         * Sets {@link BookWrapStateRequest#state()}.
         * @param state the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder state(@Nullable State state) {
            this.stateAsText = state == null ? null : state.wireValue();
            return this;
        }

        /**
         * Sets {@link BookWrapStateRequest#stateAsText()}.
         * @param stateAsText the value
         * @return this builder
         */
        @JsonProperty("state")
        public Builder stateAsText(@Nullable String stateAsText) {
            this.stateAsText = stateAsText;
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
        public BookWrapStateRequest build() {
            return new BookWrapStateRequest(this);
        }
    }
}
