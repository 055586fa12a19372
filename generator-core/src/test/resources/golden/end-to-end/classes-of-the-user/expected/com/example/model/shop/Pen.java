package com.example.model.shop;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A pen of the shop. Inherits from {@code thing}.
 * @see "resources/pen.md:7"
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
@JsonPropertyOrder({"id", "made", "birthday", "weight", "picture", "number", "more", "colour", "colours", "state", "owners", "next", "length"})
public class Pen {
    /** What {@link #getId} returns. */
    @JsonProperty("id")
    private @Nullable String id;

    /** What {@link #getMade} returns. */
    @JsonProperty("made")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable Instant made;

    /** What {@link #getBirthday} returns. */
    @JsonProperty("birthday")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable LocalDate birthday;

    /** What {@link #getWeight} returns. */
    @JsonProperty("weight")
    private @Nullable BigInteger weight;

    /** What {@link #getPicture} returns. */
    @JsonProperty("picture")
    private @Nullable String picture;

    /** What {@link #getNumber} returns. */
    @JsonProperty("number")
    private @Nullable URI number;

    /** What {@link #getMore} returns. */
    @JsonProperty("more")
    private @Nullable Map<String, Object> more;

    /** What {@link #getColour} returns. */
    @JsonProperty("colour")
    private @Nullable Locale colour;

    /** What {@link #getColours} returns. */
    @JsonProperty("colours")
    private @Nullable List<Locale> colours;

    /** What {@link #getState} returns. */
    @JsonProperty("state")
    private @Nullable String state;

    /** What {@link #getOwners} returns. */
    @JsonProperty("owners")
    private @Nullable List<Currency> owners;

    /** What {@link #getNext} returns. */
    @JsonProperty("next")
    private @Nullable Properties next;

    /** What {@link #getLength} returns. */
    @JsonProperty("length")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable Duration length;

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
        this.id = from.id;
        this.made = from.made;
        this.birthday = from.birthday;
        this.weight = from.weight;
        this.picture = from.picture;
        this.number = from.number;
        this.more = from.more;
        this.colour = from.colour;
        this.colours = from.colours;
        this.state = from.state;
        this.owners = from.owners;
        this.next = from.next;
        this.length = from.length;
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
     * The number of the thing. Key. Read-only.
     * @return the value, or null
     * @see "resources/thing.md:17"
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
     * When it was made.
     * @return the value, or null
     * @see "resources/pen.md:18"
     */
    public @Nullable Instant getMade() {
        return made;
    }

    /**
     * Sets {@link #getMade()}.
     * @param made the value
     */
    public void setMade(@Nullable Instant made) {
        this.made = made;
    }

    /**
     * The day of its making.
     * @return the value, or null
     * @see "resources/pen.md:19"
     */
    public @Nullable LocalDate getBirthday() {
        return birthday;
    }

    /**
     * Sets {@link #getBirthday()}.
     * @param birthday the value
     */
    public void setBirthday(@Nullable LocalDate birthday) {
        this.birthday = birthday;
    }

    /**
     * In grams.
     * @return the value, or null
     * @see "resources/pen.md:20"
     */
    public @Nullable BigInteger getWeight() {
        return weight;
    }

    /**
     * Sets {@link #getWeight()}.
     * @param weight the value
     */
    public void setWeight(@Nullable BigInteger weight) {
        this.weight = weight;
    }

    /**
     * How it looks.
     * @return the value, or null
     * @see "resources/pen.md:21"
     */
    public @Nullable String getPicture() {
        return picture;
    }

    /**
     * Sets {@link #getPicture()}.
     * @param picture the value
     */
    public void setPicture(@Nullable String picture) {
        this.picture = picture;
    }

    /**
     * The number of its series.
     * @return the value, or null
     * @see "resources/pen.md:22"
     */
    public @Nullable URI getNumber() {
        return number;
    }

    /**
     * Sets {@link #getNumber()}.
     * @param number the value
     */
    public void setNumber(@Nullable URI number) {
        this.number = number;
    }

    /**
     * Whatever else there is.
     * @return the value, or null
     * @see "resources/pen.md:23"
     */
    public @Nullable Map<String, Object> getMore() {
        return more;
    }

    /**
     * Sets {@link #getMore()}.
     * @param more the value
     */
    public void setMore(@Nullable Map<String, Object> more) {
        this.more = more;
    }

    /**
     * How it looks.
     * @return the value, or null
     * @see "resources/pen.md:24"
     */
    public @Nullable Locale getColour() {
        return colour;
    }

    /**
     * Sets {@link #getColour()}.
     * @param colour the value
     */
    public void setColour(@Nullable Locale colour) {
        this.colour = colour;
    }

    /**
     * How it looks from all sides.
     * @return the value, or null
     * @see "resources/pen.md:25"
     */
    public @Nullable List<Locale> getColours() {
        return colours;
    }

    /**
     * Sets {@link #getColours()}.
     * @param colours the value
     */
    public void setColours(@Nullable List<Locale> colours) {
        this.colours = colours;
    }

    /**
     * How it does.
     * @return the value, or null
     * @see "resources/pen.md:26"
     */
    public @Nullable String getState() {
        return state;
    }

    /**
     * Sets {@link #getState()}.
     * @param state the value
     */
    public void setState(@Nullable String state) {
        this.state = state;
    }

    /**
     * Who had it.
     * @return the value, or null
     * @see "resources/pen.md:27"
     */
    public @Nullable List<Currency> getOwners() {
        return owners;
    }

    /**
     * Sets {@link #getOwners()}.
     * @param owners the value
     */
    public void setOwners(@Nullable List<Currency> owners) {
        this.owners = owners;
    }

    /**
     * What stands beside it.
     * @return the value, or null
     * @see "resources/pen.md:28"
     */
    public @Nullable Properties getNext() {
        return next;
    }

    /**
     * Sets {@link #getNext()}.
     * @param next the value
     */
    public void setNext(@Nullable Properties next) {
        this.next = next;
    }

    /**
     * How long it writes.
     * @return the value, or null
     * @see "resources/pen.md:29"
     */
    public @Nullable Duration getLength() {
        return length;
    }

    /**
     * Sets {@link #getLength()}.
     * @param length the value
     */
    public void setLength(@Nullable Duration length) {
        this.length = length;
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
                && Objects.equals(id, that.id)
                && Objects.equals(made, that.made)
                && Objects.equals(birthday, that.birthday)
                && Objects.equals(weight, that.weight)
                && Objects.equals(picture, that.picture)
                && Objects.equals(number, that.number)
                && Objects.equals(more, that.more)
                && Objects.equals(colour, that.colour)
                && Objects.equals(colours, that.colours)
                && Objects.equals(state, that.state)
                && Objects.equals(owners, that.owners)
                && Objects.equals(next, that.next)
                && Objects.equals(length, that.length)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, made, birthday, weight, picture, number, more, colour, colours,
                state, owners, next, length, additionalProperties);
    }

    @Override
    public String toString() {
        return "Pen[id=" + id
                + ", made=" + made
                + ", birthday=" + birthday
                + ", weight=" + weight
                + ", picture=" + picture
                + ", number=" + number
                + ", more=" + more
                + ", colour=" + colour
                + ", colours=" + colours
                + ", state=" + state
                + ", owners=" + owners
                + ", next=" + next
                + ", length=" + length
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
         * Sets {@link Pen#getId()}.
         * @param id the value
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.object.setId(id);
            return this;
        }

        /**
         * Sets {@link Pen#getMade()}.
         * @param made the value
         * @return this builder
         */
        public Builder made(@Nullable Instant made) {
            this.object.setMade(made);
            return this;
        }

        /**
         * Sets {@link Pen#getBirthday()}.
         * @param birthday the value
         * @return this builder
         */
        public Builder birthday(@Nullable LocalDate birthday) {
            this.object.setBirthday(birthday);
            return this;
        }

        /**
         * Sets {@link Pen#getWeight()}.
         * @param weight the value
         * @return this builder
         */
        public Builder weight(@Nullable BigInteger weight) {
            this.object.setWeight(weight);
            return this;
        }

        /**
         * Sets {@link Pen#getPicture()}.
         * @param picture the value
         * @return this builder
         */
        public Builder picture(@Nullable String picture) {
            this.object.setPicture(picture);
            return this;
        }

        /**
         * Sets {@link Pen#getNumber()}.
         * @param number the value
         * @return this builder
         */
        public Builder number(@Nullable URI number) {
            this.object.setNumber(number);
            return this;
        }

        /**
         * Sets {@link Pen#getMore()}.
         * @param more the value
         * @return this builder
         */
        public Builder more(@Nullable Map<String, Object> more) {
            this.object.setMore(more);
            return this;
        }

        /**
         * Sets {@link Pen#getColour()}.
         * @param colour the value
         * @return this builder
         */
        public Builder colour(@Nullable Locale colour) {
            this.object.setColour(colour);
            return this;
        }

        /**
         * Sets {@link Pen#getColours()}.
         * @param colours the value
         * @return this builder
         */
        public Builder colours(@Nullable List<Locale> colours) {
            this.object.setColours(colours);
            return this;
        }

        /**
         * Sets {@link Pen#getState()}.
         * @param state the value
         * @return this builder
         */
        public Builder state(@Nullable String state) {
            this.object.setState(state);
            return this;
        }

        /**
         * Sets {@link Pen#getOwners()}.
         * @param owners the value
         * @return this builder
         */
        public Builder owners(@Nullable List<Currency> owners) {
            this.object.setOwners(owners);
            return this;
        }

        /**
         * Sets {@link Pen#getNext()}.
         * @param next the value
         * @return this builder
         */
        public Builder next(@Nullable Properties next) {
            this.object.setNext(next);
            return this;
        }

        /**
         * Sets {@link Pen#getLength()}.
         * @param length the value
         * @return this builder
         */
        public Builder length(@Nullable Duration length) {
            this.object.setLength(length);
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
