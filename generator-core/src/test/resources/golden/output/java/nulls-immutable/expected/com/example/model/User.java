package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.user.
 * @see "resources/user.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "id", "status", "owner", "mail", "statuses", "born"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public final class User extends Entity {
    /** What {@link #getMail} returns. */
    @JsonProperty("mail")
    private final @Nullable String mail;

    /** What {@link #getStatusesAsText} returns. */
    @JsonProperty("statuses")
    private final @Nullable List<String> statuses;

    /** What {@link #getBorn} returns. */
    @JsonProperty("born")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private final @Nullable LocalDate born;

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private User(Builder builder) {
        super(builder);
        this.mail = builder.mail;
        this.statuses = builder.statuses == null ? null : Collections.unmodifiableList(new ArrayList<>(builder.statuses));
        this.born = builder.born;
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
     * The property mail.
     * @return the value, or null
     * @see "resources/user.md:3"
     */
    public @Nullable String getMail() {
        return mail;
    }

    /**
     * The property statuses.
     * @return the value, or null
     * @see "resources/user.md:4"
     */
    public @Nullable List<Status> getStatuses() {
        return statuses == null ? null : statuses.stream().map(Status::fromString).toList();
    }

    /** {@return the text of {@link #getStatuses()} on the wire} */
    public @Nullable List<String> getStatusesAsText() {
        return statuses;
    }

    /**
     * The property born.
     * @return the value, or null
     * @see "resources/user.md:5"
     */
    public @Nullable LocalDate getBorn() {
        return born;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof User that
                && Objects.equals(mail, that.mail)
                && Objects.equals(statuses, that.statuses)
                && Objects.equals(born, that.born);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), mail, statuses, born);
    }

    @Override
    public String toString() {
        return "User[" + super.toString()
                + ", mail=" + mail
                + ", statuses=" + statuses
                + ", born=" + born + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Entity.Builder<Builder> {
        /** What {@link #mail} sets. */
        private @Nullable String mail;

        /** What {@link #statuses} sets. */
        private @Nullable List<String> statuses;

        /** What {@link #born} sets. */
        private @Nullable LocalDate born;

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(User from) {
            super(from);
            this.mail = from.mail;
            this.statuses = from.statuses;
            this.born = from.born;
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
         * Sets {@link User#getMail()}.
         * @param mail the value
         * @return this builder
         */
        @JsonProperty("mail")
        public Builder mail(@Nullable String mail) {
            this.mail = mail;
            track("mail", this.mail);
            return this;
        }

        /**
         * Sets {@link User#getStatuses()}.
         * @param statuses the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder statuses(@Nullable List<Status> statuses) {
            this.statuses = statuses == null ? null : statuses.stream().map(Status::wireValue).collect(Collectors.toCollection(ArrayList::new));
            track("statuses", this.statuses);
            return this;
        }

        /**
         * Sets {@link User#getStatusesAsText()}.
         * @param statusesAsText the value
         * @return this builder
         */
        @JsonProperty("statuses")
        public Builder statusesAsText(@Nullable List<String> statusesAsText) {
            this.statuses = statusesAsText;
            track("statuses", this.statuses);
            return this;
        }

        /**
         * Sets {@link User#getBorn()}.
         * @param born the value
         * @return this builder
         */
        @JsonProperty("born")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        public Builder born(@Nullable LocalDate born) {
            this.born = born;
            track("born", this.born);
            return this;
        }

        @Override
        protected boolean keepsAdditionalProperty(String name) {
            return true;
        }

        @Override
        public User build() {
            return new User(this);
        }
    }
}
