package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.self.
 * @see "resources/self.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "builder", "Builder", "build", "self", "toBuilder", "track", "equals", "hash-code", "hashCode", "from", "read", "additionalProperty", "nullProperties", "b", "B", "other", "builder_2"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public final class Self extends B {
    /** What {@link #getBuilder_2} returns. */
    @JsonProperty("builder_2")
    private final @Nullable List<Self> builder_2;

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Self(Builder builder) {
        super(builder);
        this.builder_2 = builder.builder_2 == null ? null : Collections.unmodifiableList(new ArrayList<>(builder.builder_2));
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder().odataType("#microsoft.graph.self");
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The property builder_2.
     * @return the value, or null
     * @see "resources/self.md:3"
     */
    public @Nullable List<Self> getBuilder_2() {
        return builder_2;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof Self that
                && Objects.equals(builder_2, that.builder_2);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), builder_2);
    }

    @Override
    public String toString() {
        return "Self[" + super.toString()
                + ", builder_2=" + builder_2 + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends B.Builder<Builder> {
        /** What {@link #builder_2} sets. */
        private @Nullable List<Self> builder_2;

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(Self from) {
            super(from);
            this.builder_2 = from.builder_2;
        }

        /**
         * Sets {@link Self#getBuilder_2()}.
         * @param builder_2 the value
         * @return this builder
         */
        @JsonProperty("builder_2")
        public Builder builder_2(@Nullable List<Self> builder_2) {
            this.builder_2 = builder_2;
            return this;
        }

        @Override
        public Self build() {
            return new Self(this);
        }
    }
}
