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
 *
 * <p>Source: resources/parcel.md:7
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
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected Parcel(Builder builder) {
        this.title = builder.title;
        this.days = builder.days;
        this.weight = builder.weight;
        this.share = builder.share;
        this.stamps = builder.stamps;
        this.first = builder.first;
        this.words = builder.words;
        this.kind = builder.kind;
        this.additionalProperties.putAll(builder.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What it is. Maximum length is 8 characters. Required.
     *
     * <p>Source: resources/parcel.md:17
     * @return the value, or null
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
     *
     * <p>Source: resources/parcel.md:18
     * @return the value, or null
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
     *
     * <p>Source: resources/parcel.md:19
     * @return the value, or null
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
     *
     * <p>Source: resources/parcel.md:20
     * @return the value, or null
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
     *
     * <p>Source: resources/parcel.md:21
     * @return the value, or null
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
     *
     * <p>Source: resources/parcel.md:22
     * @return the value, or null
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
     *
     * <p>Source: resources/parcel.md:23
     * @return the value, or null
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
     *
     * <p>Source: resources/parcel.md:24
     * @return the value, or null
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
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Parcel that = (Parcel) other;
        return Objects.equals(title, that.title)
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
        /** What {@link #title} sets. */
        private @Nullable String title;

        /** What {@link #days} sets. */
        private @Nullable Integer days;

        /** What {@link #weight} sets. */
        private @Nullable BigDecimal weight;

        /** What {@link #share} sets. */
        private @Nullable Double share;

        /** What {@link #stamps} sets. */
        private @Nullable List<Stamp> stamps;

        /** What {@link #first} sets. */
        private @Nullable Stamp first;

        /** What {@link #words} sets. */
        private @Nullable List<String> words;

        /** What {@link #kind} sets. */
        private @Nullable String kind;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Sets {@link Parcel#getTitle()}.
         * @param title the value
         * @return this builder
         */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets {@link Parcel#getDays()}.
         * @param days the value
         * @return this builder
         */
        public Builder days(@Nullable Integer days) {
            this.days = days;
            return this;
        }

        /**
         * Sets {@link Parcel#getWeight()}.
         * @param weight the value
         * @return this builder
         */
        public Builder weight(@Nullable BigDecimal weight) {
            this.weight = weight;
            return this;
        }

        /**
         * Sets {@link Parcel#getShare()}.
         * @param share the value
         * @return this builder
         */
        public Builder share(@Nullable Double share) {
            this.share = share;
            return this;
        }

        /**
         * Sets {@link Parcel#getStamps()}.
         * @param stamps the value
         * @return this builder
         */
        public Builder stamps(@Nullable List<Stamp> stamps) {
            this.stamps = stamps;
            return this;
        }

        /**
         * Sets {@link Parcel#getFirst()}.
         * @param first the value
         * @return this builder
         */
        public Builder first(@Nullable Stamp first) {
            this.first = first;
            return this;
        }

        /**
         * Sets {@link Parcel#getWords()}.
         * @param words the value
         * @return this builder
         */
        public Builder words(@Nullable List<String> words) {
            this.words = words;
            return this;
        }

        /**
         * Sets {@link Parcel#getKind()}.
         * @param kind the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder kind(@Nullable ParcelKind kind) {
            this.kind = kind == null ? null : kind.wireValue();
            return this;
        }

        /**
         * Sets {@link Parcel#getKindAsText()}.
         * @param kindAsText the value
         * @return this builder
         */
        public Builder kindAsText(@Nullable String kindAsText) {
            this.kind = kindAsText;
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
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
         * @return a new one each time
         */
        public Parcel build() {
            return new Parcel(this);
        }
    }
}
