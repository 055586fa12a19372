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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.entity.
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
@JsonPropertyOrder({"@odata.type", "id", "status", "owner"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = Entity.class
)
@JsonSubTypes(@JsonSubTypes.Type(value = User.class, name = "#microsoft.graph.user", names = "microsoft.graph.user"))
public class Entity {
    /** What {@link #getOdataType} returns. */
    @JsonProperty("@odata.type")
    private @Nullable String odataType;

    /** What {@link #getId} returns. */
    @JsonProperty("id")
    private @Nullable String id;

    /** What {@link #getStatusAsText} returns. */
    @JsonProperty("status")
    private @Nullable String status;

    /** What {@link #getOwner} returns. */
    @JsonProperty("owner")
    private @Nullable Entity owner;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** The names in JSON of the properties that were set to null. */
    private final Set<String> nullProperties = new LinkedHashSet<>();

    /** Makes an object whose properties are not set. */
    public Entity() {
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Entity(@JsonProperty("@odata.type") @Nullable String odataType) {
        this.odataType = odataType;
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    protected Entity(Entity from) {
        this.odataType = from.odataType;
        this.id = from.id;
        this.status = from.status;
        this.owner = from.owner;
        this.additionalProperties.putAll(from.additionalProperties);
        this.nullProperties.addAll(from.nullProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder<?> builder() {
        return new Builder<>(new Entity());
    }

    /**
     * The name of the type of this object.
     * @return the value, or null
     * @see "resources/entity.md:1"
     */
    public @Nullable String getOdataType() {
        return odataType;
    }

    /**
     * Sets {@link #getOdataType()}.
     * @param odataType the value
     */
    @JsonProperty("@odata.type")
    public void setOdataType(@Nullable String odataType) {
        this.odataType = odataType;
        track("@odata.type", this.odataType);
    }

    /**
     * The property id.
     * @return the value, or null
     * @see "resources/entity.md:3"
     */
    public @Nullable String getId() {
        return id;
    }

    /**
     * Sets {@link #getId()}.
     * @param id the value
     */
    @JsonProperty("id")
    public void setId(@Nullable String id) {
        this.id = id;
        track("id", this.id);
    }

    /**
     * The property status.
     * @return the value, or null
     * @see "resources/entity.md:4"
     */
    public @Nullable Status getStatus() {
        return status == null ? null : Status.fromString(status);
    }

    /** {@return the text of {@link #getStatus()} on the wire} */
    public @Nullable String getStatusAsText() {
        return status;
    }

    /**
     * Sets {@link #getStatus()}.
     * @param status the value
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setStatus(@Nullable Status status) {
        this.status = status == null ? null : status.wireValue();
        track("status", this.status);
    }

    /**
     * Sets {@link #getStatusAsText()}.
     * @param status the value
     */
    @JsonProperty("status")
    public void setStatusAsText(@Nullable String status) {
        this.status = status;
        track("status", this.status);
    }

    /**
     * The property owner.
     * @return the value, or null
     * @see "resources/entity.md:5"
     */
    public @Nullable Entity getOwner() {
        return owner;
    }

    /**
     * Sets {@link #getOwner()}.
     * @param owner the value
     */
    @JsonProperty("owner")
    public void setOwner(@Nullable Entity owner) {
        this.owner = owner;
        track("owner", this.owner);
    }

    /**
     * The properties that the documentation does not list.
     * @return a map that may be changed, by the names in JSON
     */
    public Map<String, @Nullable Object> getAdditionalProperties() {
        return additionalProperties;
    }

    /**
     * Sets a property that the documentation does not list.
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
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
        return name.contains("@") || !isNamed("microsoft.graph.entity");
    }

    /**
     * The properties that were set to null, by Java or by JSON; what else is null was not set.
     * @return their names in JSON; nobody can change the set
     */
    public Set<String> getNullProperties() {
        return Collections.unmodifiableSet(nullProperties);
    }

    /**
     * Notes whether a property is null.
     * @param name its name in JSON
     * @param value its value
     */
    protected final void track(String name, @Nullable Object value) {
        if (value == null) {
            this.nullProperties.add(name);
        } else {
            this.nullProperties.remove(name);
        }
    }

    /**
     * What is written beside the documented properties that have a value.
     * @return by the names in JSON
     */
    @JsonAnyGetter
    protected Map<String, @Nullable Object> getUnlistedJson() {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        this.nullProperties.forEach(name -> written.put(name, null));
        written.putAll(this.additionalProperties);
        return written;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entity that
                && getClass() == that.getClass()
                && Objects.equals(odataType, that.odataType)
                && Objects.equals(id, that.id)
                && Objects.equals(status, that.status)
                && Objects.equals(owner, that.owner)
                && Objects.equals(additionalProperties, that.additionalProperties)
                && Objects.equals(nullProperties, that.nullProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(odataType, id, status, owner, additionalProperties, nullProperties);
    }

    @Override
    public String toString() {
        return "Entity[@odata.type=" + odataType
                + ", id=" + id
                + ", status=" + status
                + ", owner=" + owner
                + ", additionalProperties=" + additionalProperties.keySet()
                + ", nullProperties=" + nullProperties + "]";
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    public static class Builder<B extends Builder<B>> {
        /** What is set. */
        private final Entity object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        protected Builder(Entity object) {
            this.object = object;
        }

        /**
         * Sets {@link Entity#getOdataType()}.
         * @param odataType the value
         * @return this builder
         */
        public B odataType(@Nullable String odataType) {
            this.object.setOdataType(odataType);
            return self();
        }

        /**
         * Sets {@link Entity#getId()}.
         * @param id the value
         * @return this builder
         */
        public B id(@Nullable String id) {
            this.object.setId(id);
            return self();
        }

        /**
         * Sets {@link Entity#getStatus()}.
         * @param status the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public B status(@Nullable Status status) {
            this.object.setStatus(status);
            return self();
        }

        /**
         * Sets {@link Entity#getStatusAsText()}.
         * @param statusAsText the value
         * @return this builder
         */
        public B statusAsText(@Nullable String statusAsText) {
            this.object.setStatusAsText(statusAsText);
            return self();
        }

        /**
         * Sets {@link Entity#getOwner()}.
         * @param owner the value
         * @return this builder
         */
        public B owner(@Nullable Entity owner) {
            this.object.setOwner(owner);
            return self();
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public B additionalProperty(String name, @Nullable Object value) {
            this.object.setAdditionalProperty(name, value);
            return self();
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
        public Entity build() {
            return new Entity(this.object);
        }
    }
}
