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
 *
 * @param id The key. (resources/contact.md:3)
 * @param isActive The property isActive. (resources/contact.md:4)
 * @param x The property x. (resources/contact.md:5)
 * @param eTag The property eTag. (resources/contact.md:6)
 * @param URL The address of the page. (resources/contact.md:7)
 * @param level The property level. (resources/contact.md:8)
 * @param offset The property offset. (resources/contact.md:9)
 * @param rank The property rank. (resources/contact.md:10)
 * @param size The property size. (resources/contact.md:11)
 * @param total The property total. (resources/contact.md:12)
 * @param ratio The property ratio. (resources/contact.md:13)
 * @param price The property price. (resources/contact.md:14)
 * @param tenant The property tenant. (resources/contact.md:15)
 * @param birthday Required. (resources/contact.md:16)
 * @param createdDateTime The property createdDateTime. (resources/contact.md:17)
 * @param startTime The property startTime. (resources/contact.md:18)
 * @param length The property length. (resources/contact.md:19)
 * @param photo The photo.
 *
 * <p>At most 4 MB. (resources/contact.md:20)
 * @param content The property content. (resources/contact.md:21)
 * @param extra The property extra. (resources/contact.md:22)
 * @param mails Default: none. Allowed values: a, b. (resources/contact.md:23)
 * @param dates The property dates. (resources/contact.md:24)
 * @param things Of a type that nothing defines. (resources/contact.md:25)
 * @param old Use id. (resources/contact.md:26)
 * @param additionalProperties the properties that the documentation does not list, by the names in JSON
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
public record Contact(@JsonProperty("id") @Nullable String id,
        @JsonProperty("isActive") @Nullable Boolean isActive, @JsonProperty("x") @Nullable Double x,
        @JsonProperty("eTag") @Nullable String eTag, @JsonProperty("URL") @Nullable String URL,
        @JsonProperty("level") @Nullable Short level, @JsonProperty("offset") @Nullable Byte offset,
        @JsonProperty("rank") @Nullable Short rank, @JsonProperty("size") @Nullable Integer size,
        @JsonProperty("total") @Nullable Long total, @JsonProperty("ratio") @Nullable Float ratio,
        @JsonProperty("price") @Nullable BigDecimal price,
        @JsonProperty("tenant") @Nullable UUID tenant,
        @JsonProperty("birthday") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate birthday,
        @JsonProperty("createdDateTime") @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) @Nullable OffsetDateTime createdDateTime,
        @JsonProperty("startTime") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalTime startTime,
        @JsonProperty("length") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Duration length,
        @JsonProperty("photo") byte @Nullable [] photo,
        @JsonProperty("content") byte @Nullable [] content,
        @JsonProperty("extra") @Nullable Object extra,
        @JsonProperty("mails") @Nullable List<String> mails,
        @JsonProperty("dates") @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) @Nullable List<OffsetDateTime> dates,
        @JsonProperty("things") @Nullable List<Object> things,
        @JsonProperty("old") @Nullable String old,
        @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
    /**
     * Copies what could be changed from outside.
     * @param id see {@link #id()}
     * @param isActive see {@link #isActive()}
     * @param x see {@link #x()}
     * @param eTag see {@link #eTag()}
     * @param URL see {@link #URL()}
     * @param level see {@link #level()}
     * @param offset see {@link #offset()}
     * @param rank see {@link #rank()}
     * @param size see {@link #size()}
     * @param total see {@link #total()}
     * @param ratio see {@link #ratio()}
     * @param price see {@link #price()}
     * @param tenant see {@link #tenant()}
     * @param birthday see {@link #birthday()}
     * @param createdDateTime see {@link #createdDateTime()}
     * @param startTime see {@link #startTime()}
     * @param length see {@link #length()}
     * @param photo see {@link #photo()}
     * @param content see {@link #content()}
     * @param extra see {@link #extra()}
     * @param mails see {@link #mails()}
     * @param dates see {@link #dates()}
     * @param things see {@link #things()}
     * @param old see {@link #old()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Contact {
        photo = photo == null ? null : photo.clone();
        content = content == null ? null : content.clone();
        mails = mails == null ? null : Collections.unmodifiableList(new ArrayList<>(mails));
        dates = dates == null ? null : Collections.unmodifiableList(new ArrayList<>(dates));
        things = things == null ? null : Collections.unmodifiableList(new ArrayList<>(things));
        additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Contact(Builder builder) {
        this(builder.id,
                builder.isActive,
                builder.x,
                builder.eTag,
                builder.URL,
                builder.level,
                builder.offset,
                builder.rank,
                builder.size,
                builder.total,
                builder.ratio,
                builder.price,
                builder.tenant,
                builder.birthday,
                builder.createdDateTime,
                builder.startTime,
                builder.length,
                builder.photo,
                builder.content,
                builder.extra,
                builder.mails,
                builder.dates,
                builder.things,
                builder.old,
                builder.additionalProperties);
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
     * The photo.
     *
     * <p>At most 4 MB.
     * @return the value, or null
     * @see "resources/contact.md:20"
     */
    public byte @Nullable [] photo() {
        return photo == null ? null : photo.clone();
    }

    /**
     * The property content.
     * @return the value, or null
     * @see "resources/contact.md:21"
     */
    public byte @Nullable [] content() {
        return content == null ? null : content.clone();
    }

    /**
     * Use id.
     * @return the value, or null
     * @see "resources/contact.md:26"
     * @deprecated The documentation marks it as deprecated.
     */
    @Deprecated
    public @Nullable String old() {
        return old;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contact that
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
         * Sets {@link Contact#id()}.
         * @param id the value
         * @return this builder
         */
        @JsonProperty("id")
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Contact#isActive()}.
         * @param isActive the value
         * @return this builder
         */
        @JsonProperty("isActive")
        public Builder isActive(@Nullable Boolean isActive) {
            this.isActive = isActive;
            return this;
        }

        /**
         * Sets {@link Contact#x()}.
         * @param x the value
         * @return this builder
         */
        @JsonProperty("x")
        public Builder x(@Nullable Double x) {
            this.x = x;
            return this;
        }

        /**
         * Sets {@link Contact#eTag()}.
         * @param eTag the value
         * @return this builder
         */
        @JsonProperty("eTag")
        public Builder eTag(@Nullable String eTag) {
            this.eTag = eTag;
            return this;
        }

        /**
         * Sets {@link Contact#URL()}.
         * @param URL the value
         * @return this builder
         */
        @JsonProperty("URL")
        public Builder URL(@Nullable String URL) {
            this.URL = URL;
            return this;
        }

        /**
         * Sets {@link Contact#level()}.
         * @param level the value
         * @return this builder
         */
        @JsonProperty("level")
        public Builder level(@Nullable Short level) {
            this.level = level;
            return this;
        }

        /**
         * Sets {@link Contact#offset()}.
         * @param offset the value
         * @return this builder
         */
        @JsonProperty("offset")
        public Builder offset(@Nullable Byte offset) {
            this.offset = offset;
            return this;
        }

        /**
         * Sets {@link Contact#rank()}.
         * @param rank the value
         * @return this builder
         */
        @JsonProperty("rank")
        public Builder rank(@Nullable Short rank) {
            this.rank = rank;
            return this;
        }

        /**
         * Sets {@link Contact#size()}.
         * @param size the value
         * @return this builder
         */
        @JsonProperty("size")
        public Builder size(@Nullable Integer size) {
            this.size = size;
            return this;
        }

        /**
         * Sets {@link Contact#total()}.
         * @param total the value
         * @return this builder
         */
        @JsonProperty("total")
        public Builder total(@Nullable Long total) {
            this.total = total;
            return this;
        }

        /**
         * Sets {@link Contact#ratio()}.
         * @param ratio the value
         * @return this builder
         */
        @JsonProperty("ratio")
        public Builder ratio(@Nullable Float ratio) {
            this.ratio = ratio;
            return this;
        }

        /**
         * Sets {@link Contact#price()}.
         * @param price the value
         * @return this builder
         */
        @JsonProperty("price")
        public Builder price(@Nullable BigDecimal price) {
            this.price = price;
            return this;
        }

        /**
         * Sets {@link Contact#tenant()}.
         * @param tenant the value
         * @return this builder
         */
        @JsonProperty("tenant")
        public Builder tenant(@Nullable UUID tenant) {
            this.tenant = tenant;
            return this;
        }

        /**
         * Sets {@link Contact#birthday()}.
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
         * Sets {@link Contact#createdDateTime()}.
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
         * Sets {@link Contact#startTime()}.
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
         * Sets {@link Contact#length()}.
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
         * Sets {@link Contact#photo()}.
         * @param photo the value
         * @return this builder
         */
        @JsonProperty("photo")
        public Builder photo(byte @Nullable [] photo) {
            this.photo = photo;
            return this;
        }

        /**
         * Sets {@link Contact#content()}.
         * @param content the value
         * @return this builder
         */
        @JsonProperty("content")
        public Builder content(byte @Nullable [] content) {
            this.content = content;
            return this;
        }

        /**
         * Sets {@link Contact#extra()}.
         * @param extra the value
         * @return this builder
         */
        @JsonProperty("extra")
        public Builder extra(@Nullable Object extra) {
            this.extra = extra;
            return this;
        }

        /**
         * Sets {@link Contact#mails()}.
         * @param mails the value
         * @return this builder
         */
        @JsonProperty("mails")
        public Builder mails(@Nullable List<String> mails) {
            this.mails = mails;
            return this;
        }

        /**
         * Sets {@link Contact#dates()}.
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
         * Sets {@link Contact#things()}.
         * @param things the value
         * @return this builder
         */
        @JsonProperty("things")
        public Builder things(@Nullable List<Object> things) {
            this.things = things;
            return this;
        }

        /**
         * Sets {@link Contact#old()}.
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
