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
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private User(User from) {
        this.user = from.user;
        this.user2 = from.user2;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new User());
    }

    /**
     * The property User.
     * @return the value, or null
     * @see "resources/hostile.md:3"
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
     * @return the value, or null
     * @see "resources/hostile.md:4"
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
        return other instanceof User that
                && getClass() == that.getClass()
                && Objects.equals(user, that.user)
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
        /** What is set. */
        private final User object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(User object) {
            this.object = object;
        }

        /**
         * Sets {@link User#getUser()}.
         * @param user the value
         * @return this builder
         */
        public Builder user(@Nullable User_3 user) {
            this.object.setUser(user);
            return this;
        }

        /**
         * Sets {@link User#getUser2()}.
         * @param user2 the value
         * @return this builder
         */
        public Builder user2(@Nullable User user2) {
            this.object.setUser2(user2);
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
        public User build() {
            return new User(this.object);
        }
    }
}
