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
import java.util.StringJoiner;
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
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NONE
)
public class User extends Entity {
    /**
     * What {@link #getMail} returns.
     */
    @JsonProperty("mail")
    private @Nullable String mail;

    /**
     * What {@link #getStatusesAsText} returns.
     */
    @JsonProperty("statuses")
    private @Nullable List<String> statuses;

    /**
     * What {@link #getBorn} returns.
     */
    @JsonProperty("born")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
    private @Nullable LocalDate born;

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
        this.mail = builder.mail;
        this.statuses = builder.statuses;
        this.born = builder.born;
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
     * The property mail.
     *
     * <p>Source: resources/user.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getMail() {
        return this.mail;
    }

    /**
     * Sets what {@link #getMail()} returns.
     *
     * @param mail the value; null for none
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
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<Status> getStatuses() {
        return this.statuses == null ? null : this.statuses.stream().map(Status::fromString).toList();
    }

    /**
     * The text of {@link #getStatuses()} on the wire.
     *
     * @return the text; null where it is not set
     */
    public @Nullable List<String> getStatusesAsText() {
        return this.statuses;
    }

    /**
     * Sets what {@link #getStatuses()} returns.
     *
     * @param statuses the value; null for none
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setStatuses(@Nullable List<Status> statuses) {
        this.statuses = statuses == null ? null : statuses.stream().map(Status::wireValue).collect(Collectors.toCollection(ArrayList::new));
        track("statuses", this.statuses);
    }

    /**
     * Sets what {@link #getStatusesAsText()} returns.
     *
     * @param statuses the value; null for none
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
     *
     * @return the value; null where it is not set
     */
    public @Nullable LocalDate getBorn() {
        return this.born;
    }

    /**
     * Sets what {@link #getBorn()} returns.
     *
     * @param born the value; null for none
     */
    @JsonProperty("born")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
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
                && Objects.equals(this.mail, that.mail)
                && Objects.equals(this.statuses, that.statuses)
                && Objects.equals(this.born, that.born);
    }

    @Override
    public int hashCode() {
        int result = super.hashCode();
        result = 31 * result + Objects.hashCode(this.mail);
        result = 31 * result + Objects.hashCode(this.statuses);
        result = 31 * result + Objects.hashCode(this.born);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "User[", "]")
                .add(super.toString())
                .add("mail=" + this.mail)
                .add("statuses=" + this.statuses)
                .add("born=" + this.born)
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder extends Entity.Builder<Builder> {
        /**
         * What {@link #mail} sets.
         */
        private @Nullable String mail;

        /**
         * What {@link #statuses} sets.
         */
        private @Nullable List<String> statuses;

        /**
         * What {@link #born} sets.
         */
        private @Nullable LocalDate born;

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Sets what {@link User#getMail()} returns.
         *
         * @param mail the value; null for none
         * @return this builder
         */
        public Builder mail(@Nullable String mail) {
            this.mail = mail;
            track("mail", this.mail);
            return this;
        }

        /**
         * Sets what {@link User#getStatuses()} returns.
         *
         * @param statuses the value; null for none
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder statuses(@Nullable List<Status> statuses) {
            this.statuses = statuses == null ? null : statuses.stream().map(Status::wireValue).collect(Collectors.toCollection(ArrayList::new));
            track("statuses", this.statuses);
            return this;
        }

        /**
         * Sets what {@link User#getStatusesAsText()} returns.
         *
         * @param statusesAsText the value; null for none
         * @return this builder
         */
        public Builder statusesAsText(@Nullable List<String> statusesAsText) {
            this.statuses = statusesAsText;
            track("statuses", this.statuses);
            return this;
        }

        /**
         * Sets what {@link User#getBorn()} returns.
         *
         * @param born the value; null for none
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
