package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.note.
 * @see "resources/note.md:1"
 *
 * @param text The property text. (resources/note.md:3)
 * @param photo The property photo. (resources/note.md:4)
 * @param additionalProperties the properties that the documentation does not list, by the names in JSON
 * @param nullProperties the names in JSON of the properties that were set to null; what else is null was not set
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
@JsonPropertyOrder({"text", "photo"})
public record Note(@JsonProperty("text") @Nullable String text,
        @JsonProperty("photo") byte @Nullable [] photo,
        Map<String, @Nullable Object> additionalProperties, Set<String> nullProperties) {
    /**
     * Copies what could be changed from outside.
     * @param text see {@link #text()}
     * @param photo see {@link #photo()}
     * @param additionalProperties see {@link #additionalProperties()}
     * @param nullProperties see {@link #nullProperties()}
     */
    public Note {
        photo = photo == null ? null : photo.clone();
        additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
        nullProperties = Collections.unmodifiableSet(new LinkedHashSet<>(nullProperties));
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Note(Builder builder) {
        this(builder.text,
                builder.photo,
                builder.additionalProperties,
                builder.nullProperties);
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
     * The property photo.
     * @return the value, or null
     * @see "resources/note.md:4"
     */
    public byte @Nullable [] photo() {
        return photo == null ? null : photo.clone();
    }

    /**
     * What is written beside the documented properties that have a value.
     * @return by the names in JSON
     */
    @JsonAnyGetter
    private Map<String, @Nullable Object> unlistedJson() {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        this.nullProperties.forEach(name -> written.put(name, null));
        written.putAll(this.additionalProperties);
        return written;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Note that
                && Objects.equals(text, that.text)
                && Arrays.equals(photo, that.photo)
                && Objects.equals(additionalProperties, that.additionalProperties)
                && Objects.equals(nullProperties, that.nullProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, Arrays.hashCode(photo), additionalProperties, nullProperties);
    }

    @Override
    public String toString() {
        return "Note[text=" + text
                + ", photo=" + (photo == null ? null : photo.length + " bytes")
                + ", additionalProperties=" + additionalProperties.keySet()
                + ", nullProperties=" + nullProperties + "]";
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
        /** What {@link #text} sets. */
        private @Nullable String text;

        /** What {@link #photo} sets. */
        private byte @Nullable [] photo;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** The names in JSON of the properties that were set to null. */
        private final Set<String> nullProperties = new LinkedHashSet<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(Note from) {
            this.text = from.text;
            this.photo = from.photo;
            this.additionalProperties.putAll(from.additionalProperties);
            this.nullProperties.addAll(from.nullProperties);
        }

        /**
         * Sets {@link Note#text()}.
         * @param text the value
         * @return this builder
         */
        @JsonProperty("text")
        public Builder text(@Nullable String text) {
            this.text = text;
            track("text", this.text);
            return this;
        }

        /**
         * Sets {@link Note#photo()}.
         * @param photo the value
         * @return this builder
         */
        @JsonProperty("photo")
        public Builder photo(byte @Nullable [] photo) {
            this.photo = photo;
            track("photo", this.photo);
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
         * Notes whether a property is null.
         * @param name its name in JSON
         * @param value its value
         */
        private void track(String name, @Nullable Object value) {
            if (value == null) {
                this.nullProperties.add(name);
            } else {
                this.nullProperties.remove(name);
            }
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public Note build() {
            return new Note(this);
        }
    }
}
