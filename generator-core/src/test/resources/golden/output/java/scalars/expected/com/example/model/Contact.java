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
    @JsonProperty("id")
    private @Nullable String id;

    @JsonProperty("isActive")
    private @Nullable Boolean isActive;

    @JsonProperty("x")
    private @Nullable Double x;

    @JsonProperty("eTag")
    private @Nullable String eTag;

    @JsonProperty("URL")
    private @Nullable String URL;

    @JsonProperty("level")
    private @Nullable Short level;

    @JsonProperty("offset")
    private @Nullable Byte offset;

    @JsonProperty("rank")
    private @Nullable Short rank;

    @JsonProperty("size")
    private @Nullable Integer size;

    @JsonProperty("total")
    private @Nullable Long total;

    @JsonProperty("ratio")
    private @Nullable Float ratio;

    @JsonProperty("price")
    private @Nullable BigDecimal price;

    @JsonProperty("tenant")
    private @Nullable UUID tenant;

    @JsonProperty("birthday")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
    private @Nullable LocalDate birthday;

    @JsonProperty("createdDateTime")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING,
            without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE
    )
    private @Nullable OffsetDateTime createdDateTime;

    @JsonProperty("startTime")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
    private @Nullable LocalTime startTime;

    @JsonProperty("length")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
    private @Nullable Duration length;

    @JsonProperty("photo")
    private byte @Nullable [] photo;

    @JsonProperty("content")
    private byte @Nullable [] content;

    @JsonProperty("extra")
    private @Nullable Object extra;

    @JsonProperty("mails")
    private @Nullable List<String> mails;

    @JsonProperty("dates")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING,
            without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE
    )
    private @Nullable List<OffsetDateTime> dates;

    @JsonProperty("things")
    private @Nullable List<Object> things;

    @JsonProperty("old")
    private @Nullable String old;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public Contact() {
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
     * @param value the value; null for none
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
    protected void readAdditionalProperty(String name, @Nullable Object value) {
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
                .add("additionalProperties=" + this.additionalProperties)
                .toString();
    }
}
