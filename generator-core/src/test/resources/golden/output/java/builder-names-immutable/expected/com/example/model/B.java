package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.b.
 * @see "resources/b.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "builder", "Builder", "build", "self", "toBuilder", "track", "equals", "hash-code", "hashCode", "from", "read", "additionalProperty", "nullProperties", "b", "B", "other"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = B.class
)
@JsonSubTypes(@JsonSubTypes.Type(value = Self.class, name = "#microsoft.graph.self", names = "microsoft.graph.self"))
public class B extends Builder_ {
    /** What {@link #getB_2} returns. */
    @JsonProperty("B")
    private final @Nullable Self b_2;

    /** What {@link #getOther} returns. */
    @JsonProperty("other")
    private final @Nullable Builder_ other;

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    protected B(Builder<?> builder) {
        super(builder);
        this.b_2 = builder.b_2;
        this.other = builder.other;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder<?> builder() {
        return new Builder<>().odataType("#microsoft.graph.b");
    }

    @Override
    public Builder<?> toBuilder() {
        return new Builder<>(this);
    }

    /**
     * The property B.
     * @return the value, or null
     * @see "resources/b.md:3"
     */
    public @Nullable Self getB_2() {
        return b_2;
    }

    /**
     * The property other.
     * @return the value, or null
     * @see "resources/b.md:4"
     */
    public @Nullable Builder_ getOther() {
        return other;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof B that
                && Objects.equals(b_2, that.b_2)
                && Objects.equals(this.other, that.other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), b_2, other);
    }

    @Override
    public String toString() {
        return "B[" + super.toString()
                + ", B=" + b_2
                + ", other=" + other + "]";
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    public static class Builder<B extends com.example.model.B.Builder<B>> extends Builder_.Builder<B> {
        /** What {@link #b_2} sets. */
        private @Nullable Self b_2;

        /** What {@link #other} sets. */
        private @Nullable Builder_ other;

        /** Makes a builder in which nothing is set. */
        protected Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        protected Builder(com.example.model.B from) {
            super(from);
            this.b_2 = from.b_2;
            this.other = from.other;
        }

        /**
         * Sets {@link com.example.model.B#getB_2()}.
         * @param b_2 the value
         * @return this builder
         */
        @JsonProperty("B")
        public B b_2(@Nullable Self b_2) {
            this.b_2 = b_2;
            return self();
        }

        /**
         * Sets {@link com.example.model.B#getOther()}.
         * @param other the value
         * @return this builder
         */
        @JsonProperty("other")
        public B other(@Nullable Builder_ other) {
            this.other = other;
            return self();
        }

        @Override
        public com.example.model.B build() {
            return new com.example.model.B(this);
        }
    }
}
