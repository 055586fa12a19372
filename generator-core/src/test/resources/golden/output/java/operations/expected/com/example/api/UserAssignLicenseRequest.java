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
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The body of the operation user-assignlicense.
 *
 * <p>Source: api/user-assignlicense.md:20
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
    /**
     * What {@link #getAddLicenses} returns.
     */
    @JsonProperty("addLicenses")
    private List<Object> addLicenses;

    /**
     * What {@link #getKindAsText} returns.
     */
    @JsonProperty("kind")
    private @Nullable String kind;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public UserAssignLicenseRequest() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected UserAssignLicenseRequest(Builder builder) {
        this.addLicenses = builder.addLicenses;
        this.kind = builder.kind;
        this.additionalProperties.putAll(builder.additionalProperties);
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
     * Required.
     *
     * <p>Source: resources/user.md:3
     *
     * @return the value; null where it is not set
     */
    public List<Object> getAddLicenses() {
        return this.addLicenses;
    }

    /**
     * Sets what {@link #getAddLicenses()} returns.
     *
     * @param addLicenses the value
     */
    public void setAddLicenses(List<Object> addLicenses) {
        this.addLicenses = addLicenses;
    }

    /**
     * The property kind.
     *
     * <p>Source: resources/user.md:4
     *
     * @return the value; null where it is not set
     */
    public @Nullable Kind getKind() {
        return this.kind == null ? null : Kind.fromString(this.kind);
    }

    /**
     * The text of {@link #getKind()} on the wire.
     *
     * @return the text; null where it is not set
     */
    public @Nullable String getKindAsText() {
        return this.kind;
    }

    /**
     * Sets what {@link #getKind()} returns.
     *
     * @param kind the value; null for none
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setKind(@Nullable Kind kind) {
        this.kind = kind == null ? null : kind.wireValue();
    }

    /**
     * Sets what {@link #getKindAsText()} returns.
     *
     * @param kind the value; null for none
     */
    public void setKindAsText(@Nullable String kind) {
        this.kind = kind;
    }

    /**
     * The properties that the documentation does not list.
     *
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @Nullable Object> getAdditionalProperties() {
        return this.additionalProperties;
    }

    /**
     * Sets a property that the documentation does not list.
     *
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    /**
     * Takes a property of a message that the documentation does not list.
     *
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
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        UserAssignLicenseRequest that = (UserAssignLicenseRequest) other;
        return Objects.equals(this.addLicenses, that.addLicenses)
                && Objects.equals(this.kind, that.kind)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.addLicenses);
        result = 31 * result + Objects.hashCode(this.kind);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "UserAssignLicenseRequest[", "]")
                .add("addLicenses=" + this.addLicenses)
                .add("kind=" + this.kind)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder {
        /**
         * What {@link #addLicenses} sets.
         */
        private List<Object> addLicenses;

        /**
         * What {@link #kind} sets.
         */
        private @Nullable String kind;

        /**
         * The properties that the documentation does not list, by the names in JSON.
         */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Sets what {@link UserAssignLicenseRequest#getAddLicenses()} returns.
         *
         * @param addLicenses the value
         * @return this builder
         */
        public Builder addLicenses(List<Object> addLicenses) {
            this.addLicenses = addLicenses;
            return this;
        }

        /**
         * Sets what {@link UserAssignLicenseRequest#getKind()} returns.
         *
         * @param kind the value; null for none
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder kind(@Nullable Kind kind) {
            this.kind = kind == null ? null : kind.wireValue();
            return this;
        }

        /**
         * Sets what {@link UserAssignLicenseRequest#getKindAsText()} returns.
         *
         * @param kindAsText the value; null for none
         * @return this builder
         */
        public Builder kindAsText(@Nullable String kindAsText) {
            this.kind = kindAsText;
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         *
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder additionalProperty(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public UserAssignLicenseRequest build() {
            return new UserAssignLicenseRequest(this);
        }
    }
}
