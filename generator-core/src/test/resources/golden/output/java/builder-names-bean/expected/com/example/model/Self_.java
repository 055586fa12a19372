package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
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
public class Self_ extends B {
    /**
     * What {@link #getBuilder_2_2} returns.
     */
    @JsonProperty("builder_2")
    private @Nullable List<Self_> builder_2_2;

    /**
     * Makes an object whose properties are not set.
     */
    public Self_() {
        this("#microsoft.graph.self");
    }

    /**
     * Makes an object of a type that a message names.
     *
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Self_(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Self_(Builder builder) {
        super(builder);
        this.builder_2_2 = builder.builder_2_2;
    }

    /**
     * Starts an object.
     *
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder().odataType("#microsoft.graph.self");
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

    /**
     * Sets what {@link #getBuilder_2_2()} returns.
     *
     * @param builder_2_2 the value; null for none
     */
    public void setBuilder_2_2(@Nullable List<Self_> builder_2_2) {
        this.builder_2_2 = builder_2_2;
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
         * Sets what {@link Self_#getBuilder_2_2()} returns.
         *
         * @param builder_2 the value; null for none
         * @return this builder
         */
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
