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
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Contact(Contact from) {
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
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Contact());
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
     * Sets {@link #getId()}.
     * @param id the value
     */
    public void setId(@Nullable String id) {
        this.id = id;
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
     * Sets {@link #getIsActive()}.
     * @param isActive the value
     */
    public void setIsActive(@Nullable Boolean isActive) {
        this.isActive = isActive;
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
     * Sets {@link #getX()}.
     * @param x the value
     */
    public void setX(@Nullable Double x) {
        this.x = x;
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
     * Sets {@link #getETag()}.
     * @param eTag the value
     */
    public void setETag(@Nullable String eTag) {
        this.eTag = eTag;
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
     * Sets {@link #getURL()}.
     * @param URL the value
     */
    public void setURL(@Nullable String URL) {
        this.URL = URL;
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
     * Sets {@link #getLevel()}.
     * @param level the value
     */
    public void setLevel(@Nullable Short level) {
        this.level = level;
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
     * Sets {@link #getOffset()}.
     * @param offset the value
     */
    public void setOffset(@Nullable Byte offset) {
        this.offset = offset;
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
     * Sets {@link #getRank()}.
     * @param rank the value
     */
    public void setRank(@Nullable Short rank) {
        this.rank = rank;
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
     * Sets {@link #getSize()}.
     * @param size the value
     */
    public void setSize(@Nullable Integer size) {
        this.size = size;
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
     * Sets {@link #getTotal()}.
     * @param total the value
     */
    public void setTotal(@Nullable Long total) {
        this.total = total;
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
     * Sets {@link #getRatio()}.
     * @param ratio the value
     */
    public void setRatio(@Nullable Float ratio) {
        this.ratio = ratio;
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
     * Sets {@link #getPrice()}.
     * @param price the value
     */
    public void setPrice(@Nullable BigDecimal price) {
        this.price = price;
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
     * Sets {@link #getTenant()}.
     * @param tenant the value
     */
    public void setTenant(@Nullable UUID tenant) {
        this.tenant = tenant;
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
     * Sets {@link #getBirthday()}.
     * @param birthday the value
     */
    public void setBirthday(@Nullable LocalDate birthday) {
        this.birthday = birthday;
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
     * Sets {@link #getCreatedDateTime()}.
     * @param createdDateTime the value
     */
    public void setCreatedDateTime(@Nullable OffsetDateTime createdDateTime) {
        this.createdDateTime = createdDateTime;
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
     * Sets {@link #getStartTime()}.
     * @param startTime the value
     */
    public void setStartTime(@Nullable LocalTime startTime) {
        this.startTime = startTime;
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
     * @return the value, or null
     * @see "resources/contact.md:20"
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
     * @return the value, or null
     * @see "resources/contact.md:21"
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
     * @return the value, or null
     * @see "resources/contact.md:22"
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
     * @return the value, or null
     * @see "resources/contact.md:23"
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
     * @return the value, or null
     * @see "resources/contact.md:24"
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
     * @return the value, or null
     * @see "resources/contact.md:25"
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
     * @return the value, or null
     * @see "resources/contact.md:26"
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
    public static final class Builder {
        /** What is set. */
        private final Contact object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Contact object) {
            this.object = object;
        }

        /**
         * Sets {@link Contact#getId()}.
         * @param id the value
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.object.setId(id);
            return this;
        }

        /**
         * Sets {@link Contact#getIsActive()}.
         * @param isActive the value
         * @return this builder
         */
        public Builder isActive(@Nullable Boolean isActive) {
            this.object.setIsActive(isActive);
            return this;
        }

        /**
         * Sets {@link Contact#getX()}.
         * @param x the value
         * @return this builder
         */
        public Builder x(@Nullable Double x) {
            this.object.setX(x);
            return this;
        }

        /**
         * Sets {@link Contact#getETag()}.
         * @param eTag the value
         * @return this builder
         */
        public Builder eTag(@Nullable String eTag) {
            this.object.setETag(eTag);
            return this;
        }

        /**
         * Sets {@link Contact#getURL()}.
         * @param URL the value
         * @return this builder
         */
        public Builder URL(@Nullable String URL) {
            this.object.setURL(URL);
            return this;
        }

        /**
         * Sets {@link Contact#getLevel()}.
         * @param level the value
         * @return this builder
         */
        public Builder level(@Nullable Short level) {
            this.object.setLevel(level);
            return this;
        }

        /**
         * Sets {@link Contact#getOffset()}.
         * @param offset the value
         * @return this builder
         */
        public Builder offset(@Nullable Byte offset) {
            this.object.setOffset(offset);
            return this;
        }

        /**
         * Sets {@link Contact#getRank()}.
         * @param rank the value
         * @return this builder
         */
        public Builder rank(@Nullable Short rank) {
            this.object.setRank(rank);
            return this;
        }

        /**
         * Sets {@link Contact#getSize()}.
         * @param size the value
         * @return this builder
         */
        public Builder size(@Nullable Integer size) {
            this.object.setSize(size);
            return this;
        }

        /**
         * Sets {@link Contact#getTotal()}.
         * @param total the value
         * @return this builder
         */
        public Builder total(@Nullable Long total) {
            this.object.setTotal(total);
            return this;
        }

        /**
         * Sets {@link Contact#getRatio()}.
         * @param ratio the value
         * @return this builder
         */
        public Builder ratio(@Nullable Float ratio) {
            this.object.setRatio(ratio);
            return this;
        }

        /**
         * Sets {@link Contact#getPrice()}.
         * @param price the value
         * @return this builder
         */
        public Builder price(@Nullable BigDecimal price) {
            this.object.setPrice(price);
            return this;
        }

        /**
         * Sets {@link Contact#getTenant()}.
         * @param tenant the value
         * @return this builder
         */
        public Builder tenant(@Nullable UUID tenant) {
            this.object.setTenant(tenant);
            return this;
        }

        /**
         * Sets {@link Contact#getBirthday()}.
         * @param birthday the value
         * @return this builder
         */
        public Builder birthday(@Nullable LocalDate birthday) {
            this.object.setBirthday(birthday);
            return this;
        }

        /**
         * Sets {@link Contact#getCreatedDateTime()}.
         * @param createdDateTime the value
         * @return this builder
         */
        public Builder createdDateTime(@Nullable OffsetDateTime createdDateTime) {
            this.object.setCreatedDateTime(createdDateTime);
            return this;
        }

        /**
         * Sets {@link Contact#getStartTime()}.
         * @param startTime the value
         * @return this builder
         */
        public Builder startTime(@Nullable LocalTime startTime) {
            this.object.setStartTime(startTime);
            return this;
        }

        /**
         * Sets {@link Contact#getLength()}.
         * @param length the value
         * @return this builder
         */
        public Builder length(@Nullable Duration length) {
            this.object.setLength(length);
            return this;
        }

        /**
         * Sets {@link Contact#getPhoto()}.
         * @param photo the value
         * @return this builder
         */
        public Builder photo(byte @Nullable [] photo) {
            this.object.setPhoto(photo);
            return this;
        }

        /**
         * Sets {@link Contact#getContent()}.
         * @param content the value
         * @return this builder
         */
        public Builder content(byte @Nullable [] content) {
            this.object.setContent(content);
            return this;
        }

        /**
         * Sets {@link Contact#getExtra()}.
         * @param extra the value
         * @return this builder
         */
        public Builder extra(@Nullable Object extra) {
            this.object.setExtra(extra);
            return this;
        }

        /**
         * Sets {@link Contact#getMails()}.
         * @param mails the value
         * @return this builder
         */
        public Builder mails(@Nullable List<String> mails) {
            this.object.setMails(mails);
            return this;
        }

        /**
         * Sets {@link Contact#getDates()}.
         * @param dates the value
         * @return this builder
         */
        public Builder dates(@Nullable List<OffsetDateTime> dates) {
            this.object.setDates(dates);
            return this;
        }

        /**
         * Sets {@link Contact#getThings()}.
         * @param things the value
         * @return this builder
         */
        public Builder things(@Nullable List<Object> things) {
            this.object.setThings(things);
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
            this.object.setOld(old);
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
        public Contact build() {
            return new Contact(this.object);
        }
    }
}
