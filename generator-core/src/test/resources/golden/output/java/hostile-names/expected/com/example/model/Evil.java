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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * &#42;/ public class Injected {} /&#42;
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
@JsonPropertyOrder({"a\"\\u0022b", "new\nline", "back\\slash", "ls\u2028", "$T"})
public class Evil {
    /** What {@link #getAU0022b} returns. */
    @JsonProperty("a\"\\u0022b")
    private @Nullable String aU0022b;

    /** What {@link #getNewLine} returns. */
    @JsonProperty("new\nline")
    private @Nullable String newLine;

    /** What {@link #getBackSlash} returns. */
    @JsonProperty("back\\slash")
    private @Nullable String backSlash;

    /** What {@link #getLs} returns. */
    @JsonProperty("ls\u2028")
    private @Nullable String ls;

    /** What {@link #getT} returns. */
    @JsonProperty("$T")
    private @Nullable String t;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Evil() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Evil(Evil from) {
        this.aU0022b = from.aU0022b;
        this.newLine = from.newLine;
        this.backSlash = from.backSlash;
        this.ls = from.ls;
        this.t = from.t;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Evil());
    }

    /**
     * Ends &#42;/ here &#92;u002a&#92;u002f and C:&#92;users {&#64;link Foo} &#64;param x
     * &lt;b&gt;bold&lt;/b&gt; $S $L $$ &amp; more /&#42; x
     * @return the value, or null
     * @see "resources/hostile.md:3"
     */
    public @Nullable String getAU0022b() {
        return aU0022b;
    }

    /**
     * Sets {@link #getAU0022b()}.
     * @param aU0022b the value
     */
    public void setAU0022b(@Nullable String aU0022b) {
        this.aU0022b = aU0022b;
    }

    /**
     * /
     * @return the value, or null
     * @see "resources/hostile.md:4"
     */
    public @Nullable String getNewLine() {
        return newLine;
    }

    /**
     * Sets {@link #getNewLine()}.
     * @param newLine the value
     */
    public void setNewLine(@Nullable String newLine) {
        this.newLine = newLine;
    }

    /**
     * &#42;/ bare
     * @return the value, or null
     * @see "resources/hostile.md:5"
     */
    public @Nullable String getBackSlash() {
        return backSlash;
    }

    /**
     * Sets {@link #getBackSlash()}.
     * @param backSlash the value
     */
    public void setBackSlash(@Nullable String backSlash) {
        this.backSlash = backSlash;
    }

    /**
     * &#42;
     * @return the value, or null
     * @see "resources/hostile.md:6"
     */
    public @Nullable String getLs() {
        return ls;
    }

    /**
     * Sets {@link #getLs()}.
     * @param ls the value
     */
    public void setLs(@Nullable String ls) {
        this.ls = ls;
    }

    /**
     * 😀 smile
     * @return the value, or null
     * @see "resources/hostile.md:7"
     */
    public @Nullable String getT() {
        return t;
    }

    /**
     * Sets {@link #getT()}.
     * @param t the value
     */
    public void setT(@Nullable String t) {
        this.t = t;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evil that
                && getClass() == that.getClass()
                && Objects.equals(aU0022b, that.aU0022b)
                && Objects.equals(newLine, that.newLine)
                && Objects.equals(backSlash, that.backSlash)
                && Objects.equals(ls, that.ls)
                && Objects.equals(t, that.t)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(aU0022b, newLine, backSlash, ls, t, additionalProperties);
    }

    @Override
    public String toString() {
        return "Evil[a\"\\u0022b=" + aU0022b
                + ", new\nline=" + newLine
                + ", back\\slash=" + backSlash
                + ", ls\u2028=" + ls
                + ", $T=" + t
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Evil object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Evil object) {
            this.object = object;
        }

        /**
         * Sets {@link Evil#getAU0022b()}.
         * @param aU0022b the value
         * @return this builder
         */
        public Builder aU0022b(@Nullable String aU0022b) {
            this.object.setAU0022b(aU0022b);
            return this;
        }

        /**
         * Sets {@link Evil#getNewLine()}.
         * @param newLine the value
         * @return this builder
         */
        public Builder newLine(@Nullable String newLine) {
            this.object.setNewLine(newLine);
            return this;
        }

        /**
         * Sets {@link Evil#getBackSlash()}.
         * @param backSlash the value
         * @return this builder
         */
        public Builder backSlash(@Nullable String backSlash) {
            this.object.setBackSlash(backSlash);
            return this;
        }

        /**
         * Sets {@link Evil#getLs()}.
         * @param ls the value
         * @return this builder
         */
        public Builder ls(@Nullable String ls) {
            this.object.setLs(ls);
            return this;
        }

        /**
         * Sets {@link Evil#getT()}.
         * @param t the value
         * @return this builder
         */
        public Builder t(@Nullable String t) {
            this.object.setT(t);
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
        public Evil build() {
            return new Evil(this.object);
        }
    }
}
