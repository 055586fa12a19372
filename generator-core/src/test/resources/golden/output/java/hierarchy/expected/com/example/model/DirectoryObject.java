package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.OffsetDateTime;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An object of the directory.
 * @see "resources/directoryobject.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "id", "deletedDateTime"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = DirectoryObject.class
)
@JsonSubTypes({
        @JsonSubTypes.Type(value = Group.class, name = "#microsoft.graph.group", names = "microsoft.graph.group"),
        @JsonSubTypes.Type(value = SpecialGroup.class, name = "#microsoft.graph.specialGroup", names = {"microsoft.graph.specialGroup", "#microsoft.graph.specialgroup", "microsoft.graph.specialgroup"}),
        @JsonSubTypes.Type(value = User.class, name = "#microsoft.graph.user", names = "microsoft.graph.user")
})
@SuppressWarnings("deprecation")
public class DirectoryObject extends Entity {
    /** What {@link #getDeletedDateTime} returns. */
    @JsonProperty("deletedDateTime")
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    private @Nullable OffsetDateTime deletedDateTime;

    /** Makes an object whose properties are not set. */
    public DirectoryObject() {
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected DirectoryObject(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    protected DirectoryObject(DirectoryObject from) {
        super(from);
        this.deletedDateTime = from.deletedDateTime;
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder<?> builder() {
        return new Builder<>(new DirectoryObject());
    }

    /**
     * The property deletedDateTime.
     * @return the value, or null
     * @see "resources/user.md:3"
     */
    public @Nullable OffsetDateTime getDeletedDateTime() {
        return deletedDateTime;
    }

    /**
     * Sets {@link #getDeletedDateTime()}.
     * @param deletedDateTime the value
     */
    public void setDeletedDateTime(@Nullable OffsetDateTime deletedDateTime) {
        this.deletedDateTime = deletedDateTime;
    }

    @Override
    protected boolean keepsAdditionalProperty(String name) {
        return name.contains("@") || !isNamed("microsoft.graph.directoryObject");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof DirectoryObject that
                && Objects.equals(deletedDateTime, that.deletedDateTime);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), deletedDateTime);
    }

    @Override
    public String toString() {
        return "DirectoryObject[" + super.toString()
                + ", deletedDateTime=" + deletedDateTime + "]";
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    public static class Builder<B extends Builder<B>> extends Entity.Builder<B> {
        /** What is set. */
        private final DirectoryObject object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        protected Builder(DirectoryObject object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link DirectoryObject#getDeletedDateTime()}.
         * @param deletedDateTime the value
         * @return this builder
         */
        public B deletedDateTime(@Nullable OffsetDateTime deletedDateTime) {
            this.object.setDeletedDateTime(deletedDateTime);
            return self();
        }

        @Override
        public DirectoryObject build() {
            return new DirectoryObject(this.object);
        }
    }
}
