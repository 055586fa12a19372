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
public class User {
    @JsonProperty("User")
    private @Nullable User_3 user;

    @JsonProperty("user2")
    private @Nullable User user2;

    /**
     * Makes an object whose properties are not set.
     */
    public User() {
    }

    /**
     * The property User.
     *
     * <p>Source: resources/hostile.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable User_3 getUser() {
        return this.user;
    }

    /**
     * Sets what {@link #getUser()} returns.
     *
     * @param user the value; null for none
     */
    public void setUser(@Nullable User_3 user) {
        this.user = user;
    }

    /**
     * The property user2.
     *
     * <p>Source: resources/hostile.md:4
     *
     * @return the value; null where it is not set
     */
    public @Nullable User getUser2() {
        return this.user2;
    }

    /**
     * Sets what {@link #getUser2()} returns.
     *
     * @param user2 the value; null for none
     */
    public void setUser2(@Nullable User user2) {
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
        User that = (User) other;
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
        return new StringJoiner(", ", "User[", "]")
                .add("User=" + this.user)
                .add("user2=" + this.user2)
                .toString();
    }
}
