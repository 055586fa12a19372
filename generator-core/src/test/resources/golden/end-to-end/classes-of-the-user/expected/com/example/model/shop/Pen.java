package com.example.model.shop;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A pen of the shop. Inherits from thing.
 *
 * <p>Source: resources/pen.md:7
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
@JsonPropertyOrder({"id", "made", "birthday", "weight", "picture", "number", "more", "colour", "colours", "state", "owners", "next", "length"})
public class Pen {
    @JsonProperty("id")
    private @Nullable String id;

    @JsonProperty("made")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
    private @Nullable Instant made;

    @JsonProperty("birthday")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
    private @Nullable LocalDate birthday;

    @JsonProperty("weight")
    private @Nullable BigInteger weight;

    @JsonProperty("picture")
    private @Nullable String picture;

    @JsonProperty("number")
    private @Nullable URI number;

    @JsonProperty("more")
    private @Nullable Map<String, Object> more;

    @JsonProperty("colour")
    private @Nullable Locale colour;

    @JsonProperty("colours")
    private @Nullable List<Locale> colours;

    @JsonProperty("state")
    private @Nullable String state;

    @JsonProperty("owners")
    private @Nullable List<Currency> owners;

    @JsonProperty("next")
    private @Nullable Properties next;

    @JsonProperty("length")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
    private @Nullable Duration length;

    /**
     * Makes an object whose properties are not set.
     */
    public Pen() {
    }

    /**
     * The number of the thing. Key. Read-only.
     *
     * <p>Source: resources/thing.md:17
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getId() {
        return this.id;
    }

    /**
     * Sets what {@link #getId()} returns.
     *
     * @param id the value; null for none
     */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /**
     * When it was made.
     *
     * <p>Source: resources/pen.md:18
     *
     * @return the value; null where it is not set
     */
    public @Nullable Instant getMade() {
        return this.made;
    }

    /**
     * Sets what {@link #getMade()} returns.
     *
     * @param made the value; null for none
     */
    public void setMade(@Nullable Instant made) {
        this.made = made;
    }

    /**
     * The day of its making.
     *
     * <p>Source: resources/pen.md:19
     *
     * @return the value; null where it is not set
     */
    public @Nullable LocalDate getBirthday() {
        return this.birthday;
    }

    /**
     * Sets what {@link #getBirthday()} returns.
     *
     * @param birthday the value; null for none
     */
    public void setBirthday(@Nullable LocalDate birthday) {
        this.birthday = birthday;
    }

    /**
     * In grams.
     *
     * <p>Source: resources/pen.md:20
     *
     * @return the value; null where it is not set
     */
    public @Nullable BigInteger getWeight() {
        return this.weight;
    }

    /**
     * Sets what {@link #getWeight()} returns.
     *
     * @param weight the value; null for none
     */
    public void setWeight(@Nullable BigInteger weight) {
        this.weight = weight;
    }

    /**
     * How it looks.
     *
     * <p>Source: resources/pen.md:21
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getPicture() {
        return this.picture;
    }

    /**
     * Sets what {@link #getPicture()} returns.
     *
     * @param picture the value; null for none
     */
    public void setPicture(@Nullable String picture) {
        this.picture = picture;
    }

    /**
     * The number of its series.
     *
     * <p>Source: resources/pen.md:22
     *
     * @return the value; null where it is not set
     */
    public @Nullable URI getNumber() {
        return this.number;
    }

    /**
     * Sets what {@link #getNumber()} returns.
     *
     * @param number the value; null for none
     */
    public void setNumber(@Nullable URI number) {
        this.number = number;
    }

    /**
     * Whatever else there is.
     *
     * <p>Source: resources/pen.md:23
     *
     * @return the value; null where it is not set
     */
    public @Nullable Map<String, Object> getMore() {
        return this.more;
    }

    /**
     * Sets what {@link #getMore()} returns.
     *
     * @param more the value; null for none
     */
    public void setMore(@Nullable Map<String, Object> more) {
        this.more = more;
    }

    /**
     * How it looks.
     *
     * <p>Source: resources/pen.md:24
     *
     * @return the value; null where it is not set
     */
    public @Nullable Locale getColour() {
        return this.colour;
    }

    /**
     * Sets what {@link #getColour()} returns.
     *
     * @param colour the value; null for none
     */
    public void setColour(@Nullable Locale colour) {
        this.colour = colour;
    }

    /**
     * How it looks from all sides.
     *
     * <p>Source: resources/pen.md:25
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<Locale> getColours() {
        return this.colours;
    }

    /**
     * Sets what {@link #getColours()} returns.
     *
     * @param colours the value; null for none
     */
    public void setColours(@Nullable List<Locale> colours) {
        this.colours = colours;
    }

    /**
     * How it does.
     *
     * <p>Source: resources/pen.md:26
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getState() {
        return this.state;
    }

    /**
     * Sets what {@link #getState()} returns.
     *
     * @param state the value; null for none
     */
    public void setState(@Nullable String state) {
        this.state = state;
    }

    /**
     * Who had it.
     *
     * <p>Source: resources/pen.md:27
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<Currency> getOwners() {
        return this.owners;
    }

    /**
     * Sets what {@link #getOwners()} returns.
     *
     * @param owners the value; null for none
     */
    public void setOwners(@Nullable List<Currency> owners) {
        this.owners = owners;
    }

    /**
     * What stands beside it.
     *
     * <p>Source: resources/pen.md:28
     *
     * @return the value; null where it is not set
     */
    public @Nullable Properties getNext() {
        return this.next;
    }

    /**
     * Sets what {@link #getNext()} returns.
     *
     * @param next the value; null for none
     */
    public void setNext(@Nullable Properties next) {
        this.next = next;
    }

    /**
     * How long it writes.
     *
     * <p>Source: resources/pen.md:29
     *
     * @return the value; null where it is not set
     */
    public @Nullable Duration getLength() {
        return this.length;
    }

    /**
     * Sets what {@link #getLength()} returns.
     *
     * @param length the value; null for none
     */
    public void setLength(@Nullable Duration length) {
        this.length = length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Pen that = (Pen) other;
        return Objects.equals(this.id, that.id)
                && Objects.equals(this.made, that.made)
                && Objects.equals(this.birthday, that.birthday)
                && Objects.equals(this.weight, that.weight)
                && Objects.equals(this.picture, that.picture)
                && Objects.equals(this.number, that.number)
                && Objects.equals(this.more, that.more)
                && Objects.equals(this.colour, that.colour)
                && Objects.equals(this.colours, that.colours)
                && Objects.equals(this.state, that.state)
                && Objects.equals(this.owners, that.owners)
                && Objects.equals(this.next, that.next)
                && Objects.equals(this.length, that.length);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.id);
        result = 31 * result + Objects.hashCode(this.made);
        result = 31 * result + Objects.hashCode(this.birthday);
        result = 31 * result + Objects.hashCode(this.weight);
        result = 31 * result + Objects.hashCode(this.picture);
        result = 31 * result + Objects.hashCode(this.number);
        result = 31 * result + Objects.hashCode(this.more);
        result = 31 * result + Objects.hashCode(this.colour);
        result = 31 * result + Objects.hashCode(this.colours);
        result = 31 * result + Objects.hashCode(this.state);
        result = 31 * result + Objects.hashCode(this.owners);
        result = 31 * result + Objects.hashCode(this.next);
        result = 31 * result + Objects.hashCode(this.length);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Pen[", "]")
                .add("id=" + this.id)
                .add("made=" + this.made)
                .add("birthday=" + this.birthday)
                .add("weight=" + this.weight)
                .add("picture=" + this.picture)
                .add("number=" + this.number)
                .add("more=" + this.more)
                .add("colour=" + this.colour)
                .add("colours=" + this.colours)
                .add("state=" + this.state)
                .add("owners=" + this.owners)
                .add("next=" + this.next)
                .add("length=" + this.length)
                .toString();
    }
}
