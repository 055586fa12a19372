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
import java.util.StringJoiner;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * <p>With more than one paragraph, and with a sentence that is so long that it does not fit on a line of a
 * comment and has to be broken.
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
    /**
     * What {@link #getId} returns.
     */
    @JsonProperty("id")
    private @Nullable String id;

    /**
     * What {@link #getIsActive} returns.
     */
    @JsonProperty("isActive")
    private @Nullable Boolean isActive;

    /**
     * What {@link #getX} returns.
     */
    @JsonProperty("x")
    private @Nullable Double x;

    /**
     * What {@link #getETag} returns.
     */
    @JsonProperty("eTag")
    private @Nullable String eTag;

    /**
     * What {@link #getURL} returns.
     */
    @JsonProperty("URL")
    private @Nullable String URL;

    /**
     * What {@link #getLevel} returns.
     */
    @JsonProperty("level")
    private @Nullable Short level;

    /**
     * What {@link #getOffset} returns.
     */
    @JsonProperty("offset")
    private @Nullable Byte offset;

    /**
     * What {@link #getRank} returns.
     */
    @JsonProperty("rank")
    private @Nullable Short rank;

    /**
     * What {@link #getSize} returns.
     */
    @JsonProperty("size")
    private @Nullable Integer size;

    /**
     * What {@link #getTotal} returns.
     */
    @JsonProperty("total")
    private @Nullable Long total;

    /**
     * What {@link #getRatio} returns.
     */
    @JsonProperty("ratio")
    private @Nullable Float ratio;

    /**
     * What {@link #getPrice} returns.
     */
    @JsonProperty("price")
    private @Nullable BigDecimal price;

    /**
     * What {@link #getTenant} returns.
     */
    @JsonProperty("tenant")
    private @Nullable UUID tenant;

    /**
     * What {@link #getBirthday} returns.
     */
    @JsonProperty("birthday")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
    private @Nullable LocalDate birthday;

    /**
     * What {@link #getCreatedDateTime} returns.
     */
    @JsonProperty("createdDateTime")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING,
            without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE
    )
    private @Nullable OffsetDateTime createdDateTime;

    /**
     * What {@link #getStartTime} returns.
     */
    @JsonProperty("startTime")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
    private @Nullable LocalTime startTime;

    /**
     * What {@link #getLength} returns.
     */
    @JsonProperty("length")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
    private @Nullable Duration length;

    /**
     * What {@link #getPhoto} returns.
     */
    @JsonProperty("photo")
    private byte @Nullable [] photo;

    /**
     * What {@link #getContent} returns.
     */
    @JsonProperty("content")
    private byte @Nullable [] content;

    /**
     * What {@link #getExtra} returns.
     */
    @JsonProperty("extra")
    private @Nullable Object extra;

    /**
     * What {@link #getMails} returns.
     */
    @JsonProperty("mails")
    private @Nullable List<String> mails;

    /**
     * What {@link #getDates} returns.
     */
    @JsonProperty("dates")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING,
            without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE
    )
    private @Nullable List<OffsetDateTime> dates;

    /**
     * What {@link #getThings} returns.
     */
    @JsonProperty("things")
    private @Nullable List<Object> things;

    /**
     * What {@link #getOld} returns.
     */
    @JsonProperty("old")
    private @Nullable String old;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public Contact() {
    }

    /**
     * Makes what a builder describes.
     *
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
     *
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The key.
     *
     * <p>Source: resources/contact.md:3
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
     * The property isActive.
     *
     * <p>Source: resources/contact.md:4
     *
     * @return the value; null where it is not set
     */
    public @Nullable Boolean getIsActive() {
        return this.isActive;
    }

    /**
     * Sets what {@link #getIsActive()} returns.
     *
     * @param isActive the value; null for none
     */
    public void setIsActive(@Nullable Boolean isActive) {
        this.isActive = isActive;
    }

    /**
     * The property x.
     *
     * <p>Source: resources/contact.md:5
     *
     * @return the value; null where it is not set
     */
    public @Nullable Double getX() {
        return this.x;
    }

    /**
     * Sets what {@link #getX()} returns.
     *
     * @param x the value; null for none
     */
    public void setX(@Nullable Double x) {
        this.x = x;
    }

    /**
     * The property eTag.
     *
     * <p>Source: resources/contact.md:6
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getETag() {
        return this.eTag;
    }

    /**
     * Sets what {@link #getETag()} returns.
     *
     * @param eTag the value; null for none
     */
    public void setETag(@Nullable String eTag) {
        this.eTag = eTag;
    }

    /**
     * The address of the page.
     *
     * <p>Source: resources/contact.md:7
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getURL() {
        return this.URL;
    }

    /**
     * Sets what {@link #getURL()} returns.
     *
     * @param URL the value; null for none
     */
    public void setURL(@Nullable String URL) {
        this.URL = URL;
    }

    /**
     * The property level.
     *
     * <p>Source: resources/contact.md:8
     *
     * @return the value; null where it is not set
     */
    public @Nullable Short getLevel() {
        return this.level;
    }

    /**
     * Sets what {@link #getLevel()} returns.
     *
     * @param level the value; null for none
     */
    public void setLevel(@Nullable Short level) {
        this.level = level;
    }

    /**
     * The property offset.
     *
     * <p>Source: resources/contact.md:9
     *
     * @return the value; null where it is not set
     */
    public @Nullable Byte getOffset() {
        return this.offset;
    }

    /**
     * Sets what {@link #getOffset()} returns.
     *
     * @param offset the value; null for none
     */
    public void setOffset(@Nullable Byte offset) {
        this.offset = offset;
    }

    /**
     * The property rank.
     *
     * <p>Source: resources/contact.md:10
     *
     * @return the value; null where it is not set
     */
    public @Nullable Short getRank() {
        return this.rank;
    }

    /**
     * Sets what {@link #getRank()} returns.
     *
     * @param rank the value; null for none
     */
    public void setRank(@Nullable Short rank) {
        this.rank = rank;
    }

    /**
     * The property size.
     *
     * <p>Source: resources/contact.md:11
     *
     * @return the value; null where it is not set
     */
    public @Nullable Integer getSize() {
        return this.size;
    }

    /**
     * Sets what {@link #getSize()} returns.
     *
     * @param size the value; null for none
     */
    public void setSize(@Nullable Integer size) {
        this.size = size;
    }

    /**
     * The property total.
     *
     * <p>Source: resources/contact.md:12
     *
     * @return the value; null where it is not set
     */
    public @Nullable Long getTotal() {
        return this.total;
    }

    /**
     * Sets what {@link #getTotal()} returns.
     *
     * @param total the value; null for none
     */
    public void setTotal(@Nullable Long total) {
        this.total = total;
    }

    /**
     * The property ratio.
     *
     * <p>Source: resources/contact.md:13
     *
     * @return the value; null where it is not set
     */
    public @Nullable Float getRatio() {
        return this.ratio;
    }

    /**
     * Sets what {@link #getRatio()} returns.
     *
     * @param ratio the value; null for none
     */
    public void setRatio(@Nullable Float ratio) {
        this.ratio = ratio;
    }

    /**
     * The property price.
     *
     * <p>Source: resources/contact.md:14
     *
     * @return the value; null where it is not set
     */
    public @Nullable BigDecimal getPrice() {
        return this.price;
    }

    /**
     * Sets what {@link #getPrice()} returns.
     *
     * @param price the value; null for none
     */
    public void setPrice(@Nullable BigDecimal price) {
        this.price = price;
    }

    /**
     * The property tenant.
     *
     * <p>Source: resources/contact.md:15
     *
     * @return the value; null where it is not set
     */
    public @Nullable UUID getTenant() {
        return this.tenant;
    }

    /**
     * Sets what {@link #getTenant()} returns.
     *
     * @param tenant the value; null for none
     */
    public void setTenant(@Nullable UUID tenant) {
        this.tenant = tenant;
    }

    /**
     * Required.
     *
     * <p>Source: resources/contact.md:16
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
     * The property createdDateTime.
     *
     * <p>Source: resources/contact.md:17
     *
     * @return the value; null where it is not set
     */
    public @Nullable OffsetDateTime getCreatedDateTime() {
        return this.createdDateTime;
    }

    /**
     * Sets what {@link #getCreatedDateTime()} returns.
     *
     * @param createdDateTime the value; null for none
     */
    public void setCreatedDateTime(@Nullable OffsetDateTime createdDateTime) {
        this.createdDateTime = createdDateTime;
    }

    /**
     * The property startTime.
     *
     * <p>Source: resources/contact.md:18
     *
     * @return the value; null where it is not set
     */
    public @Nullable LocalTime getStartTime() {
        return this.startTime;
    }

    /**
     * Sets what {@link #getStartTime()} returns.
     *
     * @param startTime the value; null for none
     */
    public void setStartTime(@Nullable LocalTime startTime) {
        this.startTime = startTime;
    }

    /**
     * The property length.
     *
     * <p>Source: resources/contact.md:19
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

    /**
     * The photo.
     *
     * <p>At most 4 MB.
     *
     * <p>Source: resources/contact.md:20
     *
     * @return the value; null where it is not set
     */
    public byte @Nullable [] getPhoto() {
        return this.photo;
    }

    /**
     * Sets what {@link #getPhoto()} returns.
     *
     * @param photo the value; null for none
     */
    public void setPhoto(byte @Nullable [] photo) {
        this.photo = photo;
    }

    /**
     * The property content.
     *
     * <p>Source: resources/contact.md:21
     *
     * @return the value; null where it is not set
     */
    public byte @Nullable [] getContent() {
        return this.content;
    }

    /**
     * Sets what {@link #getContent()} returns.
     *
     * @param content the value; null for none
     */
    public void setContent(byte @Nullable [] content) {
        this.content = content;
    }

    /**
     * The property extra.
     *
     * <p>Source: resources/contact.md:22
     *
     * @return the value; null where it is not set
     */
    public @Nullable Object getExtra() {
        return this.extra;
    }

    /**
     * Sets what {@link #getExtra()} returns.
     *
     * @param extra the value; null for none
     */
    public void setExtra(@Nullable Object extra) {
        this.extra = extra;
    }

    /**
     * Default: none. Allowed values: a, b.
     *
     * <p>Source: resources/contact.md:23
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<String> getMails() {
        return this.mails;
    }

    /**
     * Sets what {@link #getMails()} returns.
     *
     * @param mails the value; null for none
     */
    public void setMails(@Nullable List<String> mails) {
        this.mails = mails;
    }

    /**
     * The property dates.
     *
     * <p>Source: resources/contact.md:24
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<OffsetDateTime> getDates() {
        return this.dates;
    }

    /**
     * Sets what {@link #getDates()} returns.
     *
     * @param dates the value; null for none
     */
    public void setDates(@Nullable List<OffsetDateTime> dates) {
        this.dates = dates;
    }

    /**
     * Of a type that nothing defines.
     *
     * <p>Source: resources/contact.md:25
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<Object> getThings() {
        return this.things;
    }

    /**
     * Sets what {@link #getThings()} returns.
     *
     * @param things the value; null for none
     */
    public void setThings(@Nullable List<Object> things) {
        this.things = things;
    }

    /**
     * Use id.
     *
     * <p>Source: resources/contact.md:26
     *
     * @return the value; null where it is not set
     * @deprecated The documentation marks it as deprecated.
     */
    @Deprecated
    public @Nullable String getOld() {
        return this.old;
    }

    /**
     * Sets what {@link #getOld()} returns.
     *
     * @param old the value; null for none
     * @deprecated The documentation marks it as deprecated.
     */
    @Deprecated
    public void setOld(@Nullable String old) {
        this.old = old;
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
        Contact that = (Contact) other;
        return Objects.equals(this.id, that.id)
                && Objects.equals(this.isActive, that.isActive)
                && Objects.equals(this.x, that.x)
                && Objects.equals(this.eTag, that.eTag)
                && Objects.equals(this.URL, that.URL)
                && Objects.equals(this.level, that.level)
                && Objects.equals(this.offset, that.offset)
                && Objects.equals(this.rank, that.rank)
                && Objects.equals(this.size, that.size)
                && Objects.equals(this.total, that.total)
                && Objects.equals(this.ratio, that.ratio)
                && Objects.equals(this.price, that.price)
                && Objects.equals(this.tenant, that.tenant)
                && Objects.equals(this.birthday, that.birthday)
                && Objects.equals(this.createdDateTime, that.createdDateTime)
                && Objects.equals(this.startTime, that.startTime)
                && Objects.equals(this.length, that.length)
                && Arrays.equals(this.photo, that.photo)
                && Arrays.equals(this.content, that.content)
                && Objects.equals(this.extra, that.extra)
                && Objects.equals(this.mails, that.mails)
                && Objects.equals(this.dates, that.dates)
                && Objects.equals(this.things, that.things)
                && Objects.equals(this.old, that.old)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.id);
        result = 31 * result + Objects.hashCode(this.isActive);
        result = 31 * result + Objects.hashCode(this.x);
        result = 31 * result + Objects.hashCode(this.eTag);
        result = 31 * result + Objects.hashCode(this.URL);
        result = 31 * result + Objects.hashCode(this.level);
        result = 31 * result + Objects.hashCode(this.offset);
        result = 31 * result + Objects.hashCode(this.rank);
        result = 31 * result + Objects.hashCode(this.size);
        result = 31 * result + Objects.hashCode(this.total);
        result = 31 * result + Objects.hashCode(this.ratio);
        result = 31 * result + Objects.hashCode(this.price);
        result = 31 * result + Objects.hashCode(this.tenant);
        result = 31 * result + Objects.hashCode(this.birthday);
        result = 31 * result + Objects.hashCode(this.createdDateTime);
        result = 31 * result + Objects.hashCode(this.startTime);
        result = 31 * result + Objects.hashCode(this.length);
        result = 31 * result + Arrays.hashCode(this.photo);
        result = 31 * result + Arrays.hashCode(this.content);
        result = 31 * result + Objects.hashCode(this.extra);
        result = 31 * result + Objects.hashCode(this.mails);
        result = 31 * result + Objects.hashCode(this.dates);
        result = 31 * result + Objects.hashCode(this.things);
        result = 31 * result + Objects.hashCode(this.old);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Contact[", "]")
                .add("id=" + this.id)
                .add("isActive=" + this.isActive)
                .add("x=" + this.x)
                .add("eTag=" + this.eTag)
                .add("URL=" + this.URL)
                .add("level=" + this.level)
                .add("offset=" + this.offset)
                .add("rank=" + this.rank)
                .add("size=" + this.size)
                .add("total=" + this.total)
                .add("ratio=" + this.ratio)
                .add("price=" + this.price)
                .add("tenant=" + this.tenant)
                .add("birthday=" + this.birthday)
                .add("createdDateTime=" + this.createdDateTime)
                .add("startTime=" + this.startTime)
                .add("length=" + this.length)
                .add("photo=" + (this.photo == null ? null : this.photo.length + " bytes"))
                .add("content=" + (this.content == null ? null : this.content.length + " bytes"))
                .add("extra=" + this.extra)
                .add("mails=" + this.mails)
                .add("dates=" + this.dates)
                .add("things=" + this.things)
                .add("old=" + this.old)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder {
        /**
         * What {@link #id} sets.
         */
        private @Nullable String id;

        /**
         * What {@link #isActive} sets.
         */
        private @Nullable Boolean isActive;

        /**
         * What {@link #x} sets.
         */
        private @Nullable Double x;

        /**
         * What {@link #eTag} sets.
         */
        private @Nullable String eTag;

        /**
         * What {@link #URL} sets.
         */
        private @Nullable String URL;

        /**
         * What {@link #level} sets.
         */
        private @Nullable Short level;

        /**
         * What {@link #offset} sets.
         */
        private @Nullable Byte offset;

        /**
         * What {@link #rank} sets.
         */
        private @Nullable Short rank;

        /**
         * What {@link #size} sets.
         */
        private @Nullable Integer size;

        /**
         * What {@link #total} sets.
         */
        private @Nullable Long total;

        /**
         * What {@link #ratio} sets.
         */
        private @Nullable Float ratio;

        /**
         * What {@link #price} sets.
         */
        private @Nullable BigDecimal price;

        /**
         * What {@link #tenant} sets.
         */
        private @Nullable UUID tenant;

        /**
         * What {@link #birthday} sets.
         */
        private @Nullable LocalDate birthday;

        /**
         * What {@link #createdDateTime} sets.
         */
        private @Nullable OffsetDateTime createdDateTime;

        /**
         * What {@link #startTime} sets.
         */
        private @Nullable LocalTime startTime;

        /**
         * What {@link #length} sets.
         */
        private @Nullable Duration length;

        /**
         * What {@link #photo} sets.
         */
        private byte @Nullable [] photo;

        /**
         * What {@link #content} sets.
         */
        private byte @Nullable [] content;

        /**
         * What {@link #extra} sets.
         */
        private @Nullable Object extra;

        /**
         * What {@link #mails} sets.
         */
        private @Nullable List<String> mails;

        /**
         * What {@link #dates} sets.
         */
        private @Nullable List<OffsetDateTime> dates;

        /**
         * What {@link #things} sets.
         */
        private @Nullable List<Object> things;

        /**
         * What {@link #old} sets.
         */
        private @Nullable String old;

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
         * Sets what {@link Contact#getId()} returns.
         *
         * @param id the value; null for none
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets what {@link Contact#getIsActive()} returns.
         *
         * @param isActive the value; null for none
         * @return this builder
         */
        public Builder isActive(@Nullable Boolean isActive) {
            this.isActive = isActive;
            return this;
        }

        /**
         * Sets what {@link Contact#getX()} returns.
         *
         * @param x the value; null for none
         * @return this builder
         */
        public Builder x(@Nullable Double x) {
            this.x = x;
            return this;
        }

        /**
         * Sets what {@link Contact#getETag()} returns.
         *
         * @param eTag the value; null for none
         * @return this builder
         */
        public Builder eTag(@Nullable String eTag) {
            this.eTag = eTag;
            return this;
        }

        /**
         * Sets what {@link Contact#getURL()} returns.
         *
         * @param URL the value; null for none
         * @return this builder
         */
        public Builder URL(@Nullable String URL) {
            this.URL = URL;
            return this;
        }

        /**
         * Sets what {@link Contact#getLevel()} returns.
         *
         * @param level the value; null for none
         * @return this builder
         */
        public Builder level(@Nullable Short level) {
            this.level = level;
            return this;
        }

        /**
         * Sets what {@link Contact#getOffset()} returns.
         *
         * @param offset the value; null for none
         * @return this builder
         */
        public Builder offset(@Nullable Byte offset) {
            this.offset = offset;
            return this;
        }

        /**
         * Sets what {@link Contact#getRank()} returns.
         *
         * @param rank the value; null for none
         * @return this builder
         */
        public Builder rank(@Nullable Short rank) {
            this.rank = rank;
            return this;
        }

        /**
         * Sets what {@link Contact#getSize()} returns.
         *
         * @param size the value; null for none
         * @return this builder
         */
        public Builder size(@Nullable Integer size) {
            this.size = size;
            return this;
        }

        /**
         * Sets what {@link Contact#getTotal()} returns.
         *
         * @param total the value; null for none
         * @return this builder
         */
        public Builder total(@Nullable Long total) {
            this.total = total;
            return this;
        }

        /**
         * Sets what {@link Contact#getRatio()} returns.
         *
         * @param ratio the value; null for none
         * @return this builder
         */
        public Builder ratio(@Nullable Float ratio) {
            this.ratio = ratio;
            return this;
        }

        /**
         * Sets what {@link Contact#getPrice()} returns.
         *
         * @param price the value; null for none
         * @return this builder
         */
        public Builder price(@Nullable BigDecimal price) {
            this.price = price;
            return this;
        }

        /**
         * Sets what {@link Contact#getTenant()} returns.
         *
         * @param tenant the value; null for none
         * @return this builder
         */
        public Builder tenant(@Nullable UUID tenant) {
            this.tenant = tenant;
            return this;
        }

        /**
         * Sets what {@link Contact#getBirthday()} returns.
         *
         * @param birthday the value; null for none
         * @return this builder
         */
        public Builder birthday(@Nullable LocalDate birthday) {
            this.birthday = birthday;
            return this;
        }

        /**
         * Sets what {@link Contact#getCreatedDateTime()} returns.
         *
         * @param createdDateTime the value; null for none
         * @return this builder
         */
        public Builder createdDateTime(@Nullable OffsetDateTime createdDateTime) {
            this.createdDateTime = createdDateTime;
            return this;
        }

        /**
         * Sets what {@link Contact#getStartTime()} returns.
         *
         * @param startTime the value; null for none
         * @return this builder
         */
        public Builder startTime(@Nullable LocalTime startTime) {
            this.startTime = startTime;
            return this;
        }

        /**
         * Sets what {@link Contact#getLength()} returns.
         *
         * @param length the value; null for none
         * @return this builder
         */
        public Builder length(@Nullable Duration length) {
            this.length = length;
            return this;
        }

        /**
         * Sets what {@link Contact#getPhoto()} returns.
         *
         * @param photo the value; null for none
         * @return this builder
         */
        public Builder photo(byte @Nullable [] photo) {
            this.photo = photo;
            return this;
        }

        /**
         * Sets what {@link Contact#getContent()} returns.
         *
         * @param content the value; null for none
         * @return this builder
         */
        public Builder content(byte @Nullable [] content) {
            this.content = content;
            return this;
        }

        /**
         * Sets what {@link Contact#getExtra()} returns.
         *
         * @param extra the value; null for none
         * @return this builder
         */
        public Builder extra(@Nullable Object extra) {
            this.extra = extra;
            return this;
        }

        /**
         * Sets what {@link Contact#getMails()} returns.
         *
         * @param mails the value; null for none
         * @return this builder
         */
        public Builder mails(@Nullable List<String> mails) {
            this.mails = mails;
            return this;
        }

        /**
         * Sets what {@link Contact#getDates()} returns.
         *
         * @param dates the value; null for none
         * @return this builder
         */
        public Builder dates(@Nullable List<OffsetDateTime> dates) {
            this.dates = dates;
            return this;
        }

        /**
         * Sets what {@link Contact#getThings()} returns.
         *
         * @param things the value; null for none
         * @return this builder
         */
        public Builder things(@Nullable List<Object> things) {
            this.things = things;
            return this;
        }

        /**
         * Sets what {@link Contact#getOld()} returns.
         *
         * @param old the value; null for none
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
        public Contact build() {
            return new Contact(this);
        }
    }
}
