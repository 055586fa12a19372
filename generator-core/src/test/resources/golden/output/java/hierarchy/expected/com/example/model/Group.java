package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
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
 * A group.
 *
 * <p>Source: resources/group.md:1
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "id", "deletedDateTime", "mail"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = Group.class
)
@JsonSubTypes(@JsonSubTypes.Type(value = SpecialGroup.class, name = "#microsoft.graph.specialGroup"))
@SuppressWarnings("deprecation")
public class Group extends DirectoryObject {
    /**
     * What {@link #getMail} returns.
     */
    @JsonProperty("mail")
    private @Nullable String mail;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public Group() {
        this("#microsoft.graph.group");
    }

    /**
     * Makes an object of a type that a message names.
     *
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Group(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Group(Builder<?> builder) {
        super(builder);
        this.mail = builder.mail;
        this.additionalProperties.putAll(builder.additionalProperties);
    }

    /**
     * Starts an object.
     *
     * @return a builder in which only the name of the type is set
     */
    public static Builder<?> builder() {
        return new Self().odataType("#microsoft.graph.group");
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
    public void setMail(@Nullable String mail) {
        this.mail = mail;
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
    @JsonAnySetter
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Group that = (Group) other;
        return super.equals(other)
                && Objects.equals(this.mail, that.mail)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = super.hashCode();
        result = 31 * result + Objects.hashCode(this.mail);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Group[", "]")
                .add(super.toString())
                .add("mail=" + this.mail)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects the properties of an object.
     *
     * @param <B> the type of the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> extends DirectoryObject.Builder<B> {
        /**
         * What {@link #mail} sets.
         */
        private @Nullable String mail;

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
         * Sets what {@link Group#getMail()} returns.
         *
         * @param mail the value; null for none
         * @return this builder
         */
        public B mail(@Nullable String mail) {
            this.mail = mail;
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

        @Override
        public abstract Group build();
    }

    /**
     * The builder of objects of no subclass.
     */
    private static final class Self extends Builder<Self> {
        /**
         * Makes a builder in which nothing is set.
         */
        private Self() {
        }

        @Override
        protected Self self() {
            return this;
        }

        @Override
        public Group build() {
            return new Group(this);
        }
    }
}
