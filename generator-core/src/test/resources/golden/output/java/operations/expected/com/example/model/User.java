package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A user.
 *
 * <p>Source: resources/user.md:1
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
@JsonPropertyOrder("displayName")
public class User {
    /**
     * What {@link #getDisplayName} returns.
     */
    @JsonProperty("displayName")
    private @Nullable String displayName;

    /**
     * Makes an object whose properties are not set.
     */
    public User() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected User(Builder builder) {
        this.displayName = builder.displayName;
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
     * The property displayName.
     *
     * <p>Source: resources/user.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getDisplayName() {
        return this.displayName;
    }

    /**
     * Sets what {@link #getDisplayName()} returns.
     *
     * @param displayName the value; null for none
     */
    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        User that = (User) other;
        return Objects.equals(this.displayName, that.displayName);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.displayName);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "User[", "]")
                .add("displayName=" + this.displayName)
                .toString();
    }

    /**
     * Collects the properties of an object.
     */
    public static final class Builder {
        /**
         * What {@link #displayName} sets.
         */
        private @Nullable String displayName;

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Sets what {@link User#getDisplayName()} returns.
         *
         * @param displayName the value; null for none
         * @return this builder
         */
        public Builder displayName(@Nullable String displayName) {
            this.displayName = displayName;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public User build() {
            return new User(this);
        }
    }
}
