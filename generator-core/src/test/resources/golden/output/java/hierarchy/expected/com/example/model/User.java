package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
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
public class User extends DirectoryObject {
    /**
     * What {@link #getDisplayName} returns.
     */
    @JsonProperty("displayName")
    private @Nullable String displayName;

    /**
     * What {@link #getManager} returns.
     */
    @JsonProperty("manager")
    private @Nullable DirectoryObject manager;

    /**
     * What {@link #getMembers} returns.
     */
    @JsonProperty("members")
    private @Nullable List<DirectoryObject> members;

    /**
     * Makes an object whose properties are not set.
     */
    public User() {
        this("#microsoft.graph.user");
    }

    /**
     * Makes an object of a type that a message names.
     *
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected User(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected User(Builder builder) {
        super(builder);
        this.displayName = builder.displayName;
        this.manager = builder.manager;
        this.members = builder.members;
    }

    /**
     * Starts an object.
     *
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder().odataType("#microsoft.graph.user");
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
     * Sets what {@link #getManager()} returns.
     *
     * @param manager the value; null for none
     */
    public void setManager(@Nullable DirectoryObject manager) {
        this.manager = manager;
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

    /**
     * Sets what {@link #getMembers()} returns.
     *
     * @param members the value; null for none
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
         * Sets what {@link User#getManager()} returns.
         *
         * @param manager the value; null for none
         * @return this builder
         */
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
        public Builder members(@Nullable List<DirectoryObject> members) {
            this.members = members;
            return this;
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
