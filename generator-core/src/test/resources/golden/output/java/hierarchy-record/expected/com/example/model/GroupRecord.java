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
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A group.
 * @see "resources/group.md:1"
 *
 * @param odataType see {@link Group#odataType()}
 * @param id see {@link Group#id()}
 * @param deletedDateTime see {@link Group#deletedDateTime()}
 * @param mail see {@link Group#mail()}
 * @param additionalProperties the properties that the documentation does not list, by the names in JSON
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
@JsonPropertyOrder({"@odata.type", "id", "deletedDateTime", "mail"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record GroupRecord(@JsonProperty("@odata.type") @Nullable String odataType,
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("deletedDateTime") @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) @Nullable OffsetDateTime deletedDateTime,
        @JsonProperty("mail") @Nullable String mail,
        @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) implements Group {
    /**
     * Copies what could be changed from outside.
     * @param odataType see {@link #odataType()}
     * @param id see {@link #id()}
     * @param deletedDateTime see {@link #deletedDateTime()}
     * @param mail see {@link #mail()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public GroupRecord {
        additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private GroupRecord(Builder builder) {
        this(builder.odataType,
                builder.id,
                builder.deletedDateTime,
                builder.mail,
                builder.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder().odataType("#microsoft.graph.group");
    }

    /**
     * Starts an object that differs from this one.
     * @return a builder in which everything is set as here
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public String toString() {
        return "GroupRecord[@odata.type=" + odataType
                + ", id=" + id
                + ", deletedDateTime=" + deletedDateTime
                + ", mail=" + mail
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
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

        /** What {@link #deletedDateTime} sets. */
        private @Nullable OffsetDateTime deletedDateTime;

        /** What {@link #mail} sets. */
        private @Nullable String mail;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(GroupRecord from) {
            this.odataType = from.odataType;
            this.id = from.id;
            this.deletedDateTime = from.deletedDateTime;
            this.mail = from.mail;
            this.additionalProperties.putAll(from.additionalProperties);
        }

        /**
         * Sets {@link GroupRecord#odataType()}.
         * @param odataType the value
         * @return this builder
         */
        @JsonProperty("@odata.type")
        public Builder odataType(@Nullable String odataType) {
            this.odataType = odataType;
            return this;
        }

        /**
         * Sets {@link GroupRecord#id()}.
         * @param id the value
         * @return this builder
         */
        @JsonProperty("id")
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link GroupRecord#deletedDateTime()}.
         * @param deletedDateTime the value
         * @return this builder
         */
        @JsonProperty("deletedDateTime")
        @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        public Builder deletedDateTime(@Nullable OffsetDateTime deletedDateTime) {
            this.deletedDateTime = deletedDateTime;
            return this;
        }

        /**
         * Sets {@link GroupRecord#mail()}.
         * @param mail the value
         * @return this builder
         */
        @JsonProperty("mail")
        public Builder mail(@Nullable String mail) {
            this.mail = mail;
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
         * Makes the object.
         * @return a new one each time
         */
        public GroupRecord build() {
            return new GroupRecord(this);
        }
    }
}
