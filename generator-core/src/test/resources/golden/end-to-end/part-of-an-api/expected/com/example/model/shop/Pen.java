package com.example.model.shop;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A pen of the shop.
 *
 * <p>Source: resources/pen.md:7
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
@JsonIgnoreProperties(
        ignoreUnknown = true
)
@JsonPropertyOrder({"@odata.type", "id", "ink", "colour", "maker"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = Pen.class
)
@JsonSubTypes(@JsonSubTypes.Type(value = FountainPen.class, name = "#shop.fountainPen"))
public class Pen {
    @JsonProperty("@odata.type")
    private @Nullable String odataType;

    @JsonProperty("id")
    private @Nullable String id;

    @JsonProperty("ink")
    private @Nullable Ink ink;

    @JsonProperty("colour")
    private @Nullable String colour;

    @JsonProperty("maker")
    private @Nullable Object maker;

    /**
     * Makes an object whose properties are not set.
     */
    public Pen() {
    }

    /**
     * Makes an object of a type that a message names.
     *
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Pen(@JsonProperty("@odata.type") @Nullable String odataType) {
        this.odataType = odataType;
    }

    /**
     * The name of the type of this object.
     *
     * <p>Source: resources/pen.md:7
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
     * The number of the thing. Key. Read-only.
     *
     * <p>Source: resources/thing.md:17
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
     * What it writes with.
     *
     * <p>Source: resources/pen.md:19
     *
     * @return the value; null where it is not set
     */
    public @Nullable Ink getInk() {
        return this.ink;
    }

    /**
     * Sets what {@link #getInk()} returns.
     *
     * @param ink the value; null for none
     */
    public void setInk(@Nullable Ink ink) {
        this.ink = ink;
    }

    /**
     * How it looks.
     *
     * <p>Source: resources/pen.md:20
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getColour() {
        return this.colour;
    }

    /**
     * Sets what {@link #getColour()} returns.
     *
     * @param colour the value; null for none
     */
    public void setColour(@Nullable String colour) {
        this.colour = colour;
    }

    /**
     * Who made it.
     *
     * <p>Source: resources/pen.md:21
     *
     * @return the value; null where it is not set
     */
    public @Nullable Object getMaker() {
        return this.maker;
    }

    /**
     * Sets what {@link #getMaker()} returns.
     *
     * @param maker the value; null for none
     */
    public void setMaker(@Nullable Object maker) {
        this.maker = maker;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Pen that = (Pen) other;
        return Objects.equals(this.odataType, that.odataType)
                && Objects.equals(this.id, that.id)
                && Objects.equals(this.ink, that.ink)
                && Objects.equals(this.colour, that.colour)
                && Objects.equals(this.maker, that.maker);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.odataType);
        result = 31 * result + Objects.hashCode(this.id);
        result = 31 * result + Objects.hashCode(this.ink);
        result = 31 * result + Objects.hashCode(this.colour);
        result = 31 * result + Objects.hashCode(this.maker);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Pen[", "]")
                .add("@odata.type=" + this.odataType)
                .add("id=" + this.id)
                .add("ink=" + this.ink)
                .add("colour=" + this.colour)
                .add("maker=" + this.maker)
                .toString();
    }
}
