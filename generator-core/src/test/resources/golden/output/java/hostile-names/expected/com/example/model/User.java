package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
@JsonPropertyOrder({"User", "user2"})
public class User {
    /** What {@link #getUser} returns. */
    @JsonProperty("User")
    private @Nullable User_3 user;

    /** What {@link #getUser2} returns. */
    @JsonProperty("user2")
    private @Nullable User user2;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public User() {
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected User(Builder builder) {
        this.user = builder.user;
        this.user2 = builder.user2;
        this.additionalProperties.putAll(builder.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The property User.
     *
     * <p>Source: resources/hostile.md:3
     * @return the value, or null
     */
    public @Nullable User_3 getUser() {
        return user;
    }

    /**
     * Sets {@link #getUser()}.
     * @param user the value
     */
    public void setUser(@Nullable User_3 user) {
        this.user = user;
    }

    /**
     * The property user2.
     *
     * <p>Source: resources/hostile.md:4
     * @return the value, or null
     */
    public @Nullable User getUser2() {
        return user2;
    }

    /**
     * Sets {@link #getUser2()}.
     * @param user2 the value
     */
    public void setUser2(@Nullable User user2) {
        this.user2 = user2;
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
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        User that = (User) other;
        return Objects.equals(user, that.user)
                && Objects.equals(user2, that.user2)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(user, user2, additionalProperties);
    }

    @Override
    public String toString() {
        return "User[User=" + user
                + ", user2=" + user2
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What {@link #user} sets. */
        private @Nullable User_3 user;

        /** What {@link #user2} sets. */
        private @Nullable User user2;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Sets {@link User#getUser()}.
         * @param user the value
         * @return this builder
         */
        public Builder user(@Nullable User_3 user) {
            this.user = user;
            return this;
        }

        /**
         * Sets {@link User#getUser2()}.
         * @param user2 the value
         * @return this builder
         */
        public Builder user2(@Nullable User user2) {
            this.user2 = user2;
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
         * Makes the object.
         * @return a new one each time
         */
        public User build() {
            return new User(this);
        }
    }
}
