package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The base of all.
 * @see "resources/entity.md:1"
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
@JsonPropertyOrder({"@odata.type", "id"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = UnknownEntity.class
)
@JsonSubTypes({
        @JsonSubTypes.Type(value = DirectoryObject.class, name = "#microsoft.graph.directoryObject", names = {"microsoft.graph.directoryObject", "#microsoft.graph.directoryobject", "microsoft.graph.directoryobject"}),
        @JsonSubTypes.Type(value = Group.class, name = "#microsoft.graph.group", names = "microsoft.graph.group"),
        @JsonSubTypes.Type(value = Message.class, name = "#microsoft.graph.message", names = "microsoft.graph.message"),
        @JsonSubTypes.Type(value = SpecialGroup.class, name = "#microsoft.graph.specialGroup", names = {"microsoft.graph.specialGroup", "#microsoft.graph.specialgroup", "microsoft.graph.specialgroup"}),
        @JsonSubTypes.Type(value = User.class, name = "#microsoft.graph.user", names = "microsoft.graph.user")
})
@SuppressWarnings("deprecation")
public abstract class Entity {
    /** What {@link #getOdataType} returns. */
    @JsonProperty("@odata.type")
    private final @Nullable String odataType;

    /** What {@link #getId} returns. */
    @JsonProperty("id")
    private final @Nullable String id;

    /** What {@link #getAdditionalProperties} returns. */
    private final Map<String, @Nullable Object> additionalProperties;

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected Entity(Builder<?> builder) {
        this.odataType = builder.odataType;
        this.id = builder.id;
        this.additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(builder.additionalProperties));
    }

    /**
     * Starts an object that differs from this one.
     * @return a builder in which everything is set as here
     */
    public abstract Builder<?> toBuilder();

    /**
     * The name of the type of this object.
     * @return the value, or null
     * @see "resources/entity.md:1"
     */
    public @Nullable String getOdataType() {
        return odataType;
    }

    /**
     * The key.
     * @return the value, or null
     * @see "resources/user.md:3"
     */
    public @Nullable String getId() {
        return id;
    }

    /**
     * The properties that the documentation does not list.
     * @return a map that nobody can change, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @Nullable Object> getAdditionalProperties() {
        return additionalProperties;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entity that
                && getClass() == that.getClass()
                && Objects.equals(odataType, that.odataType)
                && Objects.equals(id, that.id)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(odataType, id, additionalProperties);
    }

    @Override
    public String toString() {
        return "Entity[@odata.type=" + odataType
                + ", id=" + id
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE,
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            creatorVisibility = JsonAutoDetect.Visibility.NONE
    )
    public abstract static class Builder<B extends Builder<B>> {
        /** What {@link #odataType} sets. */
        private @Nullable String odataType;

        /** What {@link #id} sets. */
        private @Nullable String id;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        protected Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        protected Builder(Entity from) {
            this.odataType = from.odataType;
            this.id = from.id;
            this.additionalProperties.putAll(from.additionalProperties);
        }

        /**
         * Makes an object of a type that a message names.
         * @param odataType the name; null for none
         */
        protected Builder(@JsonProperty("@odata.type") @Nullable String odataType) {
            this.odataType = odataType;
        }

        /**
         * Sets {@link Entity#getOdataType()}.
         * @param odataType the value
         * @return this builder
         */
        @JsonProperty("@odata.type")
        public B odataType(@Nullable String odataType) {
            this.odataType = odataType;
            return self();
        }

        /**
         * Sets {@link Entity#getId()}.
         * @param id the value
         * @return this builder
         */
        @JsonProperty("id")
        public B id(@Nullable String id) {
            this.id = id;
            return self();
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public B additionalProperty(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return self();
        }

        /**
         * Takes a property of a message that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null for none
         */
        @JsonAnySetter
        protected final void readAdditionalProperty(String name, @Nullable Object value) {
            if (keepsAdditionalProperty(name)) {
                this.additionalProperties.put(name, value);
            }
        }

        /**
         * Tells whether a message means a type.
         * @param typeName the name of the type
         * @return true where the message names that type, in any letter case, or none
         */
        protected final boolean isNamed(String typeName) {
            String name = this.odataType;
            return name == null || typeName.equalsIgnoreCase(name.startsWith("#") ? name.substring(1) : name);
        }

        /**
         * Tells what is kept of a message that the documentation does not list.
         * @param name the name in JSON
         * @return true for one that is kept
         */
        protected boolean keepsAdditionalProperty(String name) {
            return true;
        }

        /**
         * This builder, as its own type.
         * @return this
         */
        @SuppressWarnings("unchecked")
        protected final B self() {
            return (B) this;
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public abstract Entity build();
    }
}
