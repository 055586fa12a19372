package com.example.api;

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
 * The body of the operation note-reply.
 * @see "api/note-reply.md:20"
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
@JsonPropertyOrder("comment")
public class NoteReplyRequest {
    /** What {@link #getComment} returns. */
    @JsonProperty("comment")
    private @Nullable String comment;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public NoteReplyRequest() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private NoteReplyRequest(NoteReplyRequest from) {
        this.comment = from.comment;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new NoteReplyRequest());
    }

    /**
     * The property comment.
     * @return the value, or null
     * @see "api/x.md:40"
     */
    public @Nullable String getComment() {
        return comment;
    }

    /**
     * Sets {@link #getComment()}.
     * @param comment the value
     */
    public void setComment(@Nullable String comment) {
        this.comment = comment;
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
        return other instanceof NoteReplyRequest that
                && getClass() == that.getClass()
                && Objects.equals(comment, that.comment)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(comment, additionalProperties);
    }

    @Override
    public String toString() {
        return "NoteReplyRequest[comment=" + comment
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final NoteReplyRequest object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(NoteReplyRequest object) {
            this.object = object;
        }

        /**
         * Sets {@link NoteReplyRequest#getComment()}.
         * @param comment the value
         * @return this builder
         */
        public Builder comment(@Nullable String comment) {
            this.object.setComment(comment);
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
        public NoteReplyRequest build() {
            return new NoteReplyRequest(this.object);
        }
    }
}
