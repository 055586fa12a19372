package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A user.
 * @see "resources/user.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "id", "deletedDateTime", "displayName", "manager", "members"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public class User extends DirectoryObject {
    /** What {@link #getDisplayName} returns. */
    @JsonProperty("displayName")
    private @Nullable String displayName;

    /** What {@link #getManager} returns. */
    @JsonProperty("manager")
    private @Nullable DirectoryObject manager;

    /** What {@link #getMembers} returns. */
    @JsonProperty("members")
    private @Nullable List<DirectoryObject> members;

    /** Makes an object whose properties are not set. */
    public User() {
        this("#microsoft.graph.user");
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected User(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private User(User from) {
        super(from);
        this.displayName = from.displayName;
        this.manager = from.manager;
        this.members = from.members;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder(new User());
    }

    /**
     * The property displayName.
     * @return the value, or null
     * @see "resources/user.md:3"
     */
    public @Nullable String getDisplayName() {
        return displayName;
    }

    /**
     * Sets {@link #getDisplayName()}.
     * @param displayName the value
     */
    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    /**
     * The property manager.
     * @return the value, or null
     * @see "resources/user.md:5"
     */
    public @Nullable DirectoryObject getManager() {
        return manager;
    }

    /**
     * Sets {@link #getManager()}.
     * @param manager the value
     */
    public void setManager(@Nullable DirectoryObject manager) {
        this.manager = manager;
    }

    /**
     * The property members.
     * @return the value, or null
     * @see "resources/user.md:6"
     */
    public @Nullable List<DirectoryObject> getMembers() {
        return members;
    }

    /**
     * Sets {@link #getMembers()}.
     * @param members the value
     */
    public void setMembers(@Nullable List<DirectoryObject> members) {
        this.members = members;
    }

    @Override
    protected boolean keepsAdditionalProperty(String name) {
        return name.contains("@") || !isNamed("microsoft.graph.user");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof User that
                && Objects.equals(displayName, that.displayName)
                && Objects.equals(manager, that.manager)
                && Objects.equals(members, that.members);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), displayName, manager, members);
    }

    @Override
    public String toString() {
        return "User[" + super.toString()
                + ", displayName=" + displayName
                + ", manager=" + manager
                + ", members=" + members + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends DirectoryObject.Builder<Builder> {
        /** What is set. */
        private final User object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(User object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link User#getDisplayName()}.
         * @param displayName the value
         * @return this builder
         */
        public Builder displayName(@Nullable String displayName) {
            this.object.setDisplayName(displayName);
            return this;
        }

        /**
         * Sets {@link User#getManager()}.
         * @param manager the value
         * @return this builder
         */
        public Builder manager(@Nullable DirectoryObject manager) {
            this.object.setManager(manager);
            return this;
        }

        /**
         * Sets {@link User#getMembers()}.
         * @param members the value
         * @return this builder
         */
        public Builder members(@Nullable List<DirectoryObject> members) {
            this.object.setMembers(members);
            return this;
        }

        @Override
        public User build() {
            return new User(this.object);
        }
    }
}
