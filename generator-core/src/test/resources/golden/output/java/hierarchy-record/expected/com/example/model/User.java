package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A user.
 *
 * <p>Source: resources/user.md:1
 *
 * @param odataType see {@link DirectoryObject#odataType()}
 * @param id see {@link DirectoryObject#id()}
 * @param deletedDateTime see {@link DirectoryObject#deletedDateTime()}
 * @param displayName The property displayName.
 *
 * <p>Source: resources/user.md:3
 * @param manager The property manager.
 *
 * <p>Source: resources/user.md:5
 * @param members The property members.
 *
 * <p>Source: resources/user.md:6
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
@JsonPropertyOrder({"@odata.type", "id", "deletedDateTime", "displayName", "manager", "members"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NONE
)
public record User(@JsonProperty("@odata.type") @Nullable String odataType,
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("deletedDateTime") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable OffsetDateTime deletedDateTime,
        @JsonProperty("displayName") @Nullable String displayName,
        @JsonProperty("manager") @Nullable DirectoryObject manager,
        @JsonProperty("members") @Nullable List<DirectoryObject> members) implements DirectoryObject {
    /**
     * Copies what could be changed from outside.
     *
     * @param odataType see {@link #odataType()}
     * @param id see {@link #id()}
     * @param deletedDateTime see {@link #deletedDateTime()}
     * @param displayName see {@link #displayName()}
     * @param manager see {@link #manager()}
     * @param members see {@link #members()}
     */
    public User {
        members = members == null ? null : Collections.unmodifiableList(new ArrayList<>(members));
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private User(Builder builder) {
        this(builder.odataType,
                builder.id,
                builder.deletedDateTime,
                builder.displayName,
                builder.manager,
                builder.members);
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
     * Starts an object that differs from this one.
     *
     * @return a builder in which everything is set as here
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Collects the properties of an object.
     */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE,
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            creatorVisibility = JsonAutoDetect.Visibility.NONE
    )
    @JsonIgnoreProperties(
            ignoreUnknown = true
    )
    public static final class Builder {
        /**
         * What {@link #odataType} sets.
         */
        private @Nullable String odataType;

        /**
         * What {@link #id} sets.
         */
        private @Nullable String id;

        /**
         * What {@link #deletedDateTime} sets.
         */
        private @Nullable OffsetDateTime deletedDateTime;

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
            this.odataType = from.odataType;
            this.id = from.id;
            this.deletedDateTime = from.deletedDateTime;
            this.displayName = from.displayName;
            this.manager = from.manager;
            this.members = from.members;
        }

        /**
         * Sets what {@link User#odataType()} returns.
         *
         * @param odataType the value; null for none
         * @return this builder
         */
        @JsonProperty("@odata.type")
        public Builder odataType(@Nullable String odataType) {
            this.odataType = odataType;
            return this;
        }

        /**
         * Sets what {@link User#id()} returns.
         *
         * @param id the value; null for none
         * @return this builder
         */
        @JsonProperty("id")
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets what {@link User#deletedDateTime()} returns.
         *
         * @param deletedDateTime the value; null for none
         * @return this builder
         */
        @JsonProperty("deletedDateTime")
        @JsonFormat(
                shape = JsonFormat.Shape.STRING
        )
        public Builder deletedDateTime(@Nullable OffsetDateTime deletedDateTime) {
            this.deletedDateTime = deletedDateTime;
            return this;
        }

        /**
         * Sets what {@link User#displayName()} returns.
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
         * Sets what {@link User#manager()} returns.
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
         * Sets what {@link User#members()} returns.
         *
         * @param members the value; null for none
         * @return this builder
         */
        @JsonProperty("members")
        public Builder members(@Nullable List<DirectoryObject> members) {
            this.members = members;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public User build() {
            return new User(this);
        }
    }
}
