package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A message: nothing is of a type that it derives from.
 *
 * <p>Source: resources/message.md:1
 *
 * @param odataType see {@link Entity#odataType()}
 * @param id see {@link Entity#id()}
 * @param subject The property subject.
 *
 * <p>Source: resources/user.md:3
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
@JsonPropertyOrder({"@odata.type", "id", "subject"})
public record Message(@JsonProperty("@odata.type") @Nullable String odataType,
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("subject") @Nullable String subject) implements Entity {
    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private Message(Builder builder) {
        this(builder.odataType,
                builder.id,
                builder.subject);
    }

    /**
     * Starts an object.
     *
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an object that differs from this one.
     *
     * @return a builder in which everything is set as here
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Collects the properties of an object.
     */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE,
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            creatorVisibility = JsonAutoDetect.Visibility.NONE
    )
    @JsonIgnoreProperties(
            ignoreUnknown = true
    )
    public static final class Builder {
        /**
         * What {@link #odataType} sets.
         */
        private @Nullable String odataType;

        /**
         * What {@link #id} sets.
         */
        private @Nullable String id;

        /**
         * What {@link #subject} sets.
         */
        private @Nullable String subject;

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         *
         * @param from the object
         */
        private Builder(Message from) {
            this.odataType = from.odataType;
            this.id = from.id;
            this.subject = from.subject;
        }

        /**
         * Sets what {@link Message#odataType()} returns.
         *
         * @param odataType the value; null for none
         * @return this builder
         */
        @JsonProperty("@odata.type")
        public Builder odataType(@Nullable String odataType) {
            this.odataType = odataType;
            return this;
        }

        /**
         * Sets what {@link Message#id()} returns.
         *
         * @param id the value; null for none
         * @return this builder
         */
        @JsonProperty("id")
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets what {@link Message#subject()} returns.
         *
         * @param subject the value; null for none
         * @return this builder
         */
        @JsonProperty("subject")
        public Builder subject(@Nullable String subject) {
            this.subject = subject;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public Message build() {
            return new Message(this);
        }
    }
}
