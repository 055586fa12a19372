package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.entity.
 * @see "resources/entity.md:1"
 *
 * @param odataType see {@link Entity#odataType()}
 * @param id see {@link Entity#id()}
 * @param statusAsText see {@link Entity#statusAsText()}
 * @param owner see {@link Entity#owner()}
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
@JsonPropertyOrder({"@odata.type", "id", "status", "owner"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record EntityRecord(@JsonProperty("@odata.type") @Nullable String odataType,
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("status") @Nullable String statusAsText,
        @JsonProperty("owner") @Nullable Entity owner,
        Map<String, @Nullable Object> additionalProperties,
        Set<String> nullProperties) implements Entity {
    /**
     * Copies what could be changed from outside.
     * @param odataType see {@link #odataType()}
     * @param id see {@link #id()}
     * @param statusAsText see {@link #statusAsText()}
     * @param owner see {@link #owner()}
     * @param additionalProperties see {@link #additionalProperties()}
     * @param nullProperties see {@link #nullProperties()}
     */
    public EntityRecord {
        additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
        nullProperties = Collections.unmodifiableSet(new LinkedHashSet<>(nullProperties));
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private EntityRecord(Builder builder) {
        this(builder.odataType,
                builder.id,
                builder.statusAsText,
                builder.owner,
                builder.additionalProperties,
                builder.nullProperties);
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
        return "EntityRecord[@odata.type=" + odataType
                + ", id=" + id
                + ", status=" + statusAsText
                + ", owner=" + owner
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
        private Builder(EntityRecord from) {
            this.odataType = from.odataType;
            this.id = from.id;
            this.statusAsText = from.statusAsText;
            this.owner = from.owner;
            this.additionalProperties.putAll(from.additionalProperties);
            this.nullProperties.addAll(from.nullProperties);
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
         * Sets {@link EntityRecord#odataType()}.
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
         * Sets {@link EntityRecord#id()}.
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
         * Sets {@link EntityRecord#status()}.
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
         * Sets {@link EntityRecord#statusAsText()}.
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
         * Sets {@link EntityRecord#owner()}.
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
            if (name.contains("@") || !isNamed("microsoft.graph.entity")) {
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
        public EntityRecord build() {
            return new EntityRecord(this);
        }
    }
}
