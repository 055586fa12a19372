package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Collections;
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
public final class User extends DirectoryObject {
    /** What {@link #getDisplayName} returns. */
    @JsonProperty("displayName")
    private final @Nullable String displayName;

    /** What {@link #getManager} returns. */
    @JsonProperty("manager")
    private final @Nullable DirectoryObject manager;

    /** What {@link #getMembers} returns. */
    @JsonProperty("members")
    private final @Nullable List<DirectoryObject> members;

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private User(Builder builder) {
        super(builder);
        this.displayName = builder.displayName;
        this.manager = builder.manager;
        this.members = builder.members == null ? null : Collections.unmodifiableList(new ArrayList<>(builder.members));
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder().odataType("#microsoft.graph.user");
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
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
     * The property manager.
     * @return the value, or null
     * @see "resources/user.md:5"
     */
    public @Nullable DirectoryObject getManager() {
        return manager;
    }

    /**
     * The property members.
     * @return the value, or null
     * @see "resources/user.md:6"
     */
    public @Nullable List<DirectoryObject> getMembers() {
        return members;
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
        /** What {@link #displayName} sets. */
        private @Nullable String displayName;

        /** What {@link #manager} sets. */
        private @Nullable DirectoryObject manager;

        /** What {@link #members} sets. */
        private @Nullable List<DirectoryObject> members;

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(User from) {
            super(from);
            this.displayName = from.displayName;
            this.manager = from.manager;
            this.members = from.members;
        }

        /**
         * Makes an object of a type that a message names.
         * @param odataType the name; null for none
         */
        @JsonCreator
        private Builder(@JsonProperty("@odata.type") @Nullable String odataType) {
            super(odataType);
        }

        /**
         * Sets {@link User#getDisplayName()}.
         * @param displayName the value
         * @return this builder
         */
        @JsonProperty("displayName")
        public Builder displayName(@Nullable String displayName) {
            this.displayName = displayName;
            return this;
        }

        /**
         * Sets {@link User#getManager()}.
         * @param manager the value
         * @return this builder
         */
        @JsonProperty("manager")
        public Builder manager(@Nullable DirectoryObject manager) {
            this.manager = manager;
            return this;
        }

        /**
         * Sets {@link User#getMembers()}.
         * @param members the value
         * @return this builder
         */
        @JsonProperty("members")
        public Builder members(@Nullable List<DirectoryObject> members) {
            this.members = members;
            return this;
        }

        @Override
        protected boolean keepsAdditionalProperty(String name) {
            return name.contains("@") || !isNamed("microsoft.graph.user");
        }

        @Override
        public User build() {
            return new User(this);
        }
    }
}
