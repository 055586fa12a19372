package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * *&#47; public class Injected {} /&#42;
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
@JsonPropertyOrder({"a\"\\u0022b", "new\nline", "back\\slash", "ls\u2028", "$T"})
public class Evil {
    /**
     * What {@link #getAU0022b} returns.
     */
    @JsonProperty("a\"\\u0022b")
    private @Nullable String aU0022b;

    /**
     * What {@link #getNewLine} returns.
     */
    @JsonProperty("new\nline")
    private @Nullable String newLine;

    /**
     * What {@link #getBackSlash} returns.
     */
    @JsonProperty("back\\slash")
    private @Nullable String backSlash;

    /**
     * What {@link #getLs} returns.
     */
    @JsonProperty("ls\u2028")
    private @Nullable String ls;

    /**
     * What {@link #getT} returns.
     */
    @JsonProperty("$T")
    private @Nullable String t;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public Evil() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Evil(Builder builder) {
        this.aU0022b = builder.aU0022b;
        this.newLine = builder.newLine;
        this.backSlash = builder.backSlash;
        this.ls = builder.ls;
        this.t = builder.t;
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
     * Ends *&#47; here &#92;u002a&#92;u002f and C:&#92;users {&#64;link Foo} &#64;param x &lt;b&gt;bold&lt;/b&gt; $S
     * $L $$ &amp; more /&#42;  x
     *
     * <p>Source: resources/hostile.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getAU0022b() {
        return this.aU0022b;
    }

    /**
     * Sets what {@link #getAU0022b()} returns.
     *
     * @param aU0022b the value; null for none
     */
    public void setAU0022b(@Nullable String aU0022b) {
        this.aU0022b = aU0022b;
    }

    /**
     * /
     *
     * <p>Source: resources/hostile.md:4
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getNewLine() {
        return this.newLine;
    }

    /**
     * Sets what {@link #getNewLine()} returns.
     *
     * @param newLine the value; null for none
     */
    public void setNewLine(@Nullable String newLine) {
        this.newLine = newLine;
    }

    /**
     * *&#47; bare
     *
     * <p>Source: resources/hostile.md:5
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getBackSlash() {
        return this.backSlash;
    }

    /**
     * Sets what {@link #getBackSlash()} returns.
     *
     * @param backSlash the value; null for none
     */
    public void setBackSlash(@Nullable String backSlash) {
        this.backSlash = backSlash;
    }

    /**
     * *
     *
     * <p>Source: resources/hostile.md:6
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getLs() {
        return this.ls;
    }

    /**
     * Sets what {@link #getLs()} returns.
     *
     * @param ls the value; null for none
     */
    public void setLs(@Nullable String ls) {
        this.ls = ls;
    }

    /**
     * 😀 smile
     *
     * <p>Source: resources/hostile.md:7
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getT() {
        return this.t;
    }

    /**
     * Sets what {@link #getT()} returns.
     *
     * @param t the value; null for none
     */
    public void setT(@Nullable String t) {
        this.t = t;
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

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Evil that = (Evil) other;
        return Objects.equals(this.aU0022b, that.aU0022b)
                && Objects.equals(this.newLine, that.newLine)
                && Objects.equals(this.backSlash, that.backSlash)
                && Objects.equals(this.ls, that.ls)
                && Objects.equals(this.t, that.t)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.aU0022b);
        result = 31 * result + Objects.hashCode(this.newLine);
        result = 31 * result + Objects.hashCode(this.backSlash);
        result = 31 * result + Objects.hashCode(this.ls);
        result = 31 * result + Objects.hashCode(this.t);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Evil[", "]")
                .add("a\"\\u0022b=" + this.aU0022b)
                .add("new\nline=" + this.newLine)
                .add("back\\slash=" + this.backSlash)
                .add("ls\u2028=" + this.ls)
                .add("$T=" + this.t)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder {
        /**
         * What {@link #aU0022b} sets.
         */
        private @Nullable String aU0022b;

        /**
         * What {@link #newLine} sets.
         */
        private @Nullable String newLine;

        /**
         * What {@link #backSlash} sets.
         */
        private @Nullable String backSlash;

        /**
         * What {@link #ls} sets.
         */
        private @Nullable String ls;

        /**
         * What {@link #t} sets.
         */
        private @Nullable String t;

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
         * Sets what {@link Evil#getAU0022b()} returns.
         *
         * @param aU0022b the value; null for none
         * @return this builder
         */
        public Builder aU0022b(@Nullable String aU0022b) {
            this.aU0022b = aU0022b;
            return this;
        }

        /**
         * Sets what {@link Evil#getNewLine()} returns.
         *
         * @param newLine the value; null for none
         * @return this builder
         */
        public Builder newLine(@Nullable String newLine) {
            this.newLine = newLine;
            return this;
        }

        /**
         * Sets what {@link Evil#getBackSlash()} returns.
         *
         * @param backSlash the value; null for none
         * @return this builder
         */
        public Builder backSlash(@Nullable String backSlash) {
            this.backSlash = backSlash;
            return this;
        }

        /**
         * Sets what {@link Evil#getLs()} returns.
         *
         * @param ls the value; null for none
         * @return this builder
         */
        public Builder ls(@Nullable String ls) {
            this.ls = ls;
            return this;
        }

        /**
         * Sets what {@link Evil#getT()} returns.
         *
         * @param t the value; null for none
         * @return this builder
         */
        public Builder t(@Nullable String t) {
            this.t = t;
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
        public Evil build() {
            return new Evil(this);
        }
    }
}
