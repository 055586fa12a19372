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
public class SpecialGroup extends Group {
    /** What {@link #getFlavour} returns. */
    @JsonProperty("flavour")
    private @Nullable String flavour;

    /** Makes an object whose properties are not set. */
    public SpecialGroup() {
        this("#microsoft.graph.specialGroup");
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected SpecialGroup(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private SpecialGroup(SpecialGroup from) {
        super(from);
        this.flavour = from.flavour;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder(new SpecialGroup());
    }

    /**
     * The property flavour.
     * @return the value, or null
     * @see "resources/user.md:3"
     */
    public @Nullable String getFlavour() {
        return flavour;
    }

    /**
     * Sets {@link #getFlavour()}.
     * @param flavour the value
     */
    public void setFlavour(@Nullable String flavour) {
        this.flavour = flavour;
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
        /** What is set. */
        private final SpecialGroup object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(SpecialGroup object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link SpecialGroup#getFlavour()}.
         * @param flavour the value
         * @return this builder
         */
        public Builder flavour(@Nullable String flavour) {
            this.object.setFlavour(flavour);
            return this;
        }

        @Override
        public SpecialGroup build() {
            return new SpecialGroup(this.object);
        }
    }
}
