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
 *
 * <p>Source: resources/user.md:1
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
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected User(Builder builder) {
        super(builder);
        this.mail = builder.mail;
        this.statuses = builder.statuses;
        this.born = builder.born;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder().odataType("#microsoft.graph.user");
    }

    /**
     * The property mail.
     *
     * <p>Source: resources/user.md:3
     * @return the value, or null
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
     *
     * <p>Source: resources/user.md:4
     * @return the value, or null
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
     *
     * <p>Source: resources/user.md:5
     * @return the value, or null
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
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        User that = (User) other;
        return super.equals(other)
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
         * Sets {@link User#getMail()}.
         * @param mail the value
         * @return this builder
         */
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
        public Builder born(@Nullable LocalDate born) {
            this.born = born;
            track("born", this.born);
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
