package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.user.
 * @see "resources/user.md:1"
 *
 * @param odataType see {@link Entity#odataType()}
 * @param id see {@link Entity#id()}
 * @param statusAsText see {@link Entity#statusAsText()}
 * @param owner see {@link Entity#owner()}
 * @param mail The property mail. (resources/user.md:3)
 * @param statusesAsText The property statuses. (resources/user.md:4)
 * @param born The property born. (resources/user.md:5)
 * @param additionalProperties the properties that the documentation does not list, by the names in JSON
 * @param nullProperties the names in JSON of the properties that were set to null; what else is null was not set
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
@JsonPropertyOrder({"@odata.type", "id", "status", "owner", "mail", "statuses", "born"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record User(@JsonProperty("@odata.type") @Nullable String odataType,
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("status") @Nullable String statusAsText,
        @JsonProperty("owner") @Nullable Entity owner, @JsonProperty("mail") @Nullable String mail,
        @JsonProperty("statuses") @Nullable List<String> statusesAsText,
        @JsonProperty("born") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate born,
        Map<String, @Nullable Object> additionalProperties,
        Set<String> nullProperties) implements Entity {
    /**
     * Copies what could be changed from outside.
     * @param odataType see {@link #odataType()}
     * @param id see {@link #id()}
     * @param statusAsText see {@link #statusAsText()}
     * @param owner see {@link #owner()}
     * @param mail see {@link #mail()}
     * @param statusesAsText see {@link #statusesAsText()}
     * @param born see {@link #born()}
     * @param additionalProperties see {@link #additionalProperties()}
     * @param nullProperties see {@link #nullProperties()}
     */
    public User {
        statusesAsText = statusesAsText == null ? null : Collections.unmodifiableList(new ArrayList<>(statusesAsText));
        additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
        nullProperties = Collections.unmodifiableSet(new LinkedHashSet<>(nullProperties));
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private User(Builder builder) {
        this(builder.odataType,
                builder.id,
                builder.statusAsText,
                builder.owner,
                builder.mail,
                builder.statusesAsText,
                builder.born,
                builder.additionalProperties,
                builder.nullProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder().odataType("#microsoft.graph.user");
    }

    /**
     * Starts an object that differs from this one.
     * @return a builder in which everything is set as here
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The property status.
     * @return the value, or null
     * @see "resources/entity.md:4"
     */
    @Override
    public @Nullable Status status() {
        return statusAsText == null ? null : Status.fromString(statusAsText);
    }

    /**
     * The property statuses.
     * @return the value, or null
     * @see "resources/user.md:4"
     */
    public @Nullable List<Status> statuses() {
        return statusesAsText == null ? null : statusesAsText.stream().map(Status::fromString).toList();
    }

    /**
     * What is written beside the documented properties that have a value.
     * @return by the names in JSON
     */
    @JsonAnyGetter
    private Map<String, @Nullable Object> unlistedJson() {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        this.nullProperties.forEach(name -> written.put(name, null));
        written.putAll(this.additionalProperties);
        return written;
    }

    @Override
    public String toString() {
        return "User[@odata.type=" + odataType
                + ", id=" + id
                + ", status=" + statusAsText
                + ", owner=" + owner
                + ", mail=" + mail
                + ", statuses=" + statusesAsText
                + ", born=" + born
                + ", additionalProperties=" + additionalProperties.keySet()
                + ", nullProperties=" + nullProperties + "]";
    }

    /** Collects what an object is made of. */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE,
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            creatorVisibility = JsonAutoDetect.Visibility.NONE
    )
    public static final class Builder {
        /** What {@link #odataType} sets. */
        private @Nullable String odataType;

        /** What {@link #id} sets. */
        private @Nullable String id;

        /** What {@link #status} sets. */
        private @Nullable String statusAsText;

        /** What {@link #owner} sets. */
        private @Nullable Entity owner;

        /** What {@link #mail} sets. */
        private @Nullable String mail;

        /** What {@link #statuses} sets. */
        private @Nullable List<String> statusesAsText;

        /** What {@link #born} sets. */
        private @Nullable LocalDate born;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** The names in JSON of the properties that were set to null. */
        private final Set<String> nullProperties = new LinkedHashSet<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(User from) {
            this.odataType = from.odataType;
            this.id = from.id;
            this.statusAsText = from.statusAsText;
            this.owner = from.owner;
            this.mail = from.mail;
            this.statusesAsText = from.statusesAsText;
            this.born = from.born;
            this.additionalProperties.putAll(from.additionalProperties);
            this.nullProperties.addAll(from.nullProperties);
        }

        /**
         * Sets {@link User#odataType()}.
         * @param odataType the value
         * @return this builder
         */
        @JsonProperty("@odata.type")
        public Builder odataType(@Nullable String odataType) {
            this.odataType = odataType;
            track("@odata.type", this.odataType);
            return this;
        }

        /**
         * Sets {@link User#id()}.
         * @param id the value
         * @return this builder
         */
        @JsonProperty("id")
        public Builder id(@Nullable String id) {
            this.id = id;
            track("id", this.id);
            return this;
        }

        /**
         * Sets {@link User#status()}.
         * @param status the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder status(@Nullable Status status) {
            this.statusAsText = status == null ? null : status.wireValue();
            track("status", this.statusAsText);
            return this;
        }

        /**
         * Sets {@link User#statusAsText()}.
         * @param statusAsText the value
         * @return this builder
         */
        @JsonProperty("status")
        public Builder statusAsText(@Nullable String statusAsText) {
            this.statusAsText = statusAsText;
            track("status", this.statusAsText);
            return this;
        }

        /**
         * Sets {@link User#owner()}.
         * @param owner the value
         * @return this builder
         */
        @JsonProperty("owner")
        public Builder owner(@Nullable Entity owner) {
            this.owner = owner;
            track("owner", this.owner);
            return this;
        }

        /**
         * Sets {@link User#mail()}.
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
         * Sets {@link User#statuses()}.
         * @param statuses the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder statuses(@Nullable List<Status> statuses) {
            this.statusesAsText = statuses == null ? null : statuses.stream().map(Status::wireValue).collect(Collectors.toCollection(ArrayList::new));
            track("statuses", this.statusesAsText);
            return this;
        }

        /**
         * Sets {@link User#statusesAsText()}.
         * @param statusesAsText the value
         * @return this builder
         */
        @JsonProperty("statuses")
        public Builder statusesAsText(@Nullable List<String> statusesAsText) {
            this.statusesAsText = statusesAsText;
            track("statuses", this.statusesAsText);
            return this;
        }

        /**
         * Sets {@link User#born()}.
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

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        @JsonAnySetter
        public Builder additionalProperty(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return this;
        }

        /**
         * Notes whether a property is null.
         * @param name its name in JSON
         * @param value its value
         */
        private void track(String name, @Nullable Object value) {
            if (value == null) {
                this.nullProperties.add(name);
            } else {
                this.nullProperties.remove(name);
            }
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public User build() {
            return new User(this);
        }
    }
}
