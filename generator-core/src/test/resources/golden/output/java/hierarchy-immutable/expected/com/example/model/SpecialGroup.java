package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.specialGroup.
 * @see "resources/specialgroup.md:1"
 *
 * @deprecated The documentation marks it as deprecated.
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "id", "deletedDateTime", "mail", "flavour"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@Deprecated
public final class SpecialGroup extends Group {
    /** What {@link #getFlavour} returns. */
    @JsonProperty("flavour")
    private final @Nullable String flavour;

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SpecialGroup(Builder builder) {
        super(builder);
        this.flavour = builder.flavour;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder().odataType("#microsoft.graph.specialGroup");
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The property flavour.
     * @return the value, or null
     * @see "resources/user.md:3"
     */
    public @Nullable String getFlavour() {
        return flavour;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof SpecialGroup that
                && Objects.equals(flavour, that.flavour);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), flavour);
    }

    @Override
    public String toString() {
        return "SpecialGroup[" + super.toString()
                + ", flavour=" + flavour + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Group.Builder<Builder> {
        /** What {@link #flavour} sets. */
        private @Nullable String flavour;

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(SpecialGroup from) {
            super(from);
            this.flavour = from.flavour;
        }

        /**
         * Makes an object of a type that a message names.
         * @param odataType the name; null for none
         */
        @JsonCreator
        private Builder(@JsonProperty("@odata.type") @Nullable String odataType) {
            super(odataType);
        }

        /**
         * Sets {@link SpecialGroup#getFlavour()}.
         * @param flavour the value
         * @return this builder
         */
        @JsonProperty("flavour")
        public Builder flavour(@Nullable String flavour) {
            this.flavour = flavour;
            return this;
        }

        @Override
        public SpecialGroup build() {
            return new SpecialGroup(this);
        }
    }
}
