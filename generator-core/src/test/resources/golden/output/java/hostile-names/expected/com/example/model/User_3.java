package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.user.
 *
 * <p>Source: resources/hostile.md:1
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
@JsonPropertyOrder({"User", "user2"})
public class User_3 {
    /**
     * What {@link #getUser} returns.
     */
    @JsonProperty("User")
    private @Nullable User_2 user;

    /**
     * What {@link #getUser2} returns.
     */
    @JsonProperty("user2")
    private @Nullable User_3 user2;

    /**
     * Makes an object whose properties are not set.
     */
    public User_3() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected User_3(Builder builder) {
        this.user = builder.user;
        this.user2 = builder.user2;
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
     * The property User.
     *
     * <p>Source: resources/hostile.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable User_2 getUser() {
        return this.user;
    }

    /**
     * Sets what {@link #getUser()} returns.
     *
     * @param user the value; null for none
     */
    public void setUser(@Nullable User_2 user) {
        this.user = user;
    }

    /**
     * The property user2.
     *
     * <p>Source: resources/hostile.md:4
     *
     * @return the value; null where it is not set
     */
    public @Nullable User_3 getUser2() {
        return this.user2;
    }

    /**
     * Sets what {@link #getUser2()} returns.
     *
     * @param user2 the value; null for none
     */
    public void setUser2(@Nullable User_3 user2) {
        this.user2 = user2;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        User_3 that = (User_3) other;
        return Objects.equals(this.user, that.user)
                && Objects.equals(this.user2, that.user2);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.user);
        result = 31 * result + Objects.hashCode(this.user2);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "User_3[", "]")
                .add("User=" + this.user)
                .add("user2=" + this.user2)
                .toString();
    }

    /**
     * Collects the properties of an object.
     */
    public static final class Builder {
        /**
         * What {@link #user} sets.
         */
        private @Nullable User_2 user;

        /**
         * What {@link #user2} sets.
         */
        private @Nullable User_3 user2;

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Sets what {@link User_3#getUser()} returns.
         *
         * @param user the value; null for none
         * @return this builder
         */
        public Builder user(@Nullable User_2 user) {
            this.user = user;
            return this;
        }

        /**
         * Sets what {@link User_3#getUser2()} returns.
         *
         * @param user2 the value; null for none
         * @return this builder
         */
        public Builder user2(@Nullable User_3 user2) {
            this.user2 = user2;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public User_3 build() {
            return new User_3(this);
        }
    }
}
