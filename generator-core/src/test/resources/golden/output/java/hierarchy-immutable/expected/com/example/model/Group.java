package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A group.
 *
 * <p>Source: resources/group.md:1
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
    /**
     * What {@link #getMail} returns.
     */
    @JsonProperty("mail")
    private final @Nullable String mail;

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Group(Builder<?> builder) {
        super(builder);
        this.mail = builder.mail;
    }

    /**
     * Makes an object of a message.
     *
     * @param builder what the message says
     * @return the object
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static Group fromJson(Self builder) {
        return builder.build();
    }

    /**
     * Starts an object.
     *
     * @return a builder in which only the name of the type is set
     */
    public static Builder<?> builder() {
        return new Self().odataType("#microsoft.graph.group");
    }

    @Override
    public Builder<?> toBuilder() {
        return new Self(this);
    }

    /**
     * The property mail.
     *
     * <p>Source: resources/user.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getMail() {
        return this.mail;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Group that = (Group) other;
        return super.equals(other)
                && Objects.equals(this.mail, that.mail);
    }

    @Override
    public int hashCode() {
        int result = super.hashCode();
        result = 31 * result + Objects.hashCode(this.mail);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Group[", "]")
                .add(super.toString())
                .add("mail=" + this.mail)
                .toString();
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> extends DirectoryObject.Builder<B> {
        /**
         * What {@link #mail} sets.
         */
        private @Nullable String mail;

        /**
         * Makes a builder in which nothing is set.
         */
        protected Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         *
         * @param from the object
         */
        protected Builder(Group from) {
            super(from);
            this.mail = from.mail;
        }

        /**
         * Makes an object of a type that a message names.
         *
         * @param odataType the name; null for none
         */
        protected Builder(@JsonProperty("@odata.type") @Nullable String odataType) {
            super(odataType);
        }

        /**
         * Sets what {@link Group#getMail()} returns.
         *
         * @param mail the value; null for none
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
        public abstract Group build();
    }

    /**
     * The builder of objects of no subclass.
     */
    private static final class Self extends Builder<Self> {
        /**
         * Makes a builder in which nothing is set.
         */
        private Self() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         *
         * @param from the object
         */
        private Self(Group from) {
            super(from);
        }

        /**
         * Makes an object of a type that a message names.
         *
         * @param odataType the name; null for none
         */
        @JsonCreator
        private Self(@JsonProperty("@odata.type") @Nullable String odataType) {
            super(odataType);
        }

        @Override
        protected Self self() {
            return this;
        }

        @Override
        public Group build() {
            return new Group(this);
        }
    }
}
