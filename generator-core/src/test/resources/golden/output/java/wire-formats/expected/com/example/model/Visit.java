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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.visit.
 *
 * <p>Source: resources/visit.md:1
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
@JsonPropertyOrder({"id", "startDateTime", "breaks", "opening", "closings", "length", "pauses", "day", "holidays", "price", "guest", "photo", "thumbs", "ratio", "total", "scan", "extra", "status", "history", "mood", "days"})
public class Visit {
    /**
     * What {@link #getId} returns.
     */
    @JsonProperty("id")
    private String id;

    /**
     * What {@link #getStartDateTime} returns.
     */
    @JsonProperty("startDateTime")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING,
            without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE
    )
    private OffsetDateTime startDateTime;

    /**
     * What {@link #getBreaks} returns.
     */
    @JsonProperty("breaks")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING,
            without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE
    )
    private @Nullable List<OffsetDateTime> breaks;

    /**
     * What {@link #getOpening} returns.
     */
    @JsonProperty("opening")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
    private @Nullable LocalTime opening;

    /**
     * What {@link #getClosings} returns.
     */
    @JsonProperty("closings")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
    private @Nullable List<LocalTime> closings;

    /**
     * What {@link #getLength} returns.
     */
    @JsonProperty("length")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
    private @Nullable Duration length;

    /**
     * What {@link #getPauses} returns.
     */
    @JsonProperty("pauses")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
    private @Nullable List<Duration> pauses;

    /**
     * What {@link #getDay} returns.
     */
    @JsonProperty("day")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
    private @Nullable LocalDate day;

    /**
     * What {@link #getHolidays} returns.
     */
    @JsonProperty("holidays")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING
    )
    private @Nullable List<LocalDate> holidays;

    /**
     * What {@link #getPrice} returns.
     */
    @JsonProperty("price")
    private @Nullable BigDecimal price;

    /**
     * What {@link #getGuest} returns.
     */
    @JsonProperty("guest")
    private @Nullable UUID guest;

    /**
     * What {@link #getPhoto} returns.
     */
    @JsonProperty("photo")
    private byte @Nullable [] photo;

    /**
     * What {@link #getThumbs} returns.
     */
    @JsonProperty("thumbs")
    private @Nullable List<byte[]> thumbs;

    /**
     * What {@link #getRatio} returns.
     */
    @JsonProperty("ratio")
    private @Nullable Double ratio;

    /**
     * What {@link #getTotal} returns.
     */
    @JsonProperty("total")
    private @Nullable Long total;

    /**
     * What {@link #getScan} returns.
     */
    @JsonProperty("scan")
    private byte @Nullable [] scan;

    /**
     * What {@link #getExtra} returns.
     */
    @JsonProperty("extra")
    private @Nullable Object extra;

    /**
     * What {@link #getStatusAsText} returns.
     */
    @JsonProperty("status")
    private String status;

    /**
     * What {@link #getHistoryAsText} returns.
     */
    @JsonProperty("history")
    private List<String> history;

    /**
     * What {@link #getMoodAsText} returns.
     */
    @JsonProperty("mood")
    private @Nullable String mood;

    /**
     * What {@link #getDaysAsText} returns.
     */
    @JsonProperty("days")
    private String days;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public Visit() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Visit(Builder builder) {
        this.id = builder.id;
        this.startDateTime = builder.startDateTime;
        this.breaks = builder.breaks;
        this.opening = builder.opening;
        this.closings = builder.closings;
        this.length = builder.length;
        this.pauses = builder.pauses;
        this.day = builder.day;
        this.holidays = builder.holidays;
        this.price = builder.price;
        this.guest = builder.guest;
        this.photo = builder.photo;
        this.thumbs = builder.thumbs;
        this.ratio = builder.ratio;
        this.total = builder.total;
        this.scan = builder.scan;
        this.extra = builder.extra;
        this.status = builder.status;
        this.history = builder.history;
        this.mood = builder.mood;
        this.days = builder.days;
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
     * Not nullable.
     *
     * <p>Source: resources/visit.md:3
     *
     * @return the value; null where it is not set
     */
    public String getId() {
        return this.id;
    }

    /**
     * Sets what {@link #getId()} returns.
     *
     * @param id the value
     */
    public void setId(String id) {
        this.id = id;
    }

    /**
     * The property startDateTime.
     *
     * <p>Source: resources/visit.md:4
     *
     * @return the value; null where it is not set
     */
    public OffsetDateTime getStartDateTime() {
        return this.startDateTime;
    }

    /**
     * Sets what {@link #getStartDateTime()} returns.
     *
     * @param startDateTime the value
     */
    public void setStartDateTime(OffsetDateTime startDateTime) {
        this.startDateTime = startDateTime;
    }

    /**
     * The property breaks.
     *
     * <p>Source: resources/visit.md:5
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<OffsetDateTime> getBreaks() {
        return this.breaks;
    }

    /**
     * Sets what {@link #getBreaks()} returns.
     *
     * @param breaks the value; null for none
     */
    public void setBreaks(@Nullable List<OffsetDateTime> breaks) {
        this.breaks = breaks;
    }

    /**
     * The property opening.
     *
     * <p>Source: resources/visit.md:6
     *
     * @return the value; null where it is not set
     */
    public @Nullable LocalTime getOpening() {
        return this.opening;
    }

    /**
     * Sets what {@link #getOpening()} returns.
     *
     * @param opening the value; null for none
     */
    public void setOpening(@Nullable LocalTime opening) {
        this.opening = opening;
    }

    /**
     * The property closings.
     *
     * <p>Source: resources/visit.md:7
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<LocalTime> getClosings() {
        return this.closings;
    }

    /**
     * Sets what {@link #getClosings()} returns.
     *
     * @param closings the value; null for none
     */
    public void setClosings(@Nullable List<LocalTime> closings) {
        this.closings = closings;
    }

    /**
     * The property length.
     *
     * <p>Source: resources/visit.md:8
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
     * The property pauses.
     *
     * <p>Source: resources/visit.md:9
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<Duration> getPauses() {
        return this.pauses;
    }

    /**
     * Sets what {@link #getPauses()} returns.
     *
     * @param pauses the value; null for none
     */
    public void setPauses(@Nullable List<Duration> pauses) {
        this.pauses = pauses;
    }

    /**
     * The property day.
     *
     * <p>Source: resources/visit.md:10
     *
     * @return the value; null where it is not set
     */
    public @Nullable LocalDate getDay() {
        return this.day;
    }

    /**
     * Sets what {@link #getDay()} returns.
     *
     * @param day the value; null for none
     */
    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    /**
     * The property holidays.
     *
     * <p>Source: resources/visit.md:11
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<LocalDate> getHolidays() {
        return this.holidays;
    }

    /**
     * Sets what {@link #getHolidays()} returns.
     *
     * @param holidays the value; null for none
     */
    public void setHolidays(@Nullable List<LocalDate> holidays) {
        this.holidays = holidays;
    }

    /**
     * The property price.
     *
     * <p>Source: resources/visit.md:12
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
     * Required.
     *
     * <p>Source: resources/visit.md:13
     *
     * @return the value; null where it is not set
     */
    public @Nullable UUID getGuest() {
        return this.guest;
    }

    /**
     * Sets what {@link #getGuest()} returns.
     *
     * @param guest the value; null for none
     */
    public void setGuest(@Nullable UUID guest) {
        this.guest = guest;
    }

    /**
     * The property photo.
     *
     * <p>Source: resources/visit.md:14
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
     * The property thumbs.
     *
     * <p>Source: resources/visit.md:15
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<byte[]> getThumbs() {
        return this.thumbs;
    }

    /**
     * Sets what {@link #getThumbs()} returns.
     *
     * @param thumbs the value; null for none
     */
    public void setThumbs(@Nullable List<byte[]> thumbs) {
        this.thumbs = thumbs;
    }

    /**
     * The property ratio.
     *
     * <p>Source: resources/visit.md:16
     *
     * @return the value; null where it is not set
     */
    public @Nullable Double getRatio() {
        return this.ratio;
    }

    /**
     * Sets what {@link #getRatio()} returns.
     *
     * @param ratio the value; null for none
     */
    public void setRatio(@Nullable Double ratio) {
        this.ratio = ratio;
    }

    /**
     * The property total.
     *
     * <p>Source: resources/visit.md:17
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
     * The property scan.
     *
     * <p>Source: resources/visit.md:18
     *
     * @return the value; null where it is not set
     */
    public byte @Nullable [] getScan() {
        return this.scan;
    }

    /**
     * Sets what {@link #getScan()} returns.
     *
     * @param scan the value; null for none
     */
    public void setScan(byte @Nullable [] scan) {
        this.scan = scan;
    }

    /**
     * The property extra.
     *
     * <p>Source: resources/visit.md:19
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
     * The property status.
     *
     * <p>Source: resources/visit.md:20
     *
     * @return the value; null where it is not set
     */
    public Status getStatus() {
        return this.status == null ? null : Status.fromString(this.status);
    }

    /**
     * The text of {@link #getStatus()} on the wire.
     *
     * @return the text; null where it is not set
     */
    public String getStatusAsText() {
        return this.status;
    }

    /**
     * Sets what {@link #getStatus()} returns.
     *
     * @param status the value
     */
    public void setStatus(Status status) {
        this.status = status == null ? null : status.wireValue();
    }

    /**
     * Sets what {@link #getStatusAsText()} returns.
     *
     * @param status the value
     */
    public void setStatusAsText(String status) {
        this.status = status;
    }

    /**
     * The property history.
     *
     * <p>Source: resources/visit.md:21
     *
     * @return the value; null where it is not set
     */
    public List<Status> getHistory() {
        return this.history == null ? null : this.history.stream().map(Status::fromString).toList();
    }

    /**
     * The text of {@link #getHistory()} on the wire.
     *
     * @return the text; null where it is not set
     */
    public List<String> getHistoryAsText() {
        return this.history;
    }

    /**
     * Sets what {@link #getHistory()} returns.
     *
     * @param history the value
     */
    public void setHistory(List<Status> history) {
        this.history = history == null ? null : history.stream().map(Status::wireValue).collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Sets what {@link #getHistoryAsText()} returns.
     *
     * @param history the value
     */
    public void setHistoryAsText(List<String> history) {
        this.history = history;
    }

    /**
     * The property mood.
     *
     * <p>Source: resources/visit.md:22
     *
     * @return the value; null where it is not set
     */
    public @Nullable Mood getMood() {
        return this.mood == null ? null : Mood.fromString(this.mood);
    }

    /**
     * The text of {@link #getMood()} on the wire.
     *
     * @return the text; null where it is not set
     */
    public @Nullable String getMoodAsText() {
        return this.mood;
    }

    /**
     * Sets what {@link #getMood()} returns.
     *
     * @param mood the value; null for none
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setMood(@Nullable Mood mood) {
        this.mood = mood == null ? null : mood.wireValue();
    }

    /**
     * Sets what {@link #getMoodAsText()} returns.
     *
     * @param mood the value; null for none
     */
    public void setMoodAsText(@Nullable String mood) {
        this.mood = mood;
    }

    /**
     * The property days.
     *
     * <p>Source: resources/visit.md:23
     *
     * @return the value; null where it is not set
     */
    public Set<Weekday> getDays() {
        return this.days == null ? null : Weekday.fromFlags(this.days);
    }

    /**
     * The text of {@link #getDays()} on the wire.
     *
     * @return the text; null where it is not set
     */
    public String getDaysAsText() {
        return this.days;
    }

    /**
     * Sets what {@link #getDays()} returns.
     *
     * @param days the value
     */
    public void setDays(Set<Weekday> days) {
        this.days = days == null ? null : Weekday.toFlags(days);
    }

    /**
     * Sets what {@link #getDaysAsText()} returns.
     *
     * @param days the value
     */
    public void setDaysAsText(String days) {
        this.days = days;
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
        Visit that = (Visit) other;
        return Objects.equals(this.id, that.id)
                && Objects.equals(this.startDateTime, that.startDateTime)
                && Objects.equals(this.breaks, that.breaks)
                && Objects.equals(this.opening, that.opening)
                && Objects.equals(this.closings, that.closings)
                && Objects.equals(this.length, that.length)
                && Objects.equals(this.pauses, that.pauses)
                && Objects.equals(this.day, that.day)
                && Objects.equals(this.holidays, that.holidays)
                && Objects.equals(this.price, that.price)
                && Objects.equals(this.guest, that.guest)
                && Arrays.equals(this.photo, that.photo)
                && Objects.equals(this.thumbs, that.thumbs)
                && Objects.equals(this.ratio, that.ratio)
                && Objects.equals(this.total, that.total)
                && Arrays.equals(this.scan, that.scan)
                && Objects.equals(this.extra, that.extra)
                && Objects.equals(this.status, that.status)
                && Objects.equals(this.history, that.history)
                && Objects.equals(this.mood, that.mood)
                && Objects.equals(this.days, that.days)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.id);
        result = 31 * result + Objects.hashCode(this.startDateTime);
        result = 31 * result + Objects.hashCode(this.breaks);
        result = 31 * result + Objects.hashCode(this.opening);
        result = 31 * result + Objects.hashCode(this.closings);
        result = 31 * result + Objects.hashCode(this.length);
        result = 31 * result + Objects.hashCode(this.pauses);
        result = 31 * result + Objects.hashCode(this.day);
        result = 31 * result + Objects.hashCode(this.holidays);
        result = 31 * result + Objects.hashCode(this.price);
        result = 31 * result + Objects.hashCode(this.guest);
        result = 31 * result + Arrays.hashCode(this.photo);
        result = 31 * result + Objects.hashCode(this.thumbs);
        result = 31 * result + Objects.hashCode(this.ratio);
        result = 31 * result + Objects.hashCode(this.total);
        result = 31 * result + Arrays.hashCode(this.scan);
        result = 31 * result + Objects.hashCode(this.extra);
        result = 31 * result + Objects.hashCode(this.status);
        result = 31 * result + Objects.hashCode(this.history);
        result = 31 * result + Objects.hashCode(this.mood);
        result = 31 * result + Objects.hashCode(this.days);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Visit[", "]")
                .add("id=" + this.id)
                .add("startDateTime=" + this.startDateTime)
                .add("breaks=" + this.breaks)
                .add("opening=" + this.opening)
                .add("closings=" + this.closings)
                .add("length=" + this.length)
                .add("pauses=" + this.pauses)
                .add("day=" + this.day)
                .add("holidays=" + this.holidays)
                .add("price=" + this.price)
                .add("guest=" + this.guest)
                .add("photo=" + (this.photo == null ? null : this.photo.length + " bytes"))
                .add("thumbs=" + this.thumbs)
                .add("ratio=" + this.ratio)
                .add("total=" + this.total)
                .add("scan=" + (this.scan == null ? null : this.scan.length + " bytes"))
                .add("extra=" + this.extra)
                .add("status=" + this.status)
                .add("history=" + this.history)
                .add("mood=" + this.mood)
                .add("days=" + this.days)
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
        private String id;

        /**
         * What {@link #startDateTime} sets.
         */
        private OffsetDateTime startDateTime;

        /**
         * What {@link #breaks} sets.
         */
        private @Nullable List<OffsetDateTime> breaks;

        /**
         * What {@link #opening} sets.
         */
        private @Nullable LocalTime opening;

        /**
         * What {@link #closings} sets.
         */
        private @Nullable List<LocalTime> closings;

        /**
         * What {@link #length} sets.
         */
        private @Nullable Duration length;

        /**
         * What {@link #pauses} sets.
         */
        private @Nullable List<Duration> pauses;

        /**
         * What {@link #day} sets.
         */
        private @Nullable LocalDate day;

        /**
         * What {@link #holidays} sets.
         */
        private @Nullable List<LocalDate> holidays;

        /**
         * What {@link #price} sets.
         */
        private @Nullable BigDecimal price;

        /**
         * What {@link #guest} sets.
         */
        private @Nullable UUID guest;

        /**
         * What {@link #photo} sets.
         */
        private byte @Nullable [] photo;

        /**
         * What {@link #thumbs} sets.
         */
        private @Nullable List<byte[]> thumbs;

        /**
         * What {@link #ratio} sets.
         */
        private @Nullable Double ratio;

        /**
         * What {@link #total} sets.
         */
        private @Nullable Long total;

        /**
         * What {@link #scan} sets.
         */
        private byte @Nullable [] scan;

        /**
         * What {@link #extra} sets.
         */
        private @Nullable Object extra;

        /**
         * What {@link #status} sets.
         */
        private String status;

        /**
         * What {@link #history} sets.
         */
        private List<String> history;

        /**
         * What {@link #mood} sets.
         */
        private @Nullable String mood;

        /**
         * What {@link #days} sets.
         */
        private String days;

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
         * Sets what {@link Visit#getId()} returns.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets what {@link Visit#getStartDateTime()} returns.
         *
         * @param startDateTime the value
         * @return this builder
         */
        public Builder startDateTime(OffsetDateTime startDateTime) {
            this.startDateTime = startDateTime;
            return this;
        }

        /**
         * Sets what {@link Visit#getBreaks()} returns.
         *
         * @param breaks the value; null for none
         * @return this builder
         */
        public Builder breaks(@Nullable List<OffsetDateTime> breaks) {
            this.breaks = breaks;
            return this;
        }

        /**
         * Sets what {@link Visit#getOpening()} returns.
         *
         * @param opening the value; null for none
         * @return this builder
         */
        public Builder opening(@Nullable LocalTime opening) {
            this.opening = opening;
            return this;
        }

        /**
         * Sets what {@link Visit#getClosings()} returns.
         *
         * @param closings the value; null for none
         * @return this builder
         */
        public Builder closings(@Nullable List<LocalTime> closings) {
            this.closings = closings;
            return this;
        }

        /**
         * Sets what {@link Visit#getLength()} returns.
         *
         * @param length the value; null for none
         * @return this builder
         */
        public Builder length(@Nullable Duration length) {
            this.length = length;
            return this;
        }

        /**
         * Sets what {@link Visit#getPauses()} returns.
         *
         * @param pauses the value; null for none
         * @return this builder
         */
        public Builder pauses(@Nullable List<Duration> pauses) {
            this.pauses = pauses;
            return this;
        }

        /**
         * Sets what {@link Visit#getDay()} returns.
         *
         * @param day the value; null for none
         * @return this builder
         */
        public Builder day(@Nullable LocalDate day) {
            this.day = day;
            return this;
        }

        /**
         * Sets what {@link Visit#getHolidays()} returns.
         *
         * @param holidays the value; null for none
         * @return this builder
         */
        public Builder holidays(@Nullable List<LocalDate> holidays) {
            this.holidays = holidays;
            return this;
        }

        /**
         * Sets what {@link Visit#getPrice()} returns.
         *
         * @param price the value; null for none
         * @return this builder
         */
        public Builder price(@Nullable BigDecimal price) {
            this.price = price;
            return this;
        }

        /**
         * Sets what {@link Visit#getGuest()} returns.
         *
         * @param guest the value; null for none
         * @return this builder
         */
        public Builder guest(@Nullable UUID guest) {
            this.guest = guest;
            return this;
        }

        /**
         * Sets what {@link Visit#getPhoto()} returns.
         *
         * @param photo the value; null for none
         * @return this builder
         */
        public Builder photo(byte @Nullable [] photo) {
            this.photo = photo;
            return this;
        }

        /**
         * Sets what {@link Visit#getThumbs()} returns.
         *
         * @param thumbs the value; null for none
         * @return this builder
         */
        public Builder thumbs(@Nullable List<byte[]> thumbs) {
            this.thumbs = thumbs;
            return this;
        }

        /**
         * Sets what {@link Visit#getRatio()} returns.
         *
         * @param ratio the value; null for none
         * @return this builder
         */
        public Builder ratio(@Nullable Double ratio) {
            this.ratio = ratio;
            return this;
        }

        /**
         * Sets what {@link Visit#getTotal()} returns.
         *
         * @param total the value; null for none
         * @return this builder
         */
        public Builder total(@Nullable Long total) {
            this.total = total;
            return this;
        }

        /**
         * Sets what {@link Visit#getScan()} returns.
         *
         * @param scan the value; null for none
         * @return this builder
         */
        public Builder scan(byte @Nullable [] scan) {
            this.scan = scan;
            return this;
        }

        /**
         * Sets what {@link Visit#getExtra()} returns.
         *
         * @param extra the value; null for none
         * @return this builder
         */
        public Builder extra(@Nullable Object extra) {
            this.extra = extra;
            return this;
        }

        /**
         * Sets what {@link Visit#getStatus()} returns.
         *
         * @param status the value
         * @return this builder
         */
        public Builder status(Status status) {
            this.status = status == null ? null : status.wireValue();
            return this;
        }

        /**
         * Sets what {@link Visit#getStatusAsText()} returns.
         *
         * @param statusAsText the value
         * @return this builder
         */
        public Builder statusAsText(String statusAsText) {
            this.status = statusAsText;
            return this;
        }

        /**
         * Sets what {@link Visit#getHistory()} returns.
         *
         * @param history the value
         * @return this builder
         */
        public Builder history(List<Status> history) {
            this.history = history == null ? null : history.stream().map(Status::wireValue).collect(Collectors.toCollection(ArrayList::new));
            return this;
        }

        /**
         * Sets what {@link Visit#getHistoryAsText()} returns.
         *
         * @param historyAsText the value
         * @return this builder
         */
        public Builder historyAsText(List<String> historyAsText) {
            this.history = historyAsText;
            return this;
        }

        /**
         * Sets what {@link Visit#getMood()} returns.
         *
         * @param mood the value; null for none
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder mood(@Nullable Mood mood) {
            this.mood = mood == null ? null : mood.wireValue();
            return this;
        }

        /**
         * Sets what {@link Visit#getMoodAsText()} returns.
         *
         * @param moodAsText the value; null for none
         * @return this builder
         */
        public Builder moodAsText(@Nullable String moodAsText) {
            this.mood = moodAsText;
            return this;
        }

        /**
         * Sets what {@link Visit#getDays()} returns.
         *
         * @param days the value
         * @return this builder
         */
        public Builder days(Set<Weekday> days) {
            this.days = days == null ? null : Weekday.toFlags(days);
            return this;
        }

        /**
         * Sets what {@link Visit#getDaysAsText()} returns.
         *
         * @param daysAsText the value
         * @return this builder
         */
        public Builder daysAsText(String daysAsText) {
            this.days = daysAsText;
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
        public Visit build() {
            return new Visit(this);
        }
    }
}
