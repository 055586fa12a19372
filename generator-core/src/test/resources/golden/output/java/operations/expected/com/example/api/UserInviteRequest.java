package com.example.api;

import com.example.model.User;
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
 * The body of the operation user-invite.
 * @see "api/user-invite.md:20"
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
@JsonPropertyOrder("invited")
public class UserInviteRequest {
    /** What {@link #getInvited} returns. */
    @JsonProperty("invited")
    private @Nullable User invited;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public UserInviteRequest() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private UserInviteRequest(UserInviteRequest from) {
        this.invited = from.invited;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new UserInviteRequest());
    }

    /**
     * The property invited.
     * @return the value, or null
     * @see "api/user-invite.md:20"
     */
    public @Nullable User getInvited() {
        return invited;
    }

    /**
     * Sets {@link #getInvited()}.
     * @param invited the value
     */
    public void setInvited(@Nullable User invited) {
        this.invited = invited;
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
        return other instanceof UserInviteRequest that
                && getClass() == that.getClass()
                && Objects.equals(invited, that.invited)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(invited, additionalProperties);
    }

    @Override
    public String toString() {
        return "UserInviteRequest[invited=" + invited
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final UserInviteRequest object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(UserInviteRequest object) {
            this.object = object;
        }

        /**
         * Sets {@link UserInviteRequest#getInvited()}.
         * @param invited the value
         * @return this builder
         */
        public Builder invited(@Nullable User invited) {
            this.object.setInvited(invited);
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
        public UserInviteRequest build() {
            return new UserInviteRequest(this.object);
        }
    }
}
