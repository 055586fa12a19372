package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.Boolean;
import java.lang.Object;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.deprecated.
 *
 * <p>Source: resources/hostile.md:1
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
@JsonPropertyOrder({"b", "override"})
public class Deprecated {
    /**
     * What {@link #getB} returns.
     */
    @JsonProperty("b")
    private @Nullable Boolean b;

    /**
     * What {@link #getOverride} returns.
     */
    @JsonProperty("override")
    private @Nullable Override override;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public Deprecated() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Deprecated(Builder builder) {
        this.b = builder.b;
        this.override = builder.override;
        this.additionalProperties.putAll(builder.additionalProperties);
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
     * The property b.
     *
     * <p>Source: resources/hostile.md:1
     *
     * @return the value; null where it is not set
     */
    public @Nullable Boolean getB() {
        return this.b;
    }

    /**
     * Sets what {@link #getB()} returns.
     *
     * @param b the value; null for none
     */
    public void setB(@Nullable Boolean b) {
        this.b = b;
    }

    /**
     * The property override.
     *
     * <p>Source: resources/hostile.md:2
     *
     * @return the value; null where it is not set
     */
    public @Nullable Override getOverride() {
        return this.override;
    }

    /**
     * Sets what {@link #getOverride()} returns.
     *
     * @param override the value; null for none
     */
    public void setOverride(@Nullable Override override) {
        this.override = override;
    }

    /**
     * The properties that the documentation does not list.
     *
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @Nullable Object> getAdditionalProperties() {
        return this.additionalProperties;
    }

    /**
     * Sets a property that the documentation does not list.
     *
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    /**
     * Takes a property of a message that the documentation does not list.
     *
     * @param name the name in JSON
     * @param value the value; null for none
     */
    @JsonAnySetter
    private void readAdditionalProperty(String name, @Nullable Object value) {
        if (name.contains("@")) {
            this.additionalProperties.put(name, value);
        }
    }

    @java.lang.Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Deprecated that = (Deprecated) other;
        return Objects.equals(this.b, that.b)
                && Objects.equals(this.override, that.override)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @java.lang.Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.b);
        result = 31 * result + Objects.hashCode(this.override);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @java.lang.Override
    public String toString() {
        return new StringJoiner(", ", "Deprecated[", "]")
                .add("b=" + this.b)
                .add("override=" + this.override)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder {
        /**
         * What {@link #b} sets.
         */
        private @Nullable Boolean b;

        /**
         * What {@link #override} sets.
         */
        private @Nullable Override override;

        /**
         * The properties that the documentation does not list, by the names in JSON.
         */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Sets what {@link Deprecated#getB()} returns.
         *
         * @param b the value; null for none
         * @return this builder
         */
        public Builder b(@Nullable Boolean b) {
            this.b = b;
            return this;
        }

        /**
         * Sets what {@link Deprecated#getOverride()} returns.
         *
         * @param override the value; null for none
         * @return this builder
         */
        public Builder override(@Nullable Override override) {
            this.override = override;
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         *
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder additionalProperty(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public Deprecated build() {
            return new Deprecated(this);
        }
    }
}
