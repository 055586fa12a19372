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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.deprecated.
 * @see "resources/hostile.md:1"
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
    /** What {@link #getB} returns. */
    @JsonProperty("b")
    private @Nullable Boolean b;

    /** What {@link #getOverride} returns. */
    @JsonProperty("override")
    private @Nullable Override override;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Deprecated() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Deprecated(Deprecated from) {
        this.b = from.b;
        this.override = from.override;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Deprecated());
    }

    /**
     * The property b.
     * @return the value, or null
     * @see "resources/hostile.md:1"
     */
    public @Nullable Boolean getB() {
        return b;
    }

    /**
     * Sets {@link #getB()}.
     * @param b the value
     */
    public void setB(@Nullable Boolean b) {
        this.b = b;
    }

    /**
     * The property override.
     * @return the value, or null
     * @see "resources/hostile.md:2"
     */
    public @Nullable Override getOverride() {
        return override;
    }

    /**
     * Sets {@link #getOverride()}.
     * @param override the value
     */
    public void setOverride(@Nullable Override override) {
        this.override = override;
    }

    /**
     * The properties that the documentation does not list.
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @Nullable Object> getAdditionalProperties() {
        return additionalProperties;
    }

    /**
     * Sets a property that the documentation does not list.
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    /**
     * Takes a property of a message that the documentation does not list.
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
        return other instanceof Deprecated that
                && getClass() == that.getClass()
                && Objects.equals(b, that.b)
                && Objects.equals(override, that.override)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @java.lang.Override
    public int hashCode() {
        return Objects.hash(b, override, additionalProperties);
    }

    @java.lang.Override
    public String toString() {
        return "Deprecated[b=" + b
                + ", override=" + override
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Deprecated object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Deprecated object) {
            this.object = object;
        }

        /**
         * Sets {@link Deprecated#getB()}.
         * @param b the value
         * @return this builder
         */
        public Builder b(@Nullable Boolean b) {
            this.object.setB(b);
            return this;
        }

        /**
         * Sets {@link Deprecated#getOverride()}.
         * @param override the value
         * @return this builder
         */
        public Builder override(@Nullable Override override) {
            this.object.setOverride(override);
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public Builder additionalProperty(String name, @Nullable Object value) {
            this.object.setAdditionalProperty(name, value);
            return this;
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public Deprecated build() {
            return new Deprecated(this.object);
        }
    }
}
