package com.example.model.shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A fountainPen of the shop.
 *
 * <p>Source: resources/fountainPen.md:7
 */
@Generated("dev.stubdown.Generator")
@JsonIgnoreProperties(
        ignoreUnknown = true
)
@JsonPropertyOrder({"@odata.type", "id", "ink", "colour", "maker", "nib"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NONE
)
public class FountainPen extends Pen {
    @JsonProperty("nib")
    private @Nullable String nib;

    /**
     * Makes an object whose properties are not set.
     */
    public FountainPen() {
        this("#shop.fountainPen");
    }

    /**
     * Makes an object of a type that a message names.
     *
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected FountainPen(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * What the nib is of.
     *
     * <p>Source: resources/fountainPen.md:19
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getNib() {
        return this.nib;
    }

    /**
     * Sets what {@link #getNib()} returns.
     *
     * @param nib the value; null for none
     */
    public void setNib(@Nullable String nib) {
        this.nib = nib;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        FountainPen that = (FountainPen) other;
        return super.equals(other)
                && Objects.equals(this.nib, that.nib);
    }

    @Override
    public int hashCode() {
        int result = super.hashCode();
        result = 31 * result + Objects.hashCode(this.nib);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "FountainPen[", "]")
                .add(super.toString())
                .add("nib=" + this.nib)
                .toString();
    }
}
