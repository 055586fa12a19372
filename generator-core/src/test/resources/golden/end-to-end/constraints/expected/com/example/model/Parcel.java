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
import java.util.StringJoiner;
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
    /**
     * What {@link #getTitle} returns.
     */
    @JsonProperty("title")
    @Size(
            max = 8
    )
    private @Nullable String title;

    /**
     * What {@link #getDays} returns.
     */
    @JsonProperty("days")
    @Min(-1)
    @Max(16)
    private @Nullable Integer days;

    /**
     * What {@link #getWeight} returns.
     */
    @JsonProperty("weight")
    @Min(1)
    @Max(5000)
    private @Nullable BigDecimal weight;

    /**
     * What {@link #getShare} returns.
     */
    @JsonProperty("share")
    private @Nullable Double share;

    /**
     * What {@link #getStamps} returns.
     */
    @JsonProperty("stamps")
    @Size(
            max = 2
    )
    @Valid
    private @Nullable List<Stamp> stamps;

    /**
     * What {@link #getFirst} returns.
     */
    @JsonProperty("first")
    @Valid
    private @Nullable Stamp first;

    /**
     * What {@link #getWords} returns.
     */
    @JsonProperty("words")
    @Size(
            max = 3
    )
    private @Nullable List<String> words;

    /**
     * What {@link #getKindAsText} returns.
     */
    @JsonProperty("kind")
    private @Nullable String kind;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public Parcel() {
    }

    /**
     * Makes what a builder describes.
     *
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
     *
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What it is. Maximum length is 8 characters. Required.
     *
     * <p>Source: resources/parcel.md:17
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getTitle() {
        return this.title;
    }

    /**
     * Sets what {@link #getTitle()} returns.
     *
     * @param title the value; null for none
     */
    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    /**
     * How long it takes. Valid values -1 to 16
     *
     * <p>Source: resources/parcel.md:18
     *
     * @return the value; null where it is not set
     */
    public @Nullable Integer getDays() {
        return this.days;
    }

    /**
     * Sets what {@link #getDays()} returns.
     *
     * @param days the value; null for none
     */
    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    /**
     * In grams. Supported values are 1-5000.
     *
     * <p>Source: resources/parcel.md:19
     *
     * @return the value; null where it is not set
     */
    public @Nullable BigDecimal getWeight() {
        return this.weight;
    }

    /**
     * Sets what {@link #getWeight()} returns.
     *
     * @param weight the value; null for none
     */
    public void setWeight(@Nullable BigDecimal weight) {
        this.weight = weight;
    }

    /**
     * How much of it. Supported values are 1-5.
     *
     * <p>Source: resources/parcel.md:20
     *
     * @return the value; null where it is not set
     */
    public @Nullable Double getShare() {
        return this.share;
    }

    /**
     * Sets what {@link #getShare()} returns.
     *
     * @param share the value; null for none
     */
    public void setShare(@Nullable Double share) {
        this.share = share;
    }

    /**
     * What it costs. This collection can contain a maximum of 2 elements.
     *
     * <p>Source: resources/parcel.md:21
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<Stamp> getStamps() {
        return this.stamps;
    }

    /**
     * Sets what {@link #getStamps()} returns.
     *
     * @param stamps the value; null for none
     */
    public void setStamps(@Nullable List<Stamp> stamps) {
        this.stamps = stamps;
    }

    /**
     * The first of them.
     *
     * <p>Source: resources/parcel.md:22
     *
     * @return the value; null where it is not set
     */
    public @Nullable Stamp getFirst() {
        return this.first;
    }

    /**
     * Sets what {@link #getFirst()} returns.
     *
     * @param first the value; null for none
     */
    public void setFirst(@Nullable Stamp first) {
        this.first = first;
    }

    /**
     * What stands on it. You can specify up to 3 objects.
     *
     * <p>Source: resources/parcel.md:23
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<String> getWords() {
        return this.words;
    }

    /**
     * Sets what {@link #getWords()} returns.
     *
     * @param words the value; null for none
     */
    public void setWords(@Nullable List<String> words) {
        this.words = words;
    }

    /**
     * How it travels.
     *
     * <p>Source: resources/parcel.md:24
     *
     * @return the value; null where it is not set
     */
    public @Nullable ParcelKind getKind() {
        return this.kind == null ? null : ParcelKind.fromString(this.kind);
    }

    /**
     * The text of {@link #getKind()} on the wire.
     *
     * @return the text; null where it is not set
     */
    public @Nullable String getKindAsText() {
        return this.kind;
    }

    /**
     * Sets what {@link #getKind()} returns.
     *
     * @param kind the value; null for none
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setKind(@Nullable ParcelKind kind) {
        this.kind = kind == null ? null : kind.wireValue();
    }

    /**
     * Sets what {@link #getKindAsText()} returns.
     *
     * @param kind the value; null for none
     */
    public void setKindAsText(@Nullable String kind) {
        this.kind = kind;
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
        Parcel that = (Parcel) other;
        return Objects.equals(this.title, that.title)
                && Objects.equals(this.days, that.days)
                && Objects.equals(this.weight, that.weight)
                && Objects.equals(this.share, that.share)
                && Objects.equals(this.stamps, that.stamps)
                && Objects.equals(this.first, that.first)
                && Objects.equals(this.words, that.words)
                && Objects.equals(this.kind, that.kind)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.title);
        result = 31 * result + Objects.hashCode(this.days);
        result = 31 * result + Objects.hashCode(this.weight);
        result = 31 * result + Objects.hashCode(this.share);
        result = 31 * result + Objects.hashCode(this.stamps);
        result = 31 * result + Objects.hashCode(this.first);
        result = 31 * result + Objects.hashCode(this.words);
        result = 31 * result + Objects.hashCode(this.kind);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Parcel[", "]")
                .add("title=" + this.title)
                .add("days=" + this.days)
                .add("weight=" + this.weight)
                .add("share=" + this.share)
                .add("stamps=" + this.stamps)
                .add("first=" + this.first)
                .add("words=" + this.words)
                .add("kind=" + this.kind)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder {
        /**
         * What {@link #title} sets.
         */
        private @Nullable String title;

        /**
         * What {@link #days} sets.
         */
        private @Nullable Integer days;

        /**
         * What {@link #weight} sets.
         */
        private @Nullable BigDecimal weight;

        /**
         * What {@link #share} sets.
         */
        private @Nullable Double share;

        /**
         * What {@link #stamps} sets.
         */
        private @Nullable List<Stamp> stamps;

        /**
         * What {@link #first} sets.
         */
        private @Nullable Stamp first;

        /**
         * What {@link #words} sets.
         */
        private @Nullable List<String> words;

        /**
         * What {@link #kind} sets.
         */
        private @Nullable String kind;

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
         * Sets what {@link Parcel#getTitle()} returns.
         *
         * @param title the value; null for none
         * @return this builder
         */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets what {@link Parcel#getDays()} returns.
         *
         * @param days the value; null for none
         * @return this builder
         */
        public Builder days(@Nullable Integer days) {
            this.days = days;
            return this;
        }

        /**
         * Sets what {@link Parcel#getWeight()} returns.
         *
         * @param weight the value; null for none
         * @return this builder
         */
        public Builder weight(@Nullable BigDecimal weight) {
            this.weight = weight;
            return this;
        }

        /**
         * Sets what {@link Parcel#getShare()} returns.
         *
         * @param share the value; null for none
         * @return this builder
         */
        public Builder share(@Nullable Double share) {
            this.share = share;
            return this;
        }

        /**
         * Sets what {@link Parcel#getStamps()} returns.
         *
         * @param stamps the value; null for none
         * @return this builder
         */
        public Builder stamps(@Nullable List<Stamp> stamps) {
            this.stamps = stamps;
            return this;
        }

        /**
         * Sets what {@link Parcel#getFirst()} returns.
         *
         * @param first the value; null for none
         * @return this builder
         */
        public Builder first(@Nullable Stamp first) {
            this.first = first;
            return this;
        }

        /**
         * Sets what {@link Parcel#getWords()} returns.
         *
         * @param words the value; null for none
         * @return this builder
         */
        public Builder words(@Nullable List<String> words) {
            this.words = words;
            return this;
        }

        /**
         * Sets what {@link Parcel#getKind()} returns.
         *
         * @param kind the value; null for none
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder kind(@Nullable ParcelKind kind) {
            this.kind = kind == null ? null : kind.wireValue();
            return this;
        }

        /**
         * Sets what {@link Parcel#getKindAsText()} returns.
         *
         * @param kindAsText the value; null for none
         * @return this builder
         */
        public Builder kindAsText(@Nullable String kindAsText) {
            this.kind = kindAsText;
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
        public Parcel build() {
            return new Parcel(this);
        }
    }
}
