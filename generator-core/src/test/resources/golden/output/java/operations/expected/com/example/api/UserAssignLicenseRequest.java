package com.example.api;

import com.example.model.Kind;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The body of the operation user-assignlicense.
 * @see "api/user-assignlicense.md:20"
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
@JsonPropertyOrder({"addLicenses", "kind"})
public class UserAssignLicenseRequest {
    /** What {@link #getAddLicenses} returns. */
    @JsonProperty("addLicenses")
    private List<Object> addLicenses;

    /** What {@link #getKindAsText} returns. */
    @JsonProperty("kind")
    private @Nullable String kind;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public UserAssignLicenseRequest() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private UserAssignLicenseRequest(UserAssignLicenseRequest from) {
        this.addLicenses = from.addLicenses;
        this.kind = from.kind;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new UserAssignLicenseRequest());
    }

    /**
     * Required.
     * @return the value
     * @see "resources/user.md:3"
     */
    public List<Object> getAddLicenses() {
        return addLicenses;
    }

    /**
     * Sets {@link #getAddLicenses()}.
     * @param addLicenses the value
     */
    public void setAddLicenses(List<Object> addLicenses) {
        this.addLicenses = addLicenses;
    }

    /**
     * The property kind.
     * @return the value, or null
     * @see "resources/user.md:4"
     */
    public @Nullable Kind getKind() {
        return kind == null ? null : Kind.fromString(kind);
    }

    /** {@return the text of {@link #getKind()} on the wire} */
    public @Nullable String getKindAsText() {
        return kind;
    }

    /**
     * Sets {@link #getKind()}.
     * @param kind the value
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setKind(@Nullable Kind kind) {
        this.kind = kind == null ? null : kind.wireValue();
    }

    /**
     * Sets {@link #getKindAsText()}.
     * @param kind the value
     */
    public void setKindAsText(@Nullable String kind) {
        this.kind = kind;
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
        return other instanceof UserAssignLicenseRequest that
                && getClass() == that.getClass()
                && Objects.equals(addLicenses, that.addLicenses)
                && Objects.equals(kind, that.kind)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(addLicenses, kind, additionalProperties);
    }

    @Override
    public String toString() {
        return "UserAssignLicenseRequest[addLicenses=" + addLicenses
                + ", kind=" + kind
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final UserAssignLicenseRequest object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(UserAssignLicenseRequest object) {
            this.object = object;
        }

        /**
         * Sets {@link UserAssignLicenseRequest#getAddLicenses()}.
         * @param addLicenses the value
         * @return this builder
         */
        public Builder addLicenses(List<Object> addLicenses) {
            this.object.setAddLicenses(addLicenses);
            return this;
        }

        /**
         * Sets {@link UserAssignLicenseRequest#getKind()}.
         * @param kind the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder kind(@Nullable Kind kind) {
            this.object.setKind(kind);
            return this;
        }

        /**
         * Sets {@link UserAssignLicenseRequest#getKindAsText()}.
         * @param kindAsText the value
         * @return this builder
         */
        public Builder kindAsText(@Nullable String kindAsText) {
            this.object.setKindAsText(kindAsText);
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
        public UserAssignLicenseRequest build() {
            return new UserAssignLicenseRequest(this.object);
        }
    }
}
