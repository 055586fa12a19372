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
import java.util.UUID;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.visit.
 * @see "resources/visit.md:1"
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
    /** What {@link #getId} returns. */
    @JsonProperty("id")
    private String id;

    /** What {@link #getStartDateTime} returns. */
    @JsonProperty("startDateTime")
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    private OffsetDateTime startDateTime;

    /** What {@link #getBreaks} returns. */
    @JsonProperty("breaks")
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    private @Nullable List<OffsetDateTime> breaks;

    /** What {@link #getOpening} returns. */
    @JsonProperty("opening")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable LocalTime opening;

    /** What {@link #getClosings} returns. */
    @JsonProperty("closings")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable List<LocalTime> closings;

    /** What {@link #getLength} returns. */
    @JsonProperty("length")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable Duration length;

    /** What {@link #getPauses} returns. */
    @JsonProperty("pauses")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable List<Duration> pauses;

    /** What {@link #getDay} returns. */
    @JsonProperty("day")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable LocalDate day;

    /** What {@link #getHolidays} returns. */
    @JsonProperty("holidays")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable List<LocalDate> holidays;

    /** What {@link #getPrice} returns. */
    @JsonProperty("price")
    private @Nullable BigDecimal price;

    /** What {@link #getGuest} returns. */
    @JsonProperty("guest")
    private @Nullable UUID guest;

    /** What {@link #getPhoto} returns. */
    @JsonProperty("photo")
    private byte @Nullable [] photo;

    /** What {@link #getThumbs} returns. */
    @JsonProperty("thumbs")
    private @Nullable List<byte[]> thumbs;

    /** What {@link #getRatio} returns. */
    @JsonProperty("ratio")
    private @Nullable Double ratio;

    /** What {@link #getTotal} returns. */
    @JsonProperty("total")
    private @Nullable Long total;

    /** What {@link #getScan} returns. */
    @JsonProperty("scan")
    private byte @Nullable [] scan;

    /** What {@link #getExtra} returns. */
    @JsonProperty("extra")
    private @Nullable Object extra;

    /** What {@link #getStatusAsText} returns. */
    @JsonProperty("status")
    private String status;

    /** What {@link #getHistoryAsText} returns. */
    @JsonProperty("history")
    private List<String> history;

    /** What {@link #getMoodAsText} returns. */
    @JsonProperty("mood")
    private @Nullable String mood;

    /** What {@link #getDaysAsText} returns. */
    @JsonProperty("days")
    private String days;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Visit() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Visit(Visit from) {
        this.id = from.id;
        this.startDateTime = from.startDateTime;
        this.breaks = from.breaks;
        this.opening = from.opening;
        this.closings = from.closings;
        this.length = from.length;
        this.pauses = from.pauses;
        this.day = from.day;
        this.holidays = from.holidays;
        this.price = from.price;
        this.guest = from.guest;
        this.photo = from.photo;
        this.thumbs = from.thumbs;
        this.ratio = from.ratio;
        this.total = from.total;
        this.scan = from.scan;
        this.extra = from.extra;
        this.status = from.status;
        this.history = from.history;
        this.mood = from.mood;
        this.days = from.days;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Visit());
    }

    /**
     * Not nullable.
     * @return the value
     * @see "resources/visit.md:3"
     */
    public String getId() {
        return id;
    }

    /**
     * Sets {@link #getId()}.
     * @param id the value
     */
    public void setId(String id) {
        this.id = id;
    }

    /**
     * The property startDateTime.
     * @return the value
     * @see "resources/visit.md:4"
     */
    public OffsetDateTime getStartDateTime() {
        return startDateTime;
    }

    /**
     * Sets {@link #getStartDateTime()}.
     * @param startDateTime the value
     */
    public void setStartDateTime(OffsetDateTime startDateTime) {
        this.startDateTime = startDateTime;
    }

    /**
     * The property breaks.
     * @return the value, or null
     * @see "resources/visit.md:5"
     */
    public @Nullable List<OffsetDateTime> getBreaks() {
        return breaks;
    }

    /**
     * Sets {@link #getBreaks()}.
     * @param breaks the value
     */
    public void setBreaks(@Nullable List<OffsetDateTime> breaks) {
        this.breaks = breaks;
    }

    /**
     * The property opening.
     * @return the value, or null
     * @see "resources/visit.md:6"
     */
    public @Nullable LocalTime getOpening() {
        return opening;
    }

    /**
     * Sets {@link #getOpening()}.
     * @param opening the value
     */
    public void setOpening(@Nullable LocalTime opening) {
        this.opening = opening;
    }

    /**
     * The property closings.
     * @return the value, or null
     * @see "resources/visit.md:7"
     */
    public @Nullable List<LocalTime> getClosings() {
        return closings;
    }

    /**
     * Sets {@link #getClosings()}.
     * @param closings the value
     */
    public void setClosings(@Nullable List<LocalTime> closings) {
        this.closings = closings;
    }

    /**
     * The property length.
     * @return the value, or null
     * @see "resources/visit.md:8"
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
     * The property pauses.
     * @return the value, or null
     * @see "resources/visit.md:9"
     */
    public @Nullable List<Duration> getPauses() {
        return pauses;
    }

    /**
     * Sets {@link #getPauses()}.
     * @param pauses the value
     */
    public void setPauses(@Nullable List<Duration> pauses) {
        this.pauses = pauses;
    }

    /**
     * The property day.
     * @return the value, or null
     * @see "resources/visit.md:10"
     */
    public @Nullable LocalDate getDay() {
        return day;
    }

    /**
     * Sets {@link #getDay()}.
     * @param day the value
     */
    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    /**
     * The property holidays.
     * @return the value, or null
     * @see "resources/visit.md:11"
     */
    public @Nullable List<LocalDate> getHolidays() {
        return holidays;
    }

    /**
     * Sets {@link #getHolidays()}.
     * @param holidays the value
     */
    public void setHolidays(@Nullable List<LocalDate> holidays) {
        this.holidays = holidays;
    }

    /**
     * The property price.
     * @return the value, or null
     * @see "resources/visit.md:12"
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
     * Required.
     * @return the value, or null
     * @see "resources/visit.md:13"
     */
    public @Nullable UUID getGuest() {
        return guest;
    }

    /**
     * Sets {@link #getGuest()}.
     * @param guest the value
     */
    public void setGuest(@Nullable UUID guest) {
        this.guest = guest;
    }

    /**
     * The property photo.
     * @return the value, or null
     * @see "resources/visit.md:14"
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
     * The property thumbs.
     * @return the value, or null
     * @see "resources/visit.md:15"
     */
    public @Nullable List<byte[]> getThumbs() {
        return thumbs;
    }

    /**
     * Sets {@link #getThumbs()}.
     * @param thumbs the value
     */
    public void setThumbs(@Nullable List<byte[]> thumbs) {
        this.thumbs = thumbs;
    }

    /**
     * The property ratio.
     * @return the value, or null
     * @see "resources/visit.md:16"
     */
    public @Nullable Double getRatio() {
        return ratio;
    }

    /**
     * Sets {@link #getRatio()}.
     * @param ratio the value
     */
    public void setRatio(@Nullable Double ratio) {
        this.ratio = ratio;
    }

    /**
     * The property total.
     * @return the value, or null
     * @see "resources/visit.md:17"
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
     * The property scan.
     * @return the value, or null
     * @see "resources/visit.md:18"
     */
    public byte @Nullable [] getScan() {
        return scan;
    }

    /**
     * Sets {@link #getScan()}.
     * @param scan the value
     */
    public void setScan(byte @Nullable [] scan) {
        this.scan = scan;
    }

    /**
     * The property extra.
     * @return the value, or null
     * @see "resources/visit.md:19"
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
     * The property status.
     * @return the value
     * @see "resources/visit.md:20"
     */
    public Status getStatus() {
        return status == null ? null : Status.fromString(status);
    }

    /** {@return the text of {@link #getStatus()} on the wire} */
    public String getStatusAsText() {
        return status;
    }

    /**
     * Sets {@link #getStatus()}.
     * @param status the value
     */
    public void setStatus(Status status) {
        this.status = status == null ? null : status.wireValue();
    }

    /**
     * Sets {@link #getStatusAsText()}.
     * @param status the value
     */
    public void setStatusAsText(String status) {
        this.status = status;
    }

    /**
     * The property history.
     * @return the value
     * @see "resources/visit.md:21"
     */
    public List<Status> getHistory() {
        return history == null ? null : history.stream().map(Status::fromString).toList();
    }

    /** {@return the text of {@link #getHistory()} on the wire} */
    public List<String> getHistoryAsText() {
        return history;
    }

    /**
     * Sets {@link #getHistory()}.
     * @param history the value
     */
    public void setHistory(List<Status> history) {
        this.history = history == null ? null : history.stream().map(Status::wireValue).collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Sets {@link #getHistoryAsText()}.
     * @param history the value
     */
    public void setHistoryAsText(List<String> history) {
        this.history = history;
    }

    /**
     * The property mood.
     * @return the value, or null
     * @see "resources/visit.md:22"
     */
    public @Nullable Mood getMood() {
        return mood == null ? null : Mood.fromString(mood);
    }

    /** {@return the text of {@link #getMood()} on the wire} */
    public @Nullable String getMoodAsText() {
        return mood;
    }

    /**
     * Sets {@link #getMood()}.
     * @param mood the value
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setMood(@Nullable Mood mood) {
        this.mood = mood == null ? null : mood.wireValue();
    }

    /**
     * Sets {@link #getMoodAsText()}.
     * @param mood the value
     */
    public void setMoodAsText(@Nullable String mood) {
        this.mood = mood;
    }

    /**
     * The property days.
     * @return the value
     * @see "resources/visit.md:23"
     */
    public Set<Weekday> getDays() {
        return days == null ? null : Weekday.fromFlags(days);
    }

    /** {@return the text of {@link #getDays()} on the wire} */
    public String getDaysAsText() {
        return days;
    }

    /**
     * Sets {@link #getDays()}.
     * @param days the value
     */
    public void setDays(Set<Weekday> days) {
        this.days = days == null ? null : Weekday.toFlags(days);
    }

    /**
     * Sets {@link #getDaysAsText()}.
     * @param days the value
     */
    public void setDaysAsText(String days) {
        this.days = days;
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
        return other instanceof Visit that
                && getClass() == that.getClass()
                && Objects.equals(id, that.id)
                && Objects.equals(startDateTime, that.startDateTime)
                && Objects.equals(breaks, that.breaks)
                && Objects.equals(opening, that.opening)
                && Objects.equals(closings, that.closings)
                && Objects.equals(length, that.length)
                && Objects.equals(pauses, that.pauses)
                && Objects.equals(day, that.day)
                && Objects.equals(holidays, that.holidays)
                && Objects.equals(price, that.price)
                && Objects.equals(guest, that.guest)
                && Arrays.equals(photo, that.photo)
                && Objects.equals(thumbs, that.thumbs)
                && Objects.equals(ratio, that.ratio)
                && Objects.equals(total, that.total)
                && Arrays.equals(scan, that.scan)
                && Objects.equals(extra, that.extra)
                && Objects.equals(status, that.status)
                && Objects.equals(history, that.history)
                && Objects.equals(mood, that.mood)
                && Objects.equals(days, that.days)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, startDateTime, breaks, opening, closings, length, pauses, day,
                holidays, price, guest, Arrays.hashCode(photo), thumbs, ratio, total,
                Arrays.hashCode(scan), extra, status, history, mood, days, additionalProperties);
    }

    @Override
    public String toString() {
        return "Visit[id=" + id
                + ", startDateTime=" + startDateTime
                + ", breaks=" + breaks
                + ", opening=" + opening
                + ", closings=" + closings
                + ", length=" + length
                + ", pauses=" + pauses
                + ", day=" + day
                + ", holidays=" + holidays
                + ", price=" + price
                + ", guest=" + guest
                + ", photo=" + (photo == null ? null : photo.length + " bytes")
                + ", thumbs=" + thumbs
                + ", ratio=" + ratio
                + ", total=" + total
                + ", scan=" + (scan == null ? null : scan.length + " bytes")
                + ", extra=" + extra
                + ", status=" + status
                + ", history=" + history
                + ", mood=" + mood
                + ", days=" + days
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Visit object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Visit object) {
            this.object = object;
        }

        /**
         * Sets {@link Visit#getId()}.
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.object.setId(id);
            return this;
        }

        /**
         * Sets {@link Visit#getStartDateTime()}.
         * @param startDateTime the value
         * @return this builder
         */
        public Builder startDateTime(OffsetDateTime startDateTime) {
            this.object.setStartDateTime(startDateTime);
            return this;
        }

        /**
         * Sets {@link Visit#getBreaks()}.
         * @param breaks the value
         * @return this builder
         */
        public Builder breaks(@Nullable List<OffsetDateTime> breaks) {
            this.object.setBreaks(breaks);
            return this;
        }

        /**
         * Sets {@link Visit#getOpening()}.
         * @param opening the value
         * @return this builder
         */
        public Builder opening(@Nullable LocalTime opening) {
            this.object.setOpening(opening);
            return this;
        }

        /**
         * Sets {@link Visit#getClosings()}.
         * @param closings the value
         * @return this builder
         */
        public Builder closings(@Nullable List<LocalTime> closings) {
            this.object.setClosings(closings);
            return this;
        }

        /**
         * Sets {@link Visit#getLength()}.
         * @param length the value
         * @return this builder
         */
        public Builder length(@Nullable Duration length) {
            this.object.setLength(length);
            return this;
        }

        /**
         * Sets {@link Visit#getPauses()}.
         * @param pauses the value
         * @return this builder
         */
        public Builder pauses(@Nullable List<Duration> pauses) {
            this.object.setPauses(pauses);
            return this;
        }

        /**
         * Sets {@link Visit#getDay()}.
         * @param day the value
         * @return this builder
         */
        public Builder day(@Nullable LocalDate day) {
            this.object.setDay(day);
            return this;
        }

        /**
         * Sets {@link Visit#getHolidays()}.
         * @param holidays the value
         * @return this builder
         */
        public Builder holidays(@Nullable List<LocalDate> holidays) {
            this.object.setHolidays(holidays);
            return this;
        }

        /**
         * Sets {@link Visit#getPrice()}.
         * @param price the value
         * @return this builder
         */
        public Builder price(@Nullable BigDecimal price) {
            this.object.setPrice(price);
            return this;
        }

        /**
         * Sets {@link Visit#getGuest()}.
         * @param guest the value
         * @return this builder
         */
        public Builder guest(@Nullable UUID guest) {
            this.object.setGuest(guest);
            return this;
        }

        /**
         * Sets {@link Visit#getPhoto()}.
         * @param photo the value
         * @return this builder
         */
        public Builder photo(byte @Nullable [] photo) {
            this.object.setPhoto(photo);
            return this;
        }

        /**
         * Sets {@link Visit#getThumbs()}.
         * @param thumbs the value
         * @return this builder
         */
        public Builder thumbs(@Nullable List<byte[]> thumbs) {
            this.object.setThumbs(thumbs);
            return this;
        }

        /**
         * Sets {@link Visit#getRatio()}.
         * @param ratio the value
         * @return this builder
         */
        public Builder ratio(@Nullable Double ratio) {
            this.object.setRatio(ratio);
            return this;
        }

        /**
         * Sets {@link Visit#getTotal()}.
         * @param total the value
         * @return this builder
         */
        public Builder total(@Nullable Long total) {
            this.object.setTotal(total);
            return this;
        }

        /**
         * Sets {@link Visit#getScan()}.
         * @param scan the value
         * @return this builder
         */
        public Builder scan(byte @Nullable [] scan) {
            this.object.setScan(scan);
            return this;
        }

        /**
         * Sets {@link Visit#getExtra()}.
         * @param extra the value
         * @return this builder
         */
        public Builder extra(@Nullable Object extra) {
            this.object.setExtra(extra);
            return this;
        }

        /**
         * Sets {@link Visit#getStatus()}.
         * @param status the value
         * @return this builder
         */
        public Builder status(Status status) {
            this.object.setStatus(status);
            return this;
        }

        /**
         * Sets {@link Visit#getStatusAsText()}.
         * @param statusAsText the value
         * @return this builder
         */
        public Builder statusAsText(String statusAsText) {
            this.object.setStatusAsText(statusAsText);
            return this;
        }

        /**
         * Sets {@link Visit#getHistory()}.
         * @param history the value
         * @return this builder
         */
        public Builder history(List<Status> history) {
            this.object.setHistory(history);
            return this;
        }

        /**
         * Sets {@link Visit#getHistoryAsText()}.
         * @param historyAsText the value
         * @return this builder
         */
        public Builder historyAsText(List<String> historyAsText) {
            this.object.setHistoryAsText(historyAsText);
            return this;
        }

        /**
         * Sets {@link Visit#getMood()}.
         * @param mood the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder mood(@Nullable Mood mood) {
            this.object.setMood(mood);
            return this;
        }

        /**
         * Sets {@link Visit#getMoodAsText()}.
         * @param moodAsText the value
         * @return this builder
         */
        public Builder moodAsText(@Nullable String moodAsText) {
            this.object.setMoodAsText(moodAsText);
            return this;
        }

        /**
         * Sets {@link Visit#getDays()}.
         * @param days the value
         * @return this builder
         */
        public Builder days(Set<Weekday> days) {
            this.object.setDays(days);
            return this;
        }

        /**
         * Sets {@link Visit#getDaysAsText()}.
         * @param daysAsText the value
         * @return this builder
         */
        public Builder daysAsText(String daysAsText) {
            this.object.setDaysAsText(daysAsText);
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
        public Visit build() {
            return new Visit(this.object);
        }
    }
}
