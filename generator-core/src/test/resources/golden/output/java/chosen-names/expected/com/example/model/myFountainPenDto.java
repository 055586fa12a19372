package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.Integer;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.fountainPen.
 * @see "resources/fountainPen.md:22"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "colour", "name", "Name", "length", "nib", "cap", "nibs", "ink"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public class myFountainPenDto extends myPenDto {
    /** What {@link #getCap} returns. */
    @JsonProperty("nibs")
    private @Nullable Integer cap;

    /** What {@link #getFluid} returns. */
    @JsonProperty("ink")
    private @Nullable String fluid;

    /** Makes an object whose properties are not set. */
    public myFountainPenDto() {
        this("#microsoft.graph.fountainPen");
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected myFountainPenDto(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private myFountainPenDto(myFountainPenDto from) {
        super(from);
        this.cap = from.cap;
        this.fluid = from.fluid;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder(new myFountainPenDto());
    }

    /**
     * The property nibs.
     * @return the value, or null
     * @see "resources/pen.md:20"
     */
    public @Nullable Integer getCap() {
        return cap;
    }

    /**
     * Sets {@link #getCap()}.
     * @param cap the value
     */
    public void setCap(@Nullable Integer cap) {
        this.cap = cap;
    }

    /**
     * The property ink.
     * @return the value, or null
     * @see "resources/pen.md:21"
     */
    public @Nullable String getFluid() {
        return fluid;
    }

    /**
     * Sets {@link #getFluid()}.
     * @param fluid the value
     */
    public void setFluid(@Nullable String fluid) {
        this.fluid = fluid;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof myFountainPenDto that
                && Objects.equals(cap, that.cap)
                && Objects.equals(fluid, that.fluid);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), cap, fluid);
    }

    @Override
    public String toString() {
        return "myFountainPenDto[" + super.toString()
                + ", nibs=" + cap
                + ", ink=" + fluid + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends myPenDto.Builder<Builder> {
        /** What is set. */
        private final myFountainPenDto object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(myFountainPenDto object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link myFountainPenDto#getCap()}.
         * @param cap the value
         * @return this builder
         */
        public Builder cap(@Nullable Integer cap) {
            this.object.setCap(cap);
            return this;
        }

        /**
         * Sets {@link myFountainPenDto#getFluid()}.
         * @param fluid the value
         * @return this builder
         */
        public Builder fluid(@Nullable String fluid) {
            this.object.setFluid(fluid);
            return this;
        }

        @Override
        public myFountainPenDto build() {
            return new myFountainPenDto(this.object);
        }
    }
}
