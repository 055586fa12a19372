package com.example.model.shop;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A pen of the shop.
 * @see "resources/pen.md:7"
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
@JsonPropertyOrder({"@odata.type", "id", "ink", "colour", "maker"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = Pen.class
)
@JsonSubTypes(@JsonSubTypes.Type(value = FountainPen.class, name = "#shop.fountainPen", names = {"shop.fountainPen", "#shop.fountainpen", "shop.fountainpen"}))
public class Pen {
    /** What {@link #getOdataType} returns. */
    @JsonProperty("@odata.type")
    private @Nullable String odataType;

    /** What {@link #getId} returns. */
    @JsonProperty("id")
    private @Nullable String id;

    /** What {@link #getInk} returns. */
    @JsonProperty("ink")
    private @Nullable Ink ink;

    /** What {@link #getColour} returns. */
    @JsonProperty("colour")
    private @Nullable String colour;

    /** What {@link #getMaker} returns. */
    @JsonProperty("maker")
    private @Nullable Object maker;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Pen() {
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Pen(@JsonProperty("@odata.type") @Nullable String odataType) {
        this.odataType = odataType;
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    protected Pen(Pen from) {
        this.odataType = from.odataType;
        this.id = from.id;
        this.ink = from.ink;
        this.colour = from.colour;
        this.maker = from.maker;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder<?> builder() {
        return new Builder<>(new Pen());
    }

    /**
     * The name of the type of this object.
     * @return the value, or null
     * @see "resources/pen.md:7"
     */
    public @Nullable String getOdataType() {
        return odataType;
    }

    /**
     * Sets {@link #getOdataType()}.
     * @param odataType the value
     */
    public void setOdataType(@Nullable String odataType) {
        this.odataType = odataType;
    }

    /**
     * The number of the thing. Key. Read-only.
     * @return the value, or null
     * @see "resources/thing.md:17"
     */
    public @Nullable String getId() {
        return id;
    }

    /**
     * Sets {@link #getId()}.
     * @param id the value
     */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /**
     * What it writes with.
     * @return the value, or null
     * @see "resources/pen.md:19"
     */
    public @Nullable Ink getInk() {
        return ink;
    }

    /**
     * Sets {@link #getInk()}.
     * @param ink the value
     */
    public void setInk(@Nullable Ink ink) {
        this.ink = ink;
    }

    /**
     * How it looks.
     * @return the value, or null
     * @see "resources/pen.md:20"
     */
    public @Nullable String getColour() {
        return colour;
    }

    /**
     * Sets {@link #getColour()}.
     * @param colour the value
     */
    public void setColour(@Nullable String colour) {
        this.colour = colour;
    }

    /**
     * Who made it.
     * @return the value, or null
     * @see "resources/pen.md:21"
     */
    public @Nullable Object getMaker() {
        return maker;
    }

    /**
     * Sets {@link #getMaker()}.
     * @param maker the value
     */
    public void setMaker(@Nullable Object maker) {
        this.maker = maker;
    }

    /**
     * The properties that the documentation does not list.
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
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
        return name.contains("@") || !isNamed("shop.pen");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pen that
                && getClass() == that.getClass()
                && Objects.equals(odataType, that.odataType)
                && Objects.equals(id, that.id)
                && Objects.equals(ink, that.ink)
                && Objects.equals(colour, that.colour)
                && Objects.equals(maker, that.maker)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(odataType, id, ink, colour, maker, additionalProperties);
    }

    @Override
    public String toString() {
        return "Pen[@odata.type=" + odataType
                + ", id=" + id
                + ", ink=" + ink
                + ", colour=" + colour
                + ", maker=" + maker
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    public static class Builder<B extends Builder<B>> {
        /** What is set. */
        private final Pen object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        protected Builder(Pen object) {
            this.object = object;
        }

        /**
         * Sets {@link Pen#getOdataType()}.
         * @param odataType the value
         * @return this builder
         */
        public B odataType(@Nullable String odataType) {
            this.object.setOdataType(odataType);
            return self();
        }

        /**
         * Sets {@link Pen#getId()}.
         * @param id the value
         * @return this builder
         */
        public B id(@Nullable String id) {
            this.object.setId(id);
            return self();
        }

        /**
         * Sets {@link Pen#getInk()}.
         * @param ink the value
         * @return this builder
         */
        public B ink(@Nullable Ink ink) {
            this.object.setInk(ink);
            return self();
        }

        /**
         * Sets {@link Pen#getColour()}.
         * @param colour the value
         * @return this builder
         */
        public B colour(@Nullable String colour) {
            this.object.setColour(colour);
            return self();
        }

        /**
         * Sets {@link Pen#getMaker()}.
         * @param maker the value
         * @return this builder
         */
        public B maker(@Nullable Object maker) {
            this.object.setMaker(maker);
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
        public Pen build() {
            return new Pen(this.object);
        }
    }
}
