package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.b.
 *
 * <p>Source: resources/b.md:1
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
@JsonSubTypes(@JsonSubTypes.Type(value = Self_.class, name = "#microsoft.graph.self", names = "microsoft.graph.self"))
public class B extends Builder_ {
    /**
     * What {@link #getB_2} returns.
     */
    @JsonProperty("B")
    private @Nullable Self_ b_2;

    /**
     * What {@link #getOther} returns.
     */
    @JsonProperty("other")
    private @Nullable Builder_ other;

    /**
     * Makes an object whose properties are not set.
     */
    public B() {
        this("#microsoft.graph.b");
    }

    /**
     * Makes an object of a type that a message names.
     *
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected B(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected B(Builder<?> builder) {
        super(builder);
        this.b_2 = builder.b_2;
        this.other = builder.other;
    }

    /**
     * Starts an object.
     *
     * @return a builder in which only the name of the type is set
     */
    public static Builder<?> builder() {
        return new Self().odataType("#microsoft.graph.b");
    }

    /**
     * The property B.
     *
     * <p>Source: resources/b.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable Self_ getB_2() {
        return this.b_2;
    }

    /**
     * Sets what {@link #getB_2()} returns.
     *
     * @param b_2 the value; null for none
     */
    public void setB_2(@Nullable Self_ b_2) {
        this.b_2 = b_2;
    }

    /**
     * The property other.
     *
     * <p>Source: resources/b.md:4
     *
     * @return the value; null where it is not set
     */
    public @Nullable Builder_ getOther() {
        return this.other;
    }

    /**
     * Sets what {@link #getOther()} returns.
     *
     * @param other the value; null for none
     */
    public void setOther(@Nullable Builder_ other) {
        this.other = other;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        B that = (B) other;
        return super.equals(other)
                && Objects.equals(this.b_2, that.b_2)
                && Objects.equals(this.other, that.other);
    }

    @Override
    public int hashCode() {
        int result = super.hashCode();
        result = 31 * result + Objects.hashCode(this.b_2);
        result = 31 * result + Objects.hashCode(this.other);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "B[", "]")
                .add(super.toString())
                .add("B=" + this.b_2)
                .add("other=" + this.other)
                .toString();
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    public abstract static class Builder<B extends com.example.model.B.Builder<B>> extends Builder_.Builder<B> {
        /**
         * What {@link #b_2} sets.
         */
        private @Nullable Self_ b_2;

        /**
         * What {@link #other} sets.
         */
        private @Nullable Builder_ other;

        /**
         * Makes a builder in which nothing is set.
         */
        protected Builder() {
        }

        /**
         * Sets what {@link B#getB_2()} returns.
         *
         * @param b_2 the value; null for none
         * @return this builder
         */
        public B b_2(@Nullable Self_ b_2) {
            this.b_2 = b_2;
            return self();
        }

        /**
         * Sets what {@link B#getOther()} returns.
         *
         * @param other the value; null for none
         * @return this builder
         */
        public B other(@Nullable Builder_ other) {
            this.other = other;
            return self();
        }

        @Override
        public abstract com.example.model.B build();
    }

    /**
     * The builder of objects of no subclass.
     */
    private static final class Self extends Builder<Self> {
        /**
         * Makes a builder in which nothing is set.
         */
        private Self() {
        }

        @Override
        protected Self self() {
            return this;
        }

        @Override
        public B build() {
            return new B(this);
        }
    }
}
