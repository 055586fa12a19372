package com.example.api;

import com.example.model.Kind;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
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
@JsonIgnoreProperties(
        ignoreUnknown = true
)
@JsonPropertyOrder({"addLicenses", "kind"})
public class UserAssignLicenseRequest {
    /**
     * What {@link #getAddLicenses} returns.
     */
    @JsonProperty("addLicenses")
    private @Nullable List<Object> addLicenses;

    /**
     * What {@link #getKindAsText} returns.
     */
    @JsonProperty("kind")
    private @Nullable String kind;

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
    public @Nullable List<Object> getAddLicenses() {
        return this.addLicenses;
    }

    /**
     * Sets what {@link #getAddLicenses()} returns.
     *
     * @param addLicenses the value; null for none
     */
    public void setAddLicenses(@Nullable List<Object> addLicenses) {
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
                && Objects.equals(this.kind, that.kind);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.addLicenses);
        result = 31 * result + Objects.hashCode(this.kind);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "UserAssignLicenseRequest[", "]")
                .add("addLicenses=" + this.addLicenses)
                .add("kind=" + this.kind)
                .toString();
    }

    /**
     * Collects the properties of an object.
     */
    public static final class Builder {
        /**
         * What {@link #addLicenses} sets.
         */
        private @Nullable List<Object> addLicenses;

        /**
         * What {@link #kind} sets.
         */
        private @Nullable String kind;

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Sets what {@link UserAssignLicenseRequest#getAddLicenses()} returns.
         *
         * @param addLicenses the value; null for none
         * @return this builder
         */
        public Builder addLicenses(@Nullable List<Object> addLicenses) {
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
         * Makes the object.
         *
         * @return a new one each time
         */
        public UserAssignLicenseRequest build() {
            return new UserAssignLicenseRequest(this);
        }
    }
}
