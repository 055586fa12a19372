package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A message: nothing is of a type that it derives from.
 * @see "resources/message.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "id", "subject"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public final class Message extends Entity {
    /** What {@link #getSubject} returns. */
    @JsonProperty("subject")
    private final @Nullable String subject;

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Message(Builder builder) {
        super(builder);
        this.subject = builder.subject;
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The property subject.
     * @return the value, or null
     * @see "resources/user.md:3"
     */
    public @Nullable String getSubject() {
        return subject;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof Message that
                && Objects.equals(subject, that.subject);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), subject);
    }

    @Override
    public String toString() {
        return "Message[" + super.toString()
                + ", subject=" + subject + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Entity.Builder<Builder> {
        /** What {@link #subject} sets. */
        private @Nullable String subject;

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(Message from) {
            super(from);
            this.subject = from.subject;
        }

        /**
         * Makes an object of a type that a message names.
         * @param odataType the name; null for none
         */
        @JsonCreator
        private Builder(@JsonProperty("@odata.type") @Nullable String odataType) {
            super(odataType);
        }

        /**
         * Sets {@link Message#getSubject()}.
         * @param subject the value
         * @return this builder
         */
        @JsonProperty("subject")
        public Builder subject(@Nullable String subject) {
            this.subject = subject;
            return this;
        }

        @Override
        protected boolean keepsAdditionalProperty(String name) {
            return name.contains("@") || !isNamed("microsoft.graph.message");
        }

        @Override
        public Message build() {
            return new Message(this);
        }
    }
}
