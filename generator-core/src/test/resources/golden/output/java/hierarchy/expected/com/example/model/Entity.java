package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The base of all.
 *
 * <p>Source: resources/entity.md:1
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
    /**
     * What {@link #getOdataType} returns.
     */
    @JsonProperty("@odata.type")
    private @Nullable String odataType;

    /**
     * What {@link #getId} returns.
     */
    @JsonProperty("id")
    private @Nullable String id;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    protected Entity() {
    }

    /**
     * Makes an object of a type that a message names.
     *
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Entity(@JsonProperty("@odata.type") @Nullable String odataType) {
        this.odataType = odataType;
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Entity(Builder<?> builder) {
        this.odataType = builder.odataType;
        this.id = builder.id;
        this.additionalProperties.putAll(builder.additionalProperties);
    }

    /**
     * The name of the type of this object.
     *
     * <p>Source: resources/entity.md:1
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getOdataType() {
        return this.odataType;
    }

    /**
     * Sets what {@link #getOdataType()} returns.
     *
     * @param odataType the value; null for none
     */
    public void setOdataType(@Nullable String odataType) {
        this.odataType = odataType;
    }

    /**
     * The key.
     *
     * <p>Source: resources/user.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getId() {
        return this.id;
    }

    /**
     * Sets what {@link #getId()} returns.
     *
     * @param id the value; null for none
     */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /**
     * The properties that the documentation does not list.
     *
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @Nullable Object> getAdditionalProperties() {
        return this.additionalProperties;
    }

    /**
     * Sets a property that the documentation does not list.
     *
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    /**
     * Takes a property of a message that the documentation does not list.
     *
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
     *
     * @param typeName the name of the type
     * @return true where the message names that type, in any letter case, or none
     */
    protected final boolean isNamed(String typeName) {
        String name = this.odataType;
        return name == null || typeName.equalsIgnoreCase(name.startsWith("#") ? name.substring(1) : name);
    }

    /**
     * Tells what is kept of a message that the documentation does not list.
     *
     * @param name the name in JSON
     * @return true for one that is kept
     */
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
        Entity that = (Entity) other;
        return Objects.equals(this.odataType, that.odataType)
                && Objects.equals(this.id, that.id)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.odataType);
        result = 31 * result + Objects.hashCode(this.id);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Entity[", "]")
                .add("@odata.type=" + this.odataType)
                .add("id=" + this.id)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> {
        /**
         * What {@link #odataType} sets.
         */
        private @Nullable String odataType;

        /**
         * What {@link #id} sets.
         */
        private @Nullable String id;

        /**
         * The properties that the documentation does not list, by the names in JSON.
         */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /**
         * Makes a builder in which nothing is set.
         */
        protected Builder() {
        }

        /**
         * Sets what {@link Entity#getOdataType()} returns.
         *
         * @param odataType the value; null for none
         * @return this builder
         */
        public B odataType(@Nullable String odataType) {
            this.odataType = odataType;
            return self();
        }

        /**
         * Sets what {@link Entity#getId()} returns.
         *
         * @param id the value; null for none
         * @return this builder
         */
        public B id(@Nullable String id) {
            this.id = id;
            return self();
        }

        /**
         * Sets a property that the documentation does not list.
         *
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public B additionalProperty(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return self();
        }

        /**
         * This builder, as its own type.
         *
         * @return this
         */
        protected abstract B self();

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public abstract Entity build();
    }
}
