package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.ArrayList;
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
public class User extends Entity {
    /** What {@link #getMail} returns. */
    @JsonProperty("mail")
    private @Nullable String mail;

    /** What {@link #getStatusesAsText} returns. */
    @JsonProperty("statuses")
    private @Nullable List<String> statuses;

    /** What {@link #getBorn} returns. */
    @JsonProperty("born")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable LocalDate born;

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
        this.mail = from.mail;
        this.statuses = from.statuses;
        this.born = from.born;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder(new User());
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
    @JsonProperty("mail")
    public void setMail(@Nullable String mail) {
        this.mail = mail;
        track("mail", this.mail);
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
     * Sets {@link #getStatuses()}.
     * @param statuses the value
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setStatuses(@Nullable List<Status> statuses) {
        this.statuses = statuses == null ? null : statuses.stream().map(Status::wireValue).collect(Collectors.toCollection(ArrayList::new));
        track("statuses", this.statuses);
    }

    /**
     * Sets {@link #getStatusesAsText()}.
     * @param statuses the value
     */
    @JsonProperty("statuses")
    public void setStatusesAsText(@Nullable List<String> statuses) {
        this.statuses = statuses;
        track("statuses", this.statuses);
    }

    /**
     * The property born.
     * @return the value, or null
     * @see "resources/user.md:5"
     */
    public @Nullable LocalDate getBorn() {
        return born;
    }

    /**
     * Sets {@link #getBorn()}.
     * @param born the value
     */
    @JsonProperty("born")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public void setBorn(@Nullable LocalDate born) {
        this.born = born;
        track("born", this.born);
    }

    @Override
    protected boolean keepsAdditionalProperty(String name) {
        return true;
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
         * Sets {@link User#getMail()}.
         * @param mail the value
         * @return this builder
         */
        public Builder mail(@Nullable String mail) {
            this.object.setMail(mail);
            return this;
        }

        /**
         * Sets {@link User#getStatuses()}.
         * @param statuses the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder statuses(@Nullable List<Status> statuses) {
            this.object.setStatuses(statuses);
            return this;
        }

        /**
         * Sets {@link User#getStatusesAsText()}.
         * @param statusesAsText the value
         * @return this builder
         */
        public Builder statusesAsText(@Nullable List<String> statusesAsText) {
            this.object.setStatusesAsText(statusesAsText);
            return this;
        }

        /**
         * Sets {@link User#getBorn()}.
         * @param born the value
         * @return this builder
         */
        public Builder born(@Nullable LocalDate born) {
            this.object.setBorn(born);
            return this;
        }

        @Override
        public User build() {
            return new User(this.object);
        }
    }
}
