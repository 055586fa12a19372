package com.example.model.shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A fountainPen of the shop.
 * @see "resources/fountainPen.md:7"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "id", "ink", "colour", "maker", "nib"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public class FountainPen extends Pen {
    /** What {@link #getNib} returns. */
    @JsonProperty("nib")
    private @Nullable String nib;

    /** Makes an object whose properties are not set. */
    public FountainPen() {
        this("#shop.fountainPen");
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected FountainPen(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private FountainPen(FountainPen from) {
        super(from);
        this.nib = from.nib;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder(new FountainPen());
    }

    /**
     * What the nib is of.
     * @return the value, or null
     * @see "resources/fountainPen.md:19"
     */
    public @Nullable String getNib() {
        return nib;
    }

    /**
     * Sets {@link #getNib()}.
     * @param nib the value
     */
    public void setNib(@Nullable String nib) {
        this.nib = nib;
    }

    @Override
    protected boolean keepsAdditionalProperty(String name) {
        return name.contains("@") || !isNamed("shop.fountainPen");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof FountainPen that
                && Objects.equals(nib, that.nib);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), nib);
    }

    @Override
    public String toString() {
        return "FountainPen[" + super.toString()
                + ", nib=" + nib + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Pen.Builder<Builder> {
        /** What is set. */
        private final FountainPen object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(FountainPen object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link FountainPen#getNib()}.
         * @param nib the value
         * @return this builder
         */
        public Builder nib(@Nullable String nib) {
            this.object.setNib(nib);
            return this;
        }

        @Override
        public FountainPen build() {
            return new FountainPen(this.object);
        }
    }
}
