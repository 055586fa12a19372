package com.example.circus.model.zoo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type zoo.bird.
 * @see "resources/bird.md:6"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "name", "span"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public class Bird extends Animal {
    /** What {@link #getSpan} returns. */
    @JsonProperty("span")
    private @Nullable Double span;

    /** Makes an object whose properties are not set. */
    public Bird() {
        this("#zoo.bird");
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Bird(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Bird(Bird from) {
        super(from);
        this.span = from.span;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder(new Bird());
    }

    /**
     * Of its wings.
     * @return the value, or null
     * @see "resources/bird.md:16"
     */
    public @Nullable Double getSpan() {
        return span;
    }

    /**
     * Sets {@link #getSpan()}.
     * @param span the value
     */
    public void setSpan(@Nullable Double span) {
        this.span = span;
    }

    @Override
    protected boolean keepsAdditionalProperty(String name) {
        return name.contains("@") || !isNamed("zoo.bird");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof Bird that
                && Objects.equals(span, that.span);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), span);
    }

    @Override
    public String toString() {
        return "Bird[" + super.toString()
                + ", span=" + span + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Animal.Builder<Builder> {
        /** What is set. */
        private final Bird object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Bird object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link Bird#getSpan()}.
         * @param span the value
         * @return this builder
         */
        public Builder span(@Nullable Double span) {
            this.object.setSpan(span);
            return this;
        }

        @Override
        public Bird build() {
            return new Bird(this.object);
        }
    }
}
