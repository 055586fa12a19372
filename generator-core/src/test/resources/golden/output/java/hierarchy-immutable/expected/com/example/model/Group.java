package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A group.
 * @see "resources/group.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "id", "deletedDateTime", "mail"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = Group.class
)
@JsonSubTypes(@JsonSubTypes.Type(value = SpecialGroup.class, name = "#microsoft.graph.specialGroup", names = {"microsoft.graph.specialGroup", "#microsoft.graph.specialgroup", "microsoft.graph.specialgroup"}))
@SuppressWarnings("deprecation")
public class Group extends DirectoryObject {
    /** What {@link #getMail} returns. */
    @JsonProperty("mail")
    private final @Nullable String mail;

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    protected Group(Builder<?> builder) {
        super(builder);
        this.mail = builder.mail;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder<?> builder() {
        return new Builder<>().odataType("#microsoft.graph.group");
    }

    @Override
    public Builder<?> toBuilder() {
        return new Builder<>(this);
    }

    /**
     * The property mail.
     * @return the value, or null
     * @see "resources/user.md:3"
     */
    public @Nullable String getMail() {
        return mail;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof Group that
                && Objects.equals(mail, that.mail);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), mail);
    }

    @Override
    public String toString() {
        return "Group[" + super.toString()
                + ", mail=" + mail + "]";
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    public static class Builder<B extends Builder<B>> extends DirectoryObject.Builder<B> {
        /** What {@link #mail} sets. */
        private @Nullable String mail;

        /** Makes a builder in which nothing is set. */
        protected Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        protected Builder(Group from) {
            super(from);
            this.mail = from.mail;
        }

        /**
         * Makes an object of a type that a message names.
         * @param odataType the name; null for none
         */
        @JsonCreator
        protected Builder(@JsonProperty("@odata.type") @Nullable String odataType) {
            super(odataType);
        }

        /**
         * Sets {@link Group#getMail()}.
         * @param mail the value
         * @return this builder
         */
        @JsonProperty("mail")
        public B mail(@Nullable String mail) {
            this.mail = mail;
            return self();
        }

        @Override
        protected boolean keepsAdditionalProperty(String name) {
            return true;
        }

        @Override
        public Group build() {
            return new Group(this);
        }
    }
}
