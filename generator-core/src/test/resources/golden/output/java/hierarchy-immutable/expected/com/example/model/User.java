package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
@JsonPropertyOrder({"@odata.type", "id", "deletedDateTime", "displayName", "manager", "members"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NONE
)
public final class User extends DirectoryObject {
    /**
     * What {@link #getDisplayName} returns.
     */
    @JsonProperty("displayName")
    private final @Nullable String displayName;

    /**
     * What {@link #getManager} returns.
     */
    @JsonProperty("manager")
    private final @Nullable DirectoryObject manager;

    /**
     * What {@link #getMembers} returns.
     */
    @JsonProperty("members")
    private final @Nullable List<DirectoryObject> members;

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private User(Builder builder) {
        super(builder);
        this.displayName = builder.displayName;
        this.manager = builder.manager;
        this.members = builder.members == null ? null : Collections.unmodifiableList(new ArrayList<>(builder.members));
    }

    /**
     * Starts an object.
     *
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
     *
     * <p>Source: resources/user.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getDisplayName() {
        return this.displayName;
    }

    /**
     * The property manager.
     *
     * <p>Source: resources/user.md:5
     *
     * @return the value; null where it is not set
     */
    public @Nullable DirectoryObject getManager() {
        return this.manager;
    }

    /**
     * The property members.
     *
     * <p>Source: resources/user.md:6
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<DirectoryObject> getMembers() {
        return this.members;
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
        return super.equals(other)
                && Objects.equals(this.displayName, that.displayName)
                && Objects.equals(this.manager, that.manager)
                && Objects.equals(this.members, that.members);
    }

    @Override
    public int hashCode() {
        int result = super.hashCode();
        result = 31 * result + Objects.hashCode(this.displayName);
        result = 31 * result + Objects.hashCode(this.manager);
        result = 31 * result + Objects.hashCode(this.members);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "User[", "]")
                .add(super.toString())
                .add("displayName=" + this.displayName)
                .add("manager=" + this.manager)
                .add("members=" + this.members)
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder extends DirectoryObject.Builder<Builder> {
        /**
         * What {@link #displayName} sets.
         */
        private @Nullable String displayName;

        /**
         * What {@link #manager} sets.
         */
        private @Nullable DirectoryObject manager;

        /**
         * What {@link #members} sets.
         */
        private @Nullable List<DirectoryObject> members;

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         *
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
         *
         * @param odataType the name; null for none
         */
        @JsonCreator
        private Builder(@JsonProperty("@odata.type") @Nullable String odataType) {
            super(odataType);
        }

        /**
         * Sets what {@link User#getDisplayName()} returns.
         *
         * @param displayName the value; null for none
         * @return this builder
         */
        @JsonProperty("displayName")
        public Builder displayName(@Nullable String displayName) {
            this.displayName = displayName;
            return this;
        }

        /**
         * Sets what {@link User#getManager()} returns.
         *
         * @param manager the value; null for none
         * @return this builder
         */
        @JsonProperty("manager")
        public Builder manager(@Nullable DirectoryObject manager) {
            this.manager = manager;
            return this;
        }

        /**
         * Sets what {@link User#getMembers()} returns.
         *
         * @param members the value; null for none
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
        protected Builder self() {
            return this;
        }

        @Override
        public User build() {
            return new User(this);
        }
    }
}
