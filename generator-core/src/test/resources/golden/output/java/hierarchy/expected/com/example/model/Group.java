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
    private @Nullable String mail;

    /** Makes an object whose properties are not set. */
    public Group() {
        this("#microsoft.graph.group");
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Group(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    protected Group(Group from) {
        super(from);
        this.mail = from.mail;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder<?> builder() {
        return new Builder<>(new Group());
    }

    /**
     * The property mail.
     * @return the value, or null
     * @see "resources/user.md:3"
     */
    public @Nullable String getMail() {
        return mail;
    }

    /**
     * Sets {@link #getMail()}.
     * @param mail the value
     */
    public void setMail(@Nullable String mail) {
        this.mail = mail;
    }

    @Override
    protected boolean keepsAdditionalProperty(String name) {
        return true;
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
        /** What is set. */
        private final Group object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        protected Builder(Group object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link Group#getMail()}.
         * @param mail the value
         * @return this builder
         */
        public B mail(@Nullable String mail) {
            this.object.setMail(mail);
            return self();
        }

        @Override
        public Group build() {
            return new Group(this.object);
        }
    }
}
