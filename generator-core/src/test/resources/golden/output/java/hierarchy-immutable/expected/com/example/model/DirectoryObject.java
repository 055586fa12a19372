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
    private final @Nullable OffsetDateTime deletedDateTime;

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    protected DirectoryObject(Builder<?> builder) {
        super(builder);
        this.deletedDateTime = builder.deletedDateTime;
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder<?> builder() {
        return new Builder<>();
    }

    @Override
    public Builder<?> toBuilder() {
        return new Builder<>(this);
    }

    /**
     * The property deletedDateTime.
     * @return the value, or null
     * @see "resources/user.md:3"
     */
    public @Nullable OffsetDateTime getDeletedDateTime() {
        return deletedDateTime;
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
        /** What {@link #deletedDateTime} sets. */
        private @Nullable OffsetDateTime deletedDateTime;

        /** Makes a builder in which nothing is set. */
        protected Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        protected Builder(DirectoryObject from) {
            super(from);
            this.deletedDateTime = from.deletedDateTime;
        }

        /**
         * Makes an object of a type that a message names.
         * @param odataType the name; null for none
         */
        @JsonCreator
        protected Builder(@JsonProperty("@odata.type") @Nullable String odataType) {
            super(odataType);
        }

        /**
         * Sets {@link DirectoryObject#getDeletedDateTime()}.
         * @param deletedDateTime the value
         * @return this builder
         */
        @JsonProperty("deletedDateTime")
        @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        public B deletedDateTime(@Nullable OffsetDateTime deletedDateTime) {
            this.deletedDateTime = deletedDateTime;
            return self();
        }

        @Override
        protected boolean keepsAdditionalProperty(String name) {
            return name.contains("@") || !isNamed("microsoft.graph.directoryObject");
        }

        @Override
        public DirectoryObject build() {
            return new DirectoryObject(this);
        }
    }
}
