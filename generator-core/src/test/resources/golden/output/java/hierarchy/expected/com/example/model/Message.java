package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A message: nothing is of a type that it derives from.
 *
 * <p>Source: resources/message.md:1
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "id", "subject"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NONE
)
public class Message extends Entity {
    /**
     * What {@link #getSubject} returns.
     */
    @JsonProperty("subject")
    private @Nullable String subject;

    /**
     * Makes an object whose properties are not set.
     */
    public Message() {
    }

    /**
     * Makes an object of a type that a message names.
     *
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Message(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Message(Builder builder) {
        super(builder);
        this.subject = builder.subject;
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
     * The property subject.
     *
     * <p>Source: resources/user.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getSubject() {
        return this.subject;
    }

    /**
     * Sets what {@link #getSubject()} returns.
     *
     * @param subject the value; null for none
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
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Message that = (Message) other;
        return super.equals(other)
                && Objects.equals(this.subject, that.subject);
    }

    @Override
    public int hashCode() {
        int result = super.hashCode();
        result = 31 * result + Objects.hashCode(this.subject);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Message[", "]")
                .add(super.toString())
                .add("subject=" + this.subject)
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder extends Entity.Builder<Builder> {
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
         * Sets what {@link Message#getSubject()} returns.
         *
         * @param subject the value; null for none
         * @return this builder
         */
        public Builder subject(@Nullable String subject) {
            this.subject = subject;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        public Message build() {
            return new Message(this);
        }
    }
}
