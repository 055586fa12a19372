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
public class Message extends Entity {
    /** What {@link #getSubject} returns. */
    @JsonProperty("subject")
    private @Nullable String subject;

    /** Makes an object whose properties are not set. */
    public Message() {
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Message(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Message(Message from) {
        super(from);
        this.subject = from.subject;
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Message());
    }

    /**
     * The property subject.
     * @return the value, or null
     * @see "resources/user.md:3"
     */
    public @Nullable String getSubject() {
        return subject;
    }

    /**
     * Sets {@link #getSubject()}.
     * @param subject the value
     */
    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    @Override
    protected boolean keepsAdditionalProperty(String name) {
        return name.contains("@") || !isNamed("microsoft.graph.message");
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
        /** What is set. */
        private final Message object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Message object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link Message#getSubject()}.
         * @param subject the value
         * @return this builder
         */
        public Builder subject(@Nullable String subject) {
            this.object.setSubject(subject);
            return this;
        }

        @Override
        public Message build() {
            return new Message(this.object);
        }
    }
}
