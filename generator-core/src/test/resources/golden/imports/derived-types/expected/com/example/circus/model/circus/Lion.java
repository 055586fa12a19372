package com.example.circus.model.circus;

import com.example.circus.model.zoo.Animal;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type circus.lion.
 * @see "resources/lion.md:6"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "name", "teeth"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public class Lion extends Animal {
    /** What {@link #getTeeth} returns. */
    @JsonProperty("teeth")
    private @Nullable Integer teeth;

    /** Makes an object whose properties are not set. */
    public Lion() {
        this("#circus.lion");
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Lion(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Lion(Lion from) {
        super(from);
        this.teeth = from.teeth;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder(new Lion());
    }

    /**
     * How many.
     * @return the value, or null
     * @see "resources/lion.md:16"
     */
    public @Nullable Integer getTeeth() {
        return teeth;
    }

    /**
     * Sets {@link #getTeeth()}.
     * @param teeth the value
     */
    public void setTeeth(@Nullable Integer teeth) {
        this.teeth = teeth;
    }

    @Override
    protected boolean keepsAdditionalProperty(String name) {
        return name.contains("@") || !isNamed("circus.lion");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof Lion that
                && Objects.equals(teeth, that.teeth);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), teeth);
    }

    @Override
    public String toString() {
        return "Lion[" + super.toString()
                + ", teeth=" + teeth + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Animal.Builder<Builder> {
        /** What is set. */
        private final Lion object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Lion object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link Lion#getTeeth()}.
         * @param teeth the value
         * @return this builder
         */
        public Builder teeth(@Nullable Integer teeth) {
            this.object.setTeeth(teeth);
            return this;
        }

        @Override
        public Lion build() {
            return new Lion(this.object);
        }
    }
}
