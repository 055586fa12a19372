package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
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
public class Note {
    /** What {@link #getText} returns. */
    @JsonProperty("text")
    private @Nullable String text;

    /** What {@link #getPhoto} returns. */
    @JsonProperty("photo")
    private byte @Nullable [] photo;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** The names in JSON of the properties that were set to null. */
    private final Set<String> nullProperties = new LinkedHashSet<>();

    /** Makes an object whose properties are not set. */
    public Note() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Note(Note from) {
        this.text = from.text;
        this.photo = from.photo;
        this.additionalProperties.putAll(from.additionalProperties);
        this.nullProperties.addAll(from.nullProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Note());
    }

    /**
     * The property text.
     * @return the value, or null
     * @see "resources/note.md:3"
     */
    public @Nullable String getText() {
        return text;
    }

    /**
     * Sets {@link #getText()}.
     * @param text the value
     */
    @JsonProperty("text")
    public void setText(@Nullable String text) {
        this.text = text;
        track("text", this.text);
    }

    /**
     * The property photo.
     * @return the value, or null
     * @see "resources/note.md:4"
     */
    public byte @Nullable [] getPhoto() {
        return photo;
    }

    /**
     * Sets {@link #getPhoto()}.
     * @param photo the value
     */
    @JsonProperty("photo")
    public void setPhoto(byte @Nullable [] photo) {
        this.photo = photo;
        track("photo", this.photo);
    }

    /**
     * The properties that the documentation does not list.
     * @return a map that may be changed, by the names in JSON
     */
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

    /**
     * The properties that were set to null, by Java or by JSON; what else is null was not set.
     * @return their names in JSON; nobody can change the set
     */
    public Set<String> getNullProperties() {
        return Collections.unmodifiableSet(nullProperties);
    }

    /**
     * Notes whether a property is null.
     * @param name its name in JSON
     * @param value its value
     */
    protected final void track(String name, @Nullable Object value) {
        if (value == null) {
            this.nullProperties.add(name);
        } else {
            this.nullProperties.remove(name);
        }
    }

    /**
     * What is written beside the documented properties that have a value.
     * @return by the names in JSON
     */
    @JsonAnyGetter
    protected Map<String, @Nullable Object> getUnlistedJson() {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        this.nullProperties.forEach(name -> written.put(name, null));
        written.putAll(this.additionalProperties);
        return written;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Note that
                && getClass() == that.getClass()
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
    public static final class Builder {
        /** What is set. */
        private final Note object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Note object) {
            this.object = object;
        }

        /**
         * Sets {@link Note#getText()}.
         * @param text the value
         * @return this builder
         */
        public Builder text(@Nullable String text) {
            this.object.setText(text);
            return this;
        }

        /**
         * Sets {@link Note#getPhoto()}.
         * @param photo the value
         * @return this builder
         */
        public Builder photo(byte @Nullable [] photo) {
            this.object.setPhoto(photo);
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
        public Note build() {
            return new Note(this.object);
        }
    }
}
