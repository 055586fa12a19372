package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.holder.
 *
 * <p>Source: resources/holder.md:1
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
@JsonPropertyOrder("special")
@SuppressWarnings("deprecation")
public class Holder {
    /**
     * What {@link #getSpecial} returns.
     */
    @JsonProperty("special")
    private @Nullable SpecialGroup special;

    /**
     * Makes an object whose properties are not set.
     */
    public Holder() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Holder(Builder builder) {
        this.special = builder.special;
    }

    /**
     * Starts an object.
     *
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Of a deprecated type.
     *
     * <p>Source: resources/user.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable SpecialGroup getSpecial() {
        return this.special;
    }

    /**
     * Sets what {@link #getSpecial()} returns.
     *
     * @param special the value; null for none
     */
    public void setSpecial(@Nullable SpecialGroup special) {
        this.special = special;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Holder that = (Holder) other;
        return Objects.equals(this.special, that.special);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.special);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Holder[", "]")
                .add("special=" + this.special)
                .toString();
    }

    /**
     * Collects the properties of an object.
     */
    public static final class Builder {
        /**
         * What {@link #special} sets.
         */
        private @Nullable SpecialGroup special;

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Sets what {@link Holder#getSpecial()} returns.
         *
         * @param special the value; null for none
         * @return this builder
         */
        public Builder special(@Nullable SpecialGroup special) {
            this.special = special;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public Holder build() {
            return new Holder(this);
        }
    }
}
