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
 * An object of the directory.
 * @see "resources/directoryobject.md:1"
 *
 * @param odataType see {@link DirectoryObject#odataType()}
 * @param id see {@link DirectoryObject#id()}
 * @param deletedDateTime see {@link DirectoryObject#deletedDateTime()}
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
@JsonPropertyOrder({"@odata.type", "id", "deletedDateTime"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record DirectoryObjectRecord(@JsonProperty("@odata.type") @Nullable String odataType,
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("deletedDateTime") @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) @Nullable OffsetDateTime deletedDateTime,
        @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) implements DirectoryObject {
    /**
     * Copies what could be changed from outside.
     * @param odataType see {@link #odataType()}
     * @param id see {@link #id()}
     * @param deletedDateTime see {@link #deletedDateTime()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public DirectoryObjectRecord {
        additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private DirectoryObjectRecord(Builder builder) {
        this(builder.odataType,
                builder.id,
                builder.deletedDateTime,
                builder.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
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
        return "DirectoryObjectRecord[@odata.type=" + odataType
                + ", id=" + id
                + ", deletedDateTime=" + deletedDateTime
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

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(DirectoryObjectRecord from) {
            this.odataType = from.odataType;
            this.id = from.id;
            this.deletedDateTime = from.deletedDateTime;
            this.additionalProperties.putAll(from.additionalProperties);
        }

        /**
         * Makes an object of a type that a message names.
         * @param odataType the name; null for none
         */
        @JsonCreator
        private Builder(@JsonProperty("@odata.type") @Nullable String odataType) {
            this.odataType = odataType;
        }

        /**
         * Sets {@link DirectoryObjectRecord#odataType()}.
         * @param odataType the value
         * @return this builder
         */
        @JsonProperty("@odata.type")
        public Builder odataType(@Nullable String odataType) {
            this.odataType = odataType;
            return this;
        }

        /**
         * Sets {@link DirectoryObjectRecord#id()}.
         * @param id the value
         * @return this builder
         */
        @JsonProperty("id")
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link DirectoryObjectRecord#deletedDateTime()}.
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
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder additionalProperty(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return this;
        }

        /**
         * Takes a property of a message that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null for none
         */
        @JsonAnySetter
        private void readAdditionalProperty(String name, @Nullable Object value) {
            if (name.contains("@") || !isNamed("microsoft.graph.directoryObject")) {
                this.additionalProperties.put(name, value);
            }
        }

        /**
         * Tells whether a message means a type.
         * @param typeName the name of the type
         * @return true where the message names that type, in any letter case, or none
         */
        private boolean isNamed(String typeName) {
            String name = this.odataType;
            return name == null || typeName.equalsIgnoreCase(name.startsWith("#") ? name.substring(1) : name);
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public DirectoryObjectRecord build() {
            return new DirectoryObjectRecord(this);
        }
    }
}
