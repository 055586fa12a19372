package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * <p>With more than one paragraph, and with a sentence that is so long that it does not fit on a line
 * of a comment and has to be broken.
 * @see "resources/contact.md:1"
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
@JsonPropertyOrder({"id", "isActive", "x", "eTag", "URL", "level", "offset", "rank", "size", "total", "ratio", "price", "tenant", "birthday", "createdDateTime", "startTime", "length", "photo", "content", "extra", "mails", "dates", "things", "old"})
public final class Contact {
    /** What {@link #getId} returns. */
    @JsonProperty("id")
    private final @Nullable String id;

    /** What {@link #getIsActive} returns. */
    @JsonProperty("isActive")
    private final @Nullable Boolean isActive;

    /** What {@link #getX} returns. */
    @JsonProperty("x")
    private final @Nullable Double x;

    /** What {@link #getETag} returns. */
    @JsonProperty("eTag")
    private final @Nullable String eTag;

    /** What {@link #getURL} returns. */
    @JsonProperty("URL")
    private final @Nullable String URL;

    /** What {@link #getLevel} returns. */
    @JsonProperty("level")
    private final @Nullable Short level;

    /** What {@link #getOffset} returns. */
    @JsonProperty("offset")
    private final @Nullable Byte offset;

    /** What {@link #getRank} returns. */
    @JsonProperty("rank")
    private final @Nullable Short rank;

    /** What {@link #getSize} returns. */
    @JsonProperty("size")
    private final @Nullable Integer size;

    /** What {@link #getTotal} returns. */
    @JsonProperty("total")
    private final @Nullable Long total;

    /** What {@link #getRatio} returns. */
    @JsonProperty("ratio")
    private final @Nullable Float ratio;

    /** What {@link #getPrice} returns. */
    @JsonProperty("price")
    private final @Nullable BigDecimal price;

    /** What {@link #getTenant} returns. */
    @JsonProperty("tenant")
    private final @Nullable UUID tenant;

    /** What {@link #getBirthday} returns. */
    @JsonProperty("birthday")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private final @Nullable LocalDate birthday;

    /** What {@link #getCreatedDateTime} returns. */
    @JsonProperty("createdDateTime")
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    private final @Nullable OffsetDateTime createdDateTime;

    /** What {@link #getStartTime} returns. */
    @JsonProperty("startTime")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private final @Nullable LocalTime startTime;

    /** What {@link #getLength} returns. */
    @JsonProperty("length")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private final @Nullable Duration length;

    /** What {@link #getPhoto} returns. */
    @JsonProperty("photo")
    private final byte @Nullable [] photo;

    /** What {@link #getContent} returns. */
    @JsonProperty("content")
    private final byte @Nullable [] content;

    /** What {@link #getExtra} returns. */
    @JsonProperty("extra")
    private final @Nullable Object extra;

    /** What {@link #getMails} returns. */
    @JsonProperty("mails")
    private final @Nullable List<String> mails;

    /** What {@link #getDates} returns. */
    @JsonProperty("dates")
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    private final @Nullable List<OffsetDateTime> dates;

    /** What {@link #getThings} returns. */
    @JsonProperty("things")
    private final @Nullable List<Object> things;

    /** What {@link #getOld} returns. */
    @JsonProperty("old")
    private final @Nullable String old;

    /** What {@link #getAdditionalProperties} returns. */
    private final Map<String, @Nullable Object> additionalProperties;

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Contact(Builder builder) {
        this.id = builder.id;
        this.isActive = builder.isActive;
        this.x = builder.x;
        this.eTag = builder.eTag;
        this.URL = builder.URL;
        this.level = builder.level;
        this.offset = builder.offset;
        this.rank = builder.rank;
        this.size = builder.size;
        this.total = builder.total;
        this.ratio = builder.ratio;
        this.price = builder.price;
        this.tenant = builder.tenant;
        this.birthday = builder.birthday;
        this.createdDateTime = builder.createdDateTime;
        this.startTime = builder.startTime;
        this.length = builder.length;
        this.photo = builder.photo == null ? null : builder.photo.clone();
        this.content = builder.content == null ? null : builder.content.clone();
        this.extra = builder.extra;
        this.mails = builder.mails == null ? null : Collections.unmodifiableList(new ArrayList<>(builder.mails));
        this.dates = builder.dates == null ? null : Collections.unmodifiableList(new ArrayList<>(builder.dates));
        this.things = builder.things == null ? null : Collections.unmodifiableList(new ArrayList<>(builder.things));
        this.old = builder.old;
        this.additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(builder.additionalProperties));
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an object that differs from this one.
     * @return a builder in which everything is set as here
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The key.
     * @return the value, or null
     * @see "resources/contact.md:3"
     */
    public @Nullable String getId() {
        return id;
    }

    /**
     * The property isActive.
     * @return the value, or null
     * @see "resources/contact.md:4"
     */
    public @Nullable Boolean getIsActive() {
        return isActive;
    }

    /**
     * The property x.
     * @return the value, or null
     * @see "resources/contact.md:5"
     */
    public @Nullable Double getX() {
        return x;
    }

    /**
     * The property eTag.
     * @return the value, or null
     * @see "resources/contact.md:6"
     */
    public @Nullable String getETag() {
        return eTag;
    }

    /**
     * The address of the page.
     * @return the value, or null
     * @see "resources/contact.md:7"
     */
    public @Nullable String getURL() {
        return URL;
    }

    /**
     * The property level.
     * @return the value, or null
     * @see "resources/contact.md:8"
     */
    public @Nullable Short getLevel() {
        return level;
    }

    /**
     * The property offset.
     * @return the value, or null
     * @see "resources/contact.md:9"
     */
    public @Nullable Byte getOffset() {
        return offset;
    }

    /**
     * The property rank.
     * @return the value, or null
     * @see "resources/contact.md:10"
     */
    public @Nullable Short getRank() {
        return rank;
    }

    /**
     * The property size.
     * @return the value, or null
     * @see "resources/contact.md:11"
     */
    public @Nullable Integer getSize() {
        return size;
    }

    /**
     * The property total.
     * @return the value, or null
     * @see "resources/contact.md:12"
     */
    public @Nullable Long getTotal() {
        return total;
    }

    /**
     * The property ratio.
     * @return the value, or null
     * @see "resources/contact.md:13"
     */
    public @Nullable Float getRatio() {
        return ratio;
    }

    /**
     * The property price.
     * @return the value, or null
     * @see "resources/contact.md:14"
     */
    public @Nullable BigDecimal getPrice() {
        return price;
    }

    /**
     * The property tenant.
     * @return the value, or null
     * @see "resources/contact.md:15"
     */
    public @Nullable UUID getTenant() {
        return tenant;
    }

    /**
     * Required.
     * @return the value, or null
     * @see "resources/contact.md:16"
     */
    public @Nullable LocalDate getBirthday() {
        return birthday;
    }

    /**
     * The property createdDateTime.
     * @return the value, or null
     * @see "resources/contact.md:17"
     */
    public @Nullable OffsetDateTime getCreatedDateTime() {
        return createdDateTime;
    }

    /**
     * The property startTime.
     * @return the value, or null
     * @see "resources/contact.md:18"
     */
    public @Nullable LocalTime getStartTime() {
        return startTime;
    }

    /**
     * The property length.
     * @return the value, or null
     * @see "resources/contact.md:19"
     */
    public @Nullable Duration getLength() {
        return length;
    }

    /**
     * The photo.
     *
     * <p>At most 4 MB.
     * @return the value, or null
     * @see "resources/contact.md:20"
     */
    public byte @Nullable [] getPhoto() {
        return photo == null ? null : photo.clone();
    }

    /**
     * The property content.
     * @return the value, or null
     * @see "resources/contact.md:21"
     */
    public byte @Nullable [] getContent() {
        return content == null ? null : content.clone();
    }

    /**
     * The property extra.
     * @return the value, or null
     * @see "resources/contact.md:22"
     */
    public @Nullable Object getExtra() {
        return extra;
    }

    /**
     * Default: none. Allowed values: a, b.
     * @return the value, or null
     * @see "resources/contact.md:23"
     */
    public @Nullable List<String> getMails() {
        return mails;
    }

    /**
     * The property dates.
     * @return the value, or null
     * @see "resources/contact.md:24"
     */
    public @Nullable List<OffsetDateTime> getDates() {
        return dates;
    }

    /**
     * Of a type that nothing defines.
     * @return the value, or null
     * @see "resources/contact.md:25"
     */
    public @Nullable List<Object> getThings() {
        return things;
    }

    /**
     * Use id.
     * @return the value, or null
     * @see "resources/contact.md:26"
     * @deprecated The documentation marks it as deprecated.
     */
    @Deprecated
    public @Nullable String getOld() {
        return old;
    }

    /**
     * The properties that the documentation does not list.
     * @return a map that nobody can change, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @Nullable Object> getAdditionalProperties() {
        return additionalProperties;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contact that
                && getClass() == that.getClass()
                && Objects.equals(id, that.id)
                && Objects.equals(isActive, that.isActive)
                && Objects.equals(x, that.x)
                && Objects.equals(eTag, that.eTag)
                && Objects.equals(URL, that.URL)
                && Objects.equals(level, that.level)
                && Objects.equals(offset, that.offset)
                && Objects.equals(rank, that.rank)
                && Objects.equals(size, that.size)
                && Objects.equals(total, that.total)
                && Objects.equals(ratio, that.ratio)
                && Objects.equals(price, that.price)
                && Objects.equals(tenant, that.tenant)
                && Objects.equals(birthday, that.birthday)
                && Objects.equals(createdDateTime, that.createdDateTime)
                && Objects.equals(startTime, that.startTime)
                && Objects.equals(length, that.length)
                && Arrays.equals(photo, that.photo)
                && Arrays.equals(content, that.content)
                && Objects.equals(extra, that.extra)
                && Objects.equals(mails, that.mails)
                && Objects.equals(dates, that.dates)
                && Objects.equals(things, that.things)
                && Objects.equals(old, that.old)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, isActive, x, eTag, URL, level, offset, rank, size, total, ratio,
                price, tenant, birthday, createdDateTime, startTime, length, Arrays.hashCode(photo),
                Arrays.hashCode(content), extra, mails, dates, things, old, additionalProperties);
    }

    @Override
    public String toString() {
        return "Contact[id=" + id
                + ", isActive=" + isActive
                + ", x=" + x
                + ", eTag=" + eTag
                + ", URL=" + URL
                + ", level=" + level
                + ", offset=" + offset
                + ", rank=" + rank
                + ", size=" + size
                + ", total=" + total
                + ", ratio=" + ratio
                + ", price=" + price
                + ", tenant=" + tenant
                + ", birthday=" + birthday
                + ", createdDateTime=" + createdDateTime
                + ", startTime=" + startTime
                + ", length=" + length
                + ", photo=" + (photo == null ? null : photo.length + " bytes")
                + ", content=" + (content == null ? null : content.length + " bytes")
                + ", extra=" + extra
                + ", mails=" + mails
                + ", dates=" + dates
                + ", things=" + things
                + ", old=" + old
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE,
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            creatorVisibility = JsonAutoDetect.Visibility.NONE
    )
    public static final class Builder {
        /** What {@link #id} sets. */
        private @Nullable String id;

        /** What {@link #isActive} sets. */
        private @Nullable Boolean isActive;

        /** What {@link #x} sets. */
        private @Nullable Double x;

        /** What {@link #eTag} sets. */
        private @Nullable String eTag;

        /** What {@link #URL} sets. */
        private @Nullable String URL;

        /** What {@link #level} sets. */
        private @Nullable Short level;

        /** What {@link #offset} sets. */
        private @Nullable Byte offset;

        /** What {@link #rank} sets. */
        private @Nullable Short rank;

        /** What {@link #size} sets. */
        private @Nullable Integer size;

        /** What {@link #total} sets. */
        private @Nullable Long total;

        /** What {@link #ratio} sets. */
        private @Nullable Float ratio;

        /** What {@link #price} sets. */
        private @Nullable BigDecimal price;

        /** What {@link #tenant} sets. */
        private @Nullable UUID tenant;

        /** What {@link #birthday} sets. */
        private @Nullable LocalDate birthday;

        /** What {@link #createdDateTime} sets. */
        private @Nullable OffsetDateTime createdDateTime;

        /** What {@link #startTime} sets. */
        private @Nullable LocalTime startTime;

        /** What {@link #length} sets. */
        private @Nullable Duration length;

        /** What {@link #photo} sets. */
        private byte @Nullable [] photo;

        /** What {@link #content} sets. */
        private byte @Nullable [] content;

        /** What {@link #extra} sets. */
        private @Nullable Object extra;

        /** What {@link #mails} sets. */
        private @Nullable List<String> mails;

        /** What {@link #dates} sets. */
        private @Nullable List<OffsetDateTime> dates;

        /** What {@link #things} sets. */
        private @Nullable List<Object> things;

        /** What {@link #old} sets. */
        private @Nullable String old;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(Contact from) {
            this.id = from.id;
            this.isActive = from.isActive;
            this.x = from.x;
            this.eTag = from.eTag;
            this.URL = from.URL;
            this.level = from.level;
            this.offset = from.offset;
            this.rank = from.rank;
            this.size = from.size;
            this.total = from.total;
            this.ratio = from.ratio;
            this.price = from.price;
            this.tenant = from.tenant;
            this.birthday = from.birthday;
            this.createdDateTime = from.createdDateTime;
            this.startTime = from.startTime;
            this.length = from.length;
            this.photo = from.photo;
            this.content = from.content;
            this.extra = from.extra;
            this.mails = from.mails;
            this.dates = from.dates;
            this.things = from.things;
            this.old = from.old;
            this.additionalProperties.putAll(from.additionalProperties);
        }

        /**
         * Sets {@link Contact#getId()}.
         * @param id the value
         * @return this builder
         */
        @JsonProperty("id")
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Contact#getIsActive()}.
         * @param isActive the value
         * @return this builder
         */
        @JsonProperty("isActive")
        public Builder isActive(@Nullable Boolean isActive) {
            this.isActive = isActive;
            return this;
        }

        /**
         * Sets {@link Contact#getX()}.
         * @param x the value
         * @return this builder
         */
        @JsonProperty("x")
        public Builder x(@Nullable Double x) {
            this.x = x;
            return this;
        }

        /**
         * Sets {@link Contact#getETag()}.
         * @param eTag the value
         * @return this builder
         */
        @JsonProperty("eTag")
        public Builder eTag(@Nullable String eTag) {
            this.eTag = eTag;
            return this;
        }

        /**
         * Sets {@link Contact#getURL()}.
         * @param URL the value
         * @return this builder
         */
        @JsonProperty("URL")
        public Builder URL(@Nullable String URL) {
            this.URL = URL;
            return this;
        }

        /**
         * Sets {@link Contact#getLevel()}.
         * @param level the value
         * @return this builder
         */
        @JsonProperty("level")
        public Builder level(@Nullable Short level) {
            this.level = level;
            return this;
        }

        /**
         * Sets {@link Contact#getOffset()}.
         * @param offset the value
         * @return this builder
         */
        @JsonProperty("offset")
        public Builder offset(@Nullable Byte offset) {
            this.offset = offset;
            return this;
        }

        /**
         * Sets {@link Contact#getRank()}.
         * @param rank the value
         * @return this builder
         */
        @JsonProperty("rank")
        public Builder rank(@Nullable Short rank) {
            this.rank = rank;
            return this;
        }

        /**
         * Sets {@link Contact#getSize()}.
         * @param size the value
         * @return this builder
         */
        @JsonProperty("size")
        public Builder size(@Nullable Integer size) {
            this.size = size;
            return this;
        }

        /**
         * Sets {@link Contact#getTotal()}.
         * @param total the value
         * @return this builder
         */
        @JsonProperty("total")
        public Builder total(@Nullable Long total) {
            this.total = total;
            return this;
        }

        /**
         * Sets {@link Contact#getRatio()}.
         * @param ratio the value
         * @return this builder
         */
        @JsonProperty("ratio")
        public Builder ratio(@Nullable Float ratio) {
            this.ratio = ratio;
            return this;
        }

        /**
         * Sets {@link Contact#getPrice()}.
         * @param price the value
         * @return this builder
         */
        @JsonProperty("price")
        public Builder price(@Nullable BigDecimal price) {
            this.price = price;
            return this;
        }

        /**
         * Sets {@link Contact#getTenant()}.
         * @param tenant the value
         * @return this builder
         */
        @JsonProperty("tenant")
        public Builder tenant(@Nullable UUID tenant) {
            this.tenant = tenant;
            return this;
        }

        /**
         * Sets {@link Contact#getBirthday()}.
         * @param birthday the value
         * @return this builder
         */
        @JsonProperty("birthday")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        public Builder birthday(@Nullable LocalDate birthday) {
            this.birthday = birthday;
            return this;
        }

        /**
         * Sets {@link Contact#getCreatedDateTime()}.
         * @param createdDateTime the value
         * @return this builder
         */
        @JsonProperty("createdDateTime")
        @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        public Builder createdDateTime(@Nullable OffsetDateTime createdDateTime) {
            this.createdDateTime = createdDateTime;
            return this;
        }

        /**
         * Sets {@link Contact#getStartTime()}.
         * @param startTime the value
         * @return this builder
         */
        @JsonProperty("startTime")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        public Builder startTime(@Nullable LocalTime startTime) {
            this.startTime = startTime;
            return this;
        }

        /**
         * Sets {@link Contact#getLength()}.
         * @param length the value
         * @return this builder
         */
        @JsonProperty("length")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        public Builder length(@Nullable Duration length) {
            this.length = length;
            return this;
        }

        /**
         * Sets {@link Contact#getPhoto()}.
         * @param photo the value
         * @return this builder
         */
        @JsonProperty("photo")
        public Builder photo(byte @Nullable [] photo) {
            this.photo = photo;
            return this;
        }

        /**
         * Sets {@link Contact#getContent()}.
         * @param content the value
         * @return this builder
         */
        @JsonProperty("content")
        public Builder content(byte @Nullable [] content) {
            this.content = content;
            return this;
        }

        /**
         * Sets {@link Contact#getExtra()}.
         * @param extra the value
         * @return this builder
         */
        @JsonProperty("extra")
        public Builder extra(@Nullable Object extra) {
            this.extra = extra;
            return this;
        }

        /**
         * Sets {@link Contact#getMails()}.
         * @param mails the value
         * @return this builder
         */
        @JsonProperty("mails")
        public Builder mails(@Nullable List<String> mails) {
            this.mails = mails;
            return this;
        }

        /**
         * Sets {@link Contact#getDates()}.
         * @param dates the value
         * @return this builder
         */
        @JsonProperty("dates")
        @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        public Builder dates(@Nullable List<OffsetDateTime> dates) {
            this.dates = dates;
            return this;
        }

        /**
         * Sets {@link Contact#getThings()}.
         * @param things the value
         * @return this builder
         */
        @JsonProperty("things")
        public Builder things(@Nullable List<Object> things) {
            this.things = things;
            return this;
        }

        /**
         * Sets {@link Contact#getOld()}.
         * @param old the value
         * @return this builder
         * @deprecated The documentation marks it as deprecated.
         */
        @JsonProperty("old")
        @Deprecated
        public Builder old(@Nullable String old) {
            this.old = old;
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

        /**
         * Makes the object.
         * @return a new one each time
         */
        public Contact build() {
            return new Contact(this);
        }
    }
}
