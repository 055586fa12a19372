package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.self.
 *
 * <p>Source: resources/self.md:1
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "builder", "Builder", "build", "self", "toBuilder", "track", "equals", "hash-code", "hashCode", "from", "read", "additionalProperty", "nullProperties", "b", "B", "other", "builder_2"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NONE
)
public final class Self_ extends B {
    /**
     * What {@link #getBuilder_2_2} returns.
     */
    @JsonProperty("builder_2")
    private final @Nullable List<Self_> builder_2_2;

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private Self_(Builder builder) {
        super(builder);
        this.builder_2_2 = builder.builder_2_2 == null ? null : Collections.unmodifiableList(new ArrayList<>(builder.builder_2_2));
    }

    /**
     * Starts an object.
     *
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
     *
     * <p>Source: resources/self.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<Self_> getBuilder_2_2() {
        return this.builder_2_2;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Self_ that = (Self_) other;
        return super.equals(other)
                && Objects.equals(this.builder_2_2, that.builder_2_2);
    }

    @Override
    public int hashCode() {
        int result = super.hashCode();
        result = 31 * result + Objects.hashCode(this.builder_2_2);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Self_[", "]")
                .add(super.toString())
                .add("builder_2=" + this.builder_2_2)
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder extends B.Builder<Builder> {
        /**
         * What {@link #builder_2} sets.
         */
        private @Nullable List<Self_> builder_2_2;

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         *
         * @param from the object
         */
        private Builder(Self_ from) {
            super(from);
            this.builder_2_2 = from.builder_2_2;
        }

        /**
         * Sets what {@link Self_#getBuilder_2_2()} returns.
         *
         * @param builder_2 the value; null for none
         * @return this builder
         */
        @JsonProperty("builder_2")
        public Builder builder_2(@Nullable List<Self_> builder_2) {
            this.builder_2_2 = builder_2;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        public Self_ build() {
            return new Self_(this);
        }
    }
}
