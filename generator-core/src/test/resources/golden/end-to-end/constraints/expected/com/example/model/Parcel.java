package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A thing that is sent.
 * @see "resources/parcel.md:7"
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
@JsonPropertyOrder({"title", "days", "weight", "share", "stamps", "first", "words", "kind"})
public class Parcel {
    /** What {@link #getTitle} returns. */
    @JsonProperty("title")
    @Size(max = 8)
    private @Nullable String title;

    /** What {@link #getDays} returns. */
    @JsonProperty("days")
    @Min(-1)
    @Max(16)
    private @Nullable Integer days;

    /** What {@link #getWeight} returns. */
    @JsonProperty("weight")
    @Min(1)
    @Max(5000)
    private @Nullable BigDecimal weight;

    /** What {@link #getShare} returns. */
    @JsonProperty("share")
    private @Nullable Double share;

    /** What {@link #getStamps} returns. */
    @JsonProperty("stamps")
    @Size(max = 2)
    @Valid
    private @Nullable List<Stamp> stamps;

    /** What {@link #getFirst} returns. */
    @JsonProperty("first")
    @Valid
    private @Nullable Stamp first;

    /** What {@link #getWords} returns. */
    @JsonProperty("words")
    @Size(max = 3)
    private @Nullable List<String> words;

    /** What {@link #getKindAsText} returns. */
    @JsonProperty("kind")
    private @Nullable String kind;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Parcel() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Parcel(Parcel from) {
        this.title = from.title;
        this.days = from.days;
        this.weight = from.weight;
        this.share = from.share;
        this.stamps = from.stamps;
        this.first = from.first;
        this.words = from.words;
        this.kind = from.kind;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Parcel());
    }

    /**
     * What it is. Maximum length is 8 characters. Required.
     * @return the value, or null
     * @see "resources/parcel.md:17"
     */
    public @Nullable String getTitle() {
        return title;
    }

    /**
     * Sets {@link #getTitle()}.
     * @param title the value
     */
    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    /**
     * How long it takes. Valid values -1 to 16
     * @return the value, or null
     * @see "resources/parcel.md:18"
     */
    public @Nullable Integer getDays() {
        return days;
    }

    /**
     * Sets {@link #getDays()}.
     * @param days the value
     */
    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    /**
     * In grams. Supported values are 1-5000.
     * @return the value, or null
     * @see "resources/parcel.md:19"
     */
    public @Nullable BigDecimal getWeight() {
        return weight;
    }

    /**
     * Sets {@link #getWeight()}.
     * @param weight the value
     */
    public void setWeight(@Nullable BigDecimal weight) {
        this.weight = weight;
    }

    /**
     * How much of it. Supported values are 1-5.
     * @return the value, or null
     * @see "resources/parcel.md:20"
     */
    public @Nullable Double getShare() {
        return share;
    }

    /**
     * Sets {@link #getShare()}.
     * @param share the value
     */
    public void setShare(@Nullable Double share) {
        this.share = share;
    }

    /**
     * What it costs. This collection can contain a maximum of 2 elements.
     * @return the value, or null
     * @see "resources/parcel.md:21"
     */
    public @Nullable List<Stamp> getStamps() {
        return stamps;
    }

    /**
     * Sets {@link #getStamps()}.
     * @param stamps the value
     */
    public void setStamps(@Nullable List<Stamp> stamps) {
        this.stamps = stamps;
    }

    /**
     * The first of them.
     * @return the value, or null
     * @see "resources/parcel.md:22"
     */
    public @Nullable Stamp getFirst() {
        return first;
    }

    /**
     * Sets {@link #getFirst()}.
     * @param first the value
     */
    public void setFirst(@Nullable Stamp first) {
        this.first = first;
    }

    /**
     * What stands on it. You can specify up to 3 objects.
     * @return the value, or null
     * @see "resources/parcel.md:23"
     */
    public @Nullable List<String> getWords() {
        return words;
    }

    /**
     * Sets {@link #getWords()}.
     * @param words the value
     */
    public void setWords(@Nullable List<String> words) {
        this.words = words;
    }

    /**
     * How it travels.
     * @return the value, or null
     * @see "resources/parcel.md:24"
     */
    public @Nullable ParcelKind getKind() {
        return kind == null ? null : ParcelKind.fromString(kind);
    }

    /** {@return the text of {@link #getKind()} on the wire} */
    public @Nullable String getKindAsText() {
        return kind;
    }

    /**
     * Sets {@link #getKind()}.
     * @param kind the value
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setKind(@Nullable ParcelKind kind) {
        this.kind = kind == null ? null : kind.wireValue();
    }

    /**
     * Sets {@link #getKindAsText()}.
     * @param kind the value
     */
    public void setKindAsText(@Nullable String kind) {
        this.kind = kind;
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
        return other instanceof Parcel that
                && getClass() == that.getClass()
                && Objects.equals(title, that.title)
                && Objects.equals(days, that.days)
                && Objects.equals(weight, that.weight)
                && Objects.equals(share, that.share)
                && Objects.equals(stamps, that.stamps)
                && Objects.equals(first, that.first)
                && Objects.equals(words, that.words)
                && Objects.equals(kind, that.kind)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, days, weight, share, stamps, first, words, kind,
                additionalProperties);
    }

    @Override
    public String toString() {
        return "Parcel[title=" + title
                + ", days=" + days
                + ", weight=" + weight
                + ", share=" + share
                + ", stamps=" + stamps
                + ", first=" + first
                + ", words=" + words
                + ", kind=" + kind
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Parcel object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Parcel object) {
            this.object = object;
        }

        /**
         * Sets {@link Parcel#getTitle()}.
         * @param title the value
         * @return this builder
         */
        public Builder title(@Nullable String title) {
            this.object.setTitle(title);
            return this;
        }

        /**
         * Sets {@link Parcel#getDays()}.
         * @param days the value
         * @return this builder
         */
        public Builder days(@Nullable Integer days) {
            this.object.setDays(days);
            return this;
        }

        /**
         * Sets {@link Parcel#getWeight()}.
         * @param weight the value
         * @return this builder
         */
        public Builder weight(@Nullable BigDecimal weight) {
            this.object.setWeight(weight);
            return this;
        }

        /**
         * Sets {@link Parcel#getShare()}.
         * @param share the value
         * @return this builder
         */
        public Builder share(@Nullable Double share) {
            this.object.setShare(share);
            return this;
        }

        /**
         * Sets {@link Parcel#getStamps()}.
         * @param stamps the value
         * @return this builder
         */
        public Builder stamps(@Nullable List<Stamp> stamps) {
            this.object.setStamps(stamps);
            return this;
        }

        /**
         * Sets {@link Parcel#getFirst()}.
         * @param first the value
         * @return this builder
         */
        public Builder first(@Nullable Stamp first) {
            this.object.setFirst(first);
            return this;
        }

        /**
         * Sets {@link Parcel#getWords()}.
         * @param words the value
         * @return this builder
         */
        public Builder words(@Nullable List<String> words) {
            this.object.setWords(words);
            return this;
        }

        /**
         * Sets {@link Parcel#getKind()}.
         * @param kind the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder kind(@Nullable ParcelKind kind) {
            this.object.setKind(kind);
            return this;
        }

        /**
         * Sets {@link Parcel#getKindAsText()}.
         * @param kindAsText the value
         * @return this builder
         */
        public Builder kindAsText(@Nullable String kindAsText) {
            this.object.setKindAsText(kindAsText);
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
        public Parcel build() {
            return new Parcel(this.object);
        }
    }
}
