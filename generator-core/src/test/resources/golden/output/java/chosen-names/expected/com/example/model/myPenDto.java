package com.example.model;

import com.example.model.calls.myNibDto;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.Integer;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.pen.
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
@JsonPropertyOrder({"@odata.type", "colour", "name", "Name", "length", "nib", "cap"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = myPenDto.class
)
@JsonSubTypes(@JsonSubTypes.Type(value = myFountainPenDto.class, name = "#microsoft.graph.fountainPen", names = {"microsoft.graph.fountainPen", "#microsoft.graph.fountainpen", "microsoft.graph.fountainpen"}))
public class myPenDto {
    /** What {@link #getOdataType} returns. */
    @JsonProperty("@odata.type")
    private @Nullable String odataType;

    /** What {@link #getPaintAsText} returns. */
    @JsonProperty("colour")
    private @Nullable String paint;

    /** What {@link #getName} returns. */
    @JsonProperty("name")
    private @Nullable String name;

    /** What {@link #getLabel} returns. */
    @JsonProperty("Name")
    private @Nullable String label;

    /** What {@link #getLength} returns. */
    @JsonProperty("length")
    private @Nullable Integer length;

    /** What {@link #getNib} returns. */
    @JsonProperty("nib")
    private @Nullable myNibDto nib;

    /** What {@link #getCap_2} returns. */
    @JsonProperty("cap")
    private @Nullable String cap_2;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> extras = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public myPenDto() {
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected myPenDto(@JsonProperty("@odata.type") @Nullable String odataType) {
        this.odataType = odataType;
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    protected myPenDto(myPenDto from) {
        this.odataType = from.odataType;
        this.paint = from.paint;
        this.name = from.name;
        this.label = from.label;
        this.length = from.length;
        this.nib = from.nib;
        this.cap_2 = from.cap_2;
        this.extras.putAll(from.extras);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder<?> builder() {
        return new Builder<>(new myPenDto());
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
     * The property colour.
     * @return the value, or null
     * @see "resources/pen.md:1"
     */
    public @Nullable myColourDto getPaint() {
        return paint == null ? null : myColourDto.fromString(paint);
    }

    /** {@return the text of {@link #getPaint()} on the wire} */
    public @Nullable String getPaintAsText() {
        return paint;
    }

    /**
     * Sets {@link #getPaint()}.
     * @param paint the value
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setPaint(@Nullable myColourDto paint) {
        this.paint = paint == null ? null : paint.wireValue();
    }

    /**
     * Sets {@link #getPaintAsText()}.
     * @param paint the value
     */
    public void setPaintAsText(@Nullable String paint) {
        this.paint = paint;
    }

    /**
     * The property name.
     * @return the value, or null
     * @see "resources/pen.md:2"
     */
    public @Nullable String getName() {
        return name;
    }

    /**
     * Sets {@link #getName()}.
     * @param name the value
     */
    public void setName(@Nullable String name) {
        this.name = name;
    }

    /**
     * The property Name.
     * @return the value, or null
     * @see "resources/pen.md:3"
     */
    public @Nullable String getLabel() {
        return label;
    }

    /**
     * Sets {@link #getLabel()}.
     * @param label the value
     */
    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    /**
     * The property length.
     * @return the value, or null
     * @see "resources/pen.md:4"
     */
    public @Nullable Integer getLength() {
        return length;
    }

    /**
     * Sets {@link #getLength()}.
     * @param length the value
     */
    public void setLength(@Nullable Integer length) {
        this.length = length;
    }

    /**
     * The property nib.
     * @return the value, or null
     * @see "resources/pen.md:5"
     */
    public @Nullable myNibDto getNib() {
        return nib;
    }

    /**
     * Sets {@link #getNib()}.
     * @param nib the value
     */
    public void setNib(@Nullable myNibDto nib) {
        this.nib = nib;
    }

    /**
     * The property cap.
     * @return the value, or null
     * @see "resources/pen.md:6"
     */
    public @Nullable String getCap_2() {
        return cap_2;
    }

    /**
     * Sets {@link #getCap_2()}.
     * @param cap_2 the value
     */
    public void setCap_2(@Nullable String cap_2) {
        this.cap_2 = cap_2;
    }

    /**
     * The properties that the documentation does not list.
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @Nullable Object> getExtras() {
        return extras;
    }

    /**
     * Sets a property that the documentation does not list.
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    @JsonAnySetter
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.extras.put(name, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof myPenDto that
                && getClass() == that.getClass()
                && Objects.equals(odataType, that.odataType)
                && Objects.equals(paint, that.paint)
                && Objects.equals(name, that.name)
                && Objects.equals(label, that.label)
                && Objects.equals(length, that.length)
                && Objects.equals(nib, that.nib)
                && Objects.equals(cap_2, that.cap_2)
                && Objects.equals(extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(odataType, paint, name, label, length, nib, cap_2, extras);
    }

    @Override
    public String toString() {
        return "myPenDto[@odata.type=" + odataType
                + ", colour=" + paint
                + ", name=" + name
                + ", Name=" + label
                + ", length=" + length
                + ", nib=" + nib
                + ", cap=" + cap_2
                + ", extras=" + extras.keySet() + "]";
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    public static class Builder<B extends Builder<B>> {
        /** What is set. */
        private final myPenDto object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        protected Builder(myPenDto object) {
            this.object = object;
        }

        /**
         * Sets {@link myPenDto#getOdataType()}.
         * @param odataType the value
         * @return this builder
         */
        public B odataType(@Nullable String odataType) {
            this.object.setOdataType(odataType);
            return self();
        }

        /**
         * Sets {@link myPenDto#getPaint()}.
         * @param paint the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public B paint(@Nullable myColourDto paint) {
            this.object.setPaint(paint);
            return self();
        }

        /**
         * Sets {@link myPenDto#getPaintAsText()}.
         * @param paintAsText the value
         * @return this builder
         */
        public B paintAsText(@Nullable String paintAsText) {
            this.object.setPaintAsText(paintAsText);
            return self();
        }

        /**
         * Sets {@link myPenDto#getName()}.
         * @param name the value
         * @return this builder
         */
        public B name(@Nullable String name) {
            this.object.setName(name);
            return self();
        }

        /**
         * Sets {@link myPenDto#getLabel()}.
         * @param label the value
         * @return this builder
         */
        public B label(@Nullable String label) {
            this.object.setLabel(label);
            return self();
        }

        /**
         * Sets {@link myPenDto#getLength()}.
         * @param length the value
         * @return this builder
         */
        public B length(@Nullable Integer length) {
            this.object.setLength(length);
            return self();
        }

        /**
         * Sets {@link myPenDto#getNib()}.
         * @param nib the value
         * @return this builder
         */
        public B nib(@Nullable myNibDto nib) {
            this.object.setNib(nib);
            return self();
        }

        /**
         * Sets {@link myPenDto#getCap_2()}.
         * @param cap_2 the value
         * @return this builder
         */
        public B cap_2(@Nullable String cap_2) {
            this.object.setCap_2(cap_2);
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
        public myPenDto build() {
            return new myPenDto(this.object);
        }
    }
}
