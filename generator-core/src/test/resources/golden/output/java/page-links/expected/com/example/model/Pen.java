package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A pen.
 * @see <a href="https://example.com/docs/resources/pen?as=resources/pen.md">resources/pen.md:1</a>
 * @see <a href="https://example.com/docs/resources/pens?as=resources/pens.md">resources/pens.md:2</a>
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
@JsonPropertyOrder({"owner", "cap", "gone", "list", "id"})
public class Pen {
    /** What {@link #getOwner} returns. */
    @JsonProperty("owner")
    private @Nullable String owner;

    /** What {@link #getCap} returns. */
    @JsonProperty("cap")
    private @Nullable String cap;

    /** What {@link #getGone} returns. */
    @JsonProperty("gone")
    private @Nullable String gone;

    /** What {@link #getList} returns. */
    @JsonProperty("list")
    private @Nullable String list;

    /** What {@link #getId} returns. */
    @JsonProperty("id")
    private @Nullable String id;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Pen() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Pen(Pen from) {
        this.owner = from.owner;
        this.cap = from.cap;
        this.gone = from.gone;
        this.list = from.list;
        this.id = from.id;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Pen());
    }

    /**
     * See <a href="https://example.com/docs/concepts/owner?as=concepts/owner.md#who">the owner</a>.
     * @return the value, or null
     * @see <a href="https://example.com/docs/resources/pen?as=resources/pen.md">resources/pen.md:3</a>
     */
    public @Nullable String getOwner() {
        return owner;
    }

    /**
     * Sets {@link #getOwner()}.
     * @param owner the value
     */
    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    /**
     * See <a href="https://example.com/docs/concepts/cap?as=concepts/cap.md">caps</a> and {@link Ink}.
     * @return the value, or null
     * @see <a href="https://example.com/docs/resources/pen?as=resources/pen.md">resources/pen.md:4</a>
     */
    public @Nullable String getCap() {
        return cap;
    }

    /**
     * Sets {@link #getCap()}.
     * @param cap the value
     */
    public void setCap(@Nullable String cap) {
        this.cap = cap;
    }

    /**
     * A {@code thing}<em>left</em> and <a href="https://example.org/x">the web</a>.
     * @return the value, or null
     * @see <a href="https://example.com/docs/resources/pen?as=resources/pen.md">resources/pen.md:5</a>
     */
    public @Nullable String getGone() {
        return gone;
    }

    /**
     * Sets {@link #getGone()}.
     * @param gone the value
     */
    public void setGone(@Nullable String gone) {
        this.gone = gone;
    }

    /**
     * The property list.
     * <ul>
     * <li>one
     * </ul>
     * @return the value, or null
     * @see <a href="https://example.com/docs/resources/pen?as=resources/pen.md">resources/pen.md:6</a>
     */
    public @Nullable String getList() {
        return list;
    }

    /**
     * Sets {@link #getList()}.
     * @param list the value
     */
    public void setList(@Nullable String list) {
        this.list = list;
    }

    /**
     * Read-only. Required. Allowed values: 7, 8.
     * @return the value, or null
     * @see <a href="https://example.com/docs/resources/pen?as=resources/pen.md">resources/pen.md:7</a>
     */
    public @Nullable String getId() {
        return id;
    }

    /**
     * Sets {@link #getId()}.
     * @param id the value
     */
    public void setId(@Nullable String id) {
        this.id = id;
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
        return other instanceof Pen that
                && getClass() == that.getClass()
                && Objects.equals(owner, that.owner)
                && Objects.equals(cap, that.cap)
                && Objects.equals(gone, that.gone)
                && Objects.equals(list, that.list)
                && Objects.equals(id, that.id)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, cap, gone, list, id, additionalProperties);
    }

    @Override
    public String toString() {
        return "Pen[owner=" + owner
                + ", cap=" + cap
                + ", gone=" + gone
                + ", list=" + list
                + ", id=" + id
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Pen object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Pen object) {
            this.object = object;
        }

        /**
         * Sets {@link Pen#getOwner()}.
         * @param owner the value
         * @return this builder
         */
        public Builder owner(@Nullable String owner) {
            this.object.setOwner(owner);
            return this;
        }

        /**
         * Sets {@link Pen#getCap()}.
         * @param cap the value
         * @return this builder
         */
        public Builder cap(@Nullable String cap) {
            this.object.setCap(cap);
            return this;
        }

        /**
         * Sets {@link Pen#getGone()}.
         * @param gone the value
         * @return this builder
         */
        public Builder gone(@Nullable String gone) {
            this.object.setGone(gone);
            return this;
        }

        /**
         * Sets {@link Pen#getList()}.
         * @param list the value
         * @return this builder
         */
        public Builder list(@Nullable String list) {
            this.object.setList(list);
            return this;
        }

        /**
         * Sets {@link Pen#getId()}.
         * @param id the value
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.object.setId(id);
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
        public Pen build() {
            return new Pen(this.object);
        }
    }
}
