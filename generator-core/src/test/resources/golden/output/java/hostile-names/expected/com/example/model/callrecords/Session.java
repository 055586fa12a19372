package com.example.model.callrecords;

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
 * The type microsoft.graph.callRecords.session.
 * @see "resources/hostile.md:1"
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
@JsonPropertyOrder("modality")
public class Session {
    /** What {@link #getModalityAsText} returns. */
    @JsonProperty("modality")
    private @Nullable String modality;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Session() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Session(Session from) {
        this.modality = from.modality;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Session());
    }

    /**
     * The property modality.
     * @return the value, or null
     * @see "resources/hostile.md:3"
     */
    public @Nullable Modality getModality() {
        return modality == null ? null : Modality.fromString(modality);
    }

    /** {@return the text of {@link #getModality()} on the wire} */
    public @Nullable String getModalityAsText() {
        return modality;
    }

    /**
     * Sets {@link #getModality()}.
     * @param modality the value
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setModality(@Nullable Modality modality) {
        this.modality = modality == null ? null : modality.wireValue();
    }

    /**
     * Sets {@link #getModalityAsText()}.
     * @param modality the value
     */
    public void setModalityAsText(@Nullable String modality) {
        this.modality = modality;
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
        return other instanceof Session that
                && getClass() == that.getClass()
                && Objects.equals(modality, that.modality)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(modality, additionalProperties);
    }

    @Override
    public String toString() {
        return "Session[modality=" + modality
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Session object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Session object) {
            this.object = object;
        }

        /**
         * Sets {@link Session#getModality()}.
         * @param modality the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder modality(@Nullable Modality modality) {
            this.object.setModality(modality);
            return this;
        }

        /**
         * Sets {@link Session#getModalityAsText()}.
         * @param modalityAsText the value
         * @return this builder
         */
        public Builder modalityAsText(@Nullable String modalityAsText) {
            this.object.setModalityAsText(modalityAsText);
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
        public Session build() {
            return new Session(this.object);
        }
    }
}
