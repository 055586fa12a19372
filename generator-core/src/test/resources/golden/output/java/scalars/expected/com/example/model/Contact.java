package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
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
 *
 * <p>Source: resources/contact.md:1
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
public class Contact {
    /** What {@link #getId} returns. */
    @JsonProperty("id")
    private @Nullable String id;

    /** What {@link #getIsActive} returns. */
    @JsonProperty("isActive")
    private @Nullable Boolean isActive;

    /** What {@link #getX} returns. */
    @JsonProperty("x")
    private @Nullable Double x;

    /** What {@link #getETag} returns. */
    @JsonProperty("eTag")
    private @Nullable String eTag;

    /** What {@link #getURL} returns. */
    @JsonProperty("URL")
    private @Nullable String URL;

    /** What {@link #getLevel} returns. */
    @JsonProperty("level")
    private @Nullable Short level;

    /** What {@link #getOffset} returns. */
    @JsonProperty("offset")
    private @Nullable Byte offset;

    /** What {@link #getRank} returns. */
    @JsonProperty("rank")
    private @Nullable Short rank;

    /** What {@link #getSize} returns. */
    @JsonProperty("size")
    private @Nullable Integer size;

    /** What {@link #getTotal} returns. */
    @JsonProperty("total")
    private @Nullable Long total;

    /** What {@link #getRatio} returns. */
    @JsonProperty("ratio")
    private @Nullable Float ratio;

    /** What {@link #getPrice} returns. */
    @JsonProperty("price")
    private @Nullable BigDecimal price;

    /** What {@link #getTenant} returns. */
    @JsonProperty("tenant")
    private @Nullable UUID tenant;

    /** What {@link #getBirthday} returns. */
    @JsonProperty("birthday")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable LocalDate birthday;

    /** What {@link #getCreatedDateTime} returns. */
    @JsonProperty("createdDateTime")
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    private @Nullable OffsetDateTime createdDateTime;

    /** What {@link #getStartTime} returns. */
    @JsonProperty("startTime")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable LocalTime startTime;

    /** What {@link #getLength} returns. */
    @JsonProperty("length")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable Duration length;

    /** What {@link #getPhoto} returns. */
    @JsonProperty("photo")
    private byte @Nullable [] photo;

    /** What {@link #getContent} returns. */
    @JsonProperty("content")
    private byte @Nullable [] content;

    /** What {@link #getExtra} returns. */
    @JsonProperty("extra")
    private @Nullable Object extra;

    /** What {@link #getMails} returns. */
    @JsonProperty("mails")
    private @Nullable List<String> mails;

    /** What {@link #getDates} returns. */
    @JsonProperty("dates")
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    private @Nullable List<OffsetDateTime> dates;

    /** What {@link #getThings} returns. */
    @JsonProperty("things")
    private @Nullable List<Object> things;

    /** What {@link #getOld} returns. */
    @JsonProperty("old")
    private @Nullable String old;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Contact() {
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected Contact(Builder builder) {
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
        this.photo = builder.photo;
        this.content = builder.content;
        this.extra = builder.extra;
        this.mails = builder.mails;
        this.dates = builder.dates;
        this.things = builder.things;
        this.old = builder.old;
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
     * The key.
     *
     * <p>Source: resources/contact.md:3
     * @return the value, or null
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
     * The property isActive.
     *
     * <p>Source: resources/contact.md:4
     * @return the value, or null
     */
    public @Nullable Boolean getIsActive() {
        return isActive;
    }

    /**
     * Sets {@link #getIsActive()}.
     * @param isActive the value
     */
    public void setIsActive(@Nullable Boolean isActive) {
        this.isActive = isActive;
    }

    /**
     * The property x.
     *
     * <p>Source: resources/contact.md:5
     * @return the value, or null
     */
    public @Nullable Double getX() {
        return x;
    }

    /**
     * Sets {@link #getX()}.
     * @param x the value
     */
    public void setX(@Nullable Double x) {
        this.x = x;
    }

    /**
     * The property eTag.
     *
     * <p>Source: resources/contact.md:6
     * @return the value, or null
     */
    public @Nullable String getETag() {
        return eTag;
    }

    /**
     * Sets {@link #getETag()}.
     * @param eTag the value
     */
    public void setETag(@Nullable String eTag) {
        this.eTag = eTag;
    }

    /**
     * The address of the page.
     *
     * <p>Source: resources/contact.md:7
     * @return the value, or null
     */
    public @Nullable String getURL() {
        return URL;
    }

    /**
     * Sets {@link #getURL()}.
     * @param URL the value
     */
    public void setURL(@Nullable String URL) {
        this.URL = URL;
    }

    /**
     * The property level.
     *
     * <p>Source: resources/contact.md:8
     * @return the value, or null
     */
    public @Nullable Short getLevel() {
        return level;
    }

    /**
     * Sets {@link #getLevel()}.
     * @param level the value
     */
    public void setLevel(@Nullable Short level) {
        this.level = level;
    }

    /**
     * The property offset.
     *
     * <p>Source: resources/contact.md:9
     * @return the value, or null
     */
    public @Nullable Byte getOffset() {
        return offset;
    }

    /**
     * Sets {@link #getOffset()}.
     * @param offset the value
     */
    public void setOffset(@Nullable Byte offset) {
        this.offset = offset;
    }

    /**
     * The property rank.
     *
     * <p>Source: resources/contact.md:10
     * @return the value, or null
     */
    public @Nullable Short getRank() {
        return rank;
    }

    /**
     * Sets {@link #getRank()}.
     * @param rank the value
     */
    public void setRank(@Nullable Short rank) {
        this.rank = rank;
    }

    /**
     * The property size.
     *
     * <p>Source: resources/contact.md:11
     * @return the value, or null
     */
    public @Nullable Integer getSize() {
        return size;
    }

    /**
     * Sets {@link #getSize()}.
     * @param size the value
     */
    public void setSize(@Nullable Integer size) {
        this.size = size;
    }

    /**
     * The property total.
     *
     * <p>Source: resources/contact.md:12
     * @return the value, or null
     */
    public @Nullable Long getTotal() {
        return total;
    }

    /**
     * Sets {@link #getTotal()}.
     * @param total the value
     */
    public void setTotal(@Nullable Long total) {
        this.total = total;
    }

    /**
     * The property ratio.
     *
     * <p>Source: resources/contact.md:13
     * @return the value, or null
     */
    public @Nullable Float getRatio() {
        return ratio;
    }

    /**
     * Sets {@link #getRatio()}.
     * @param ratio the value
     */
    public void setRatio(@Nullable Float ratio) {
        this.ratio = ratio;
    }

    /**
     * The property price.
     *
     * <p>Source: resources/contact.md:14
     * @return the value, or null
     */
    public @Nullable BigDecimal getPrice() {
        return price;
    }

    /**
     * Sets {@link #getPrice()}.
     * @param price the value
     */
    public void setPrice(@Nullable BigDecimal price) {
        this.price = price;
    }

    /**
     * The property tenant.
     *
     * <p>Source: resources/contact.md:15
     * @return the value, or null
     */
    public @Nullable UUID getTenant() {
        return tenant;
    }

    /**
     * Sets {@link #getTenant()}.
     * @param tenant the value
     */
    public void setTenant(@Nullable UUID tenant) {
        this.tenant = tenant;
    }

    /**
     * Required.
     *
     * <p>Source: resources/contact.md:16
     * @return the value, or null
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
     * The property createdDateTime.
     *
     * <p>Source: resources/contact.md:17
     * @return the value, or null
     */
    public @Nullable OffsetDateTime getCreatedDateTime() {
        return createdDateTime;
    }

    /**
     * Sets {@link #getCreatedDateTime()}.
     * @param createdDateTime the value
     */
    public void setCreatedDateTime(@Nullable OffsetDateTime createdDateTime) {
        this.createdDateTime = createdDateTime;
    }

    /**
     * The property startTime.
     *
     * <p>Source: resources/contact.md:18
     * @return the value, or null
     */
    public @Nullable LocalTime getStartTime() {
        return startTime;
    }

    /**
     * Sets {@link #getStartTime()}.
     * @param startTime the value
     */
    public void setStartTime(@Nullable LocalTime startTime) {
        this.startTime = startTime;
    }

    /**
     * The property length.
     *
     * <p>Source: resources/contact.md:19
     * @return the value, or null
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
     * The photo.
     *
     * <p>At most 4 MB.
     *
     * <p>Source: resources/contact.md:20
     * @return the value, or null
     */
    public byte @Nullable [] getPhoto() {
        return photo;
    }

    /**
     * Sets {@link #getPhoto()}.
     * @param photo the value
     */
    public void setPhoto(byte @Nullable [] photo) {
        this.photo = photo;
    }

    /**
     * The property content.
     *
     * <p>Source: resources/contact.md:21
     * @return the value, or null
     */
    public byte @Nullable [] getContent() {
        return content;
    }

    /**
     * Sets {@link #getContent()}.
     * @param content the value
     */
    public void setContent(byte @Nullable [] content) {
        this.content = content;
    }

    /**
     * The property extra.
     *
     * <p>Source: resources/contact.md:22
     * @return the value, or null
     */
    public @Nullable Object getExtra() {
        return extra;
    }

    /**
     * Sets {@link #getExtra()}.
     * @param extra the value
     */
    public void setExtra(@Nullable Object extra) {
        this.extra = extra;
    }

    /**
     * Default: none. Allowed values: a, b.
     *
     * <p>Source: resources/contact.md:23
     * @return the value, or null
     */
    public @Nullable List<String> getMails() {
        return mails;
    }

    /**
     * Sets {@link #getMails()}.
     * @param mails the value
     */
    public void setMails(@Nullable List<String> mails) {
        this.mails = mails;
    }

    /**
     * The property dates.
     *
     * <p>Source: resources/contact.md:24
     * @return the value, or null
     */
    public @Nullable List<OffsetDateTime> getDates() {
        return dates;
    }

    /**
     * Sets {@link #getDates()}.
     * @param dates the value
     */
    public void setDates(@Nullable List<OffsetDateTime> dates) {
        this.dates = dates;
    }

    /**
     * Of a type that nothing defines.
     *
     * <p>Source: resources/contact.md:25
     * @return the value, or null
     */
    public @Nullable List<Object> getThings() {
        return things;
    }

    /**
     * Sets {@link #getThings()}.
     * @param things the value
     */
    public void setThings(@Nullable List<Object> things) {
        this.things = things;
    }

    /**
     * Use id.
     *
     * <p>Source: resources/contact.md:26
     * @return the value, or null
     * @deprecated The documentation marks it as deprecated.
     */
    @Deprecated
    public @Nullable String getOld() {
        return old;
    }

    /**
     * Sets {@link #getOld()}.
     * @param old the value
     * @deprecated The documentation marks it as deprecated.
     */
    @Deprecated
    public void setOld(@Nullable String old) {
        this.old = old;
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
        Contact that = (Contact) other;
        return Objects.equals(id, that.id)
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
         * Sets {@link Contact#getId()}.
         * @param id the value
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Contact#getIsActive()}.
         * @param isActive the value
         * @return this builder
         */
        public Builder isActive(@Nullable Boolean isActive) {
            this.isActive = isActive;
            return this;
        }

        /**
         * Sets {@link Contact#getX()}.
         * @param x the value
         * @return this builder
         */
        public Builder x(@Nullable Double x) {
            this.x = x;
            return this;
        }

        /**
         * Sets {@link Contact#getETag()}.
         * @param eTag the value
         * @return this builder
         */
        public Builder eTag(@Nullable String eTag) {
            this.eTag = eTag;
            return this;
        }

        /**
         * Sets {@link Contact#getURL()}.
         * @param URL the value
         * @return this builder
         */
        public Builder URL(@Nullable String URL) {
            this.URL = URL;
            return this;
        }

        /**
         * Sets {@link Contact#getLevel()}.
         * @param level the value
         * @return this builder
         */
        public Builder level(@Nullable Short level) {
            this.level = level;
            return this;
        }

        /**
         * Sets {@link Contact#getOffset()}.
         * @param offset the value
         * @return this builder
         */
        public Builder offset(@Nullable Byte offset) {
            this.offset = offset;
            return this;
        }

        /**
         * Sets {@link Contact#getRank()}.
         * @param rank the value
         * @return this builder
         */
        public Builder rank(@Nullable Short rank) {
            this.rank = rank;
            return this;
        }

        /**
         * Sets {@link Contact#getSize()}.
         * @param size the value
         * @return this builder
         */
        public Builder size(@Nullable Integer size) {
            this.size = size;
            return this;
        }

        /**
         * Sets {@link Contact#getTotal()}.
         * @param total the value
         * @return this builder
         */
        public Builder total(@Nullable Long total) {
            this.total = total;
            return this;
        }

        /**
         * Sets {@link Contact#getRatio()}.
         * @param ratio the value
         * @return this builder
         */
        public Builder ratio(@Nullable Float ratio) {
            this.ratio = ratio;
            return this;
        }

        /**
         * Sets {@link Contact#getPrice()}.
         * @param price the value
         * @return this builder
         */
        public Builder price(@Nullable BigDecimal price) {
            this.price = price;
            return this;
        }

        /**
         * Sets {@link Contact#getTenant()}.
         * @param tenant the value
         * @return this builder
         */
        public Builder tenant(@Nullable UUID tenant) {
            this.tenant = tenant;
            return this;
        }

        /**
         * Sets {@link Contact#getBirthday()}.
         * @param birthday the value
         * @return this builder
         */
        public Builder birthday(@Nullable LocalDate birthday) {
            this.birthday = birthday;
            return this;
        }

        /**
         * Sets {@link Contact#getCreatedDateTime()}.
         * @param createdDateTime the value
         * @return this builder
         */
        public Builder createdDateTime(@Nullable OffsetDateTime createdDateTime) {
            this.createdDateTime = createdDateTime;
            return this;
        }

        /**
         * Sets {@link Contact#getStartTime()}.
         * @param startTime the value
         * @return this builder
         */
        public Builder startTime(@Nullable LocalTime startTime) {
            this.startTime = startTime;
            return this;
        }

        /**
         * Sets {@link Contact#getLength()}.
         * @param length the value
         * @return this builder
         */
        public Builder length(@Nullable Duration length) {
            this.length = length;
            return this;
        }

        /**
         * Sets {@link Contact#getPhoto()}.
         * @param photo the value
         * @return this builder
         */
        public Builder photo(byte @Nullable [] photo) {
            this.photo = photo;
            return this;
        }

        /**
         * Sets {@link Contact#getContent()}.
         * @param content the value
         * @return this builder
         */
        public Builder content(byte @Nullable [] content) {
            this.content = content;
            return this;
        }

        /**
         * Sets {@link Contact#getExtra()}.
         * @param extra the value
         * @return this builder
         */
        public Builder extra(@Nullable Object extra) {
            this.extra = extra;
            return this;
        }

        /**
         * Sets {@link Contact#getMails()}.
         * @param mails the value
         * @return this builder
         */
        public Builder mails(@Nullable List<String> mails) {
            this.mails = mails;
            return this;
        }

        /**
         * Sets {@link Contact#getDates()}.
         * @param dates the value
         * @return this builder
         */
        public Builder dates(@Nullable List<OffsetDateTime> dates) {
            this.dates = dates;
            return this;
        }

        /**
         * Sets {@link Contact#getThings()}.
         * @param things the value
         * @return this builder
         */
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
         * Makes the object.
         * @return a new one each time
         */
        public Contact build() {
            return new Contact(this);
        }
    }
}
