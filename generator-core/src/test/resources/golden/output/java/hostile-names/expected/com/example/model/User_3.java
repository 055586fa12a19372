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
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

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
        User_3 that = (User_3) other;
        return Objects.equals(this.user, that.user)
                && Objects.equals(this.user2, that.user2)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.user);
        result = 31 * result + Objects.hashCode(this.user2);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "User_3[", "]")
                .add("User=" + this.user)
                .add("user2=" + this.user2)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
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
         * The properties that the documentation does not list, by the names in JSON.
         */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

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
        public User_3 build() {
            return new User_3(this);
        }
    }
}
