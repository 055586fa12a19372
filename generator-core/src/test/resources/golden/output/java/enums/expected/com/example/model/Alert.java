package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An alert.
 * @see "resources/alert.md:1"
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
@JsonPropertyOrder({"severity", "history", "days", "oldSeverity"})
@SuppressWarnings("deprecation")
public class Alert {
    /** What {@link #getSeverityAsText} returns. */
    @JsonProperty("severity")
    private @Nullable String severity;

    /** What {@link #getHistoryAsText} returns. */
    @JsonProperty("history")
    private @Nullable List<String> history;

    /** What {@link #getDaysAsText} returns. */
    @JsonProperty("days")
    private @Nullable String days;

    /** What {@link #getOldSeverityAsText} returns. */
    @JsonProperty("oldSeverity")
    private @Nullable String oldSeverity;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Alert() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Alert(Alert from) {
        this.severity = from.severity;
        this.history = from.history;
        this.days = from.days;
        this.oldSeverity = from.oldSeverity;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Alert());
    }

    /**
     * How bad.
     * @return the value, or null
     * @see "resources/alert.md:3"
     */
    public @Nullable Severity getSeverity() {
        return severity == null ? null : Severity.fromString(severity);
    }

    /** {@return the text of {@link #getSeverity()} on the wire} */
    public @Nullable String getSeverityAsText() {
        return severity;
    }

    /**
     * Sets {@link #getSeverity()}.
     * @param severity the value
     */
    public void setSeverity(@Nullable Severity severity) {
        this.severity = severity == null ? null : severity.wireValue();
    }

    /**
     * Sets {@link #getSeverityAsText()}.
     * @param severity the value
     */
    public void setSeverityAsText(@Nullable String severity) {
        this.severity = severity;
    }

    /**
     * The property history.
     * @return the value, or null
     * @see "resources/alert.md:4"
     */
    public @Nullable List<Severity> getHistory() {
        return history == null ? null : history.stream().map(Severity::fromString).toList();
    }

    /** {@return the text of {@link #getHistory()} on the wire} */
    public @Nullable List<String> getHistoryAsText() {
        return history;
    }

    /**
     * Sets {@link #getHistory()}.
     * @param history the value
     */
    public void setHistory(@Nullable List<Severity> history) {
        this.history = history == null ? null : history.stream().map(Severity::wireValue).collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Sets {@link #getHistoryAsText()}.
     * @param history the value
     */
    public void setHistoryAsText(@Nullable List<String> history) {
        this.history = history;
    }

    /**
     * The property days.
     * @return the value, or null
     * @see "resources/alert.md:5"
     */
    public @Nullable Set<Weekdays> getDays() {
        return days == null ? null : Weekdays.fromFlags(days);
    }

    /** {@return the text of {@link #getDays()} on the wire} */
    public @Nullable String getDaysAsText() {
        return days;
    }

    /**
     * Sets {@link #getDays()}.
     * @param days the value
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setDays(@Nullable Set<Weekdays> days) {
        this.days = days == null ? null : Weekdays.toFlags(days);
    }

    /**
     * Sets {@link #getDaysAsText()}.
     * @param days the value
     */
    public void setDaysAsText(@Nullable String days) {
        this.days = days;
    }

    /**
     * The property oldSeverity.
     * @return the value, or null
     * @see "resources/alert.md:6"
     * @deprecated The documentation marks it as deprecated.
     */
    @Deprecated
    public @Nullable Severity getOldSeverity() {
        return oldSeverity == null ? null : Severity.fromString(oldSeverity);
    }

    /**
     * {@return the text of {@link #getOldSeverity()} on the wire}
     * @deprecated The documentation marks it as deprecated.
     */
    @Deprecated
    public @Nullable String getOldSeverityAsText() {
        return oldSeverity;
    }

    /**
     * Sets {@link #getOldSeverity()}.
     * @param oldSeverity the value
     * @deprecated The documentation marks it as deprecated.
     */
    @Deprecated
    public void setOldSeverity(@Nullable Severity oldSeverity) {
        this.oldSeverity = oldSeverity == null ? null : oldSeverity.wireValue();
    }

    /**
     * Sets {@link #getOldSeverityAsText()}.
     * @param oldSeverity the value
     * @deprecated The documentation marks it as deprecated.
     */
    @Deprecated
    public void setOldSeverityAsText(@Nullable String oldSeverity) {
        this.oldSeverity = oldSeverity;
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
        return other instanceof Alert that
                && getClass() == that.getClass()
                && Objects.equals(severity, that.severity)
                && Objects.equals(history, that.history)
                && Objects.equals(days, that.days)
                && Objects.equals(oldSeverity, that.oldSeverity)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(severity, history, days, oldSeverity, additionalProperties);
    }

    @Override
    public String toString() {
        return "Alert[severity=" + severity
                + ", history=" + history
                + ", days=" + days
                + ", oldSeverity=" + oldSeverity
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Alert object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Alert object) {
            this.object = object;
        }

        /**
         * Sets {@link Alert#getSeverity()}.
         * @param severity the value
         * @return this builder
         */
        public Builder severity(@Nullable Severity severity) {
            this.object.setSeverity(severity);
            return this;
        }

        /**
         * Sets {@link Alert#getSeverityAsText()}.
         * @param severityAsText the value
         * @return this builder
         */
        public Builder severityAsText(@Nullable String severityAsText) {
            this.object.setSeverityAsText(severityAsText);
            return this;
        }

        /**
         * Sets {@link Alert#getHistory()}.
         * @param history the value
         * @return this builder
         */
        public Builder history(@Nullable List<Severity> history) {
            this.object.setHistory(history);
            return this;
        }

        /**
         * Sets {@link Alert#getHistoryAsText()}.
         * @param historyAsText the value
         * @return this builder
         */
        public Builder historyAsText(@Nullable List<String> historyAsText) {
            this.object.setHistoryAsText(historyAsText);
            return this;
        }

        /**
         * Sets {@link Alert#getDays()}.
         * @param days the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder days(@Nullable Set<Weekdays> days) {
            this.object.setDays(days);
            return this;
        }

        /**
         * Sets {@link Alert#getDaysAsText()}.
         * @param daysAsText the value
         * @return this builder
         */
        public Builder daysAsText(@Nullable String daysAsText) {
            this.object.setDaysAsText(daysAsText);
            return this;
        }

        /**
         * Sets {@link Alert#getOldSeverity()}.
         * @param oldSeverity the value
         * @return this builder
         * @deprecated The documentation marks it as deprecated.
         */
        @Deprecated
        public Builder oldSeverity(@Nullable Severity oldSeverity) {
            this.object.setOldSeverity(oldSeverity);
            return this;
        }

        /**
         * Sets {@link Alert#getOldSeverityAsText()}.
         * @param oldSeverityAsText the value
         * @return this builder
         * @deprecated The documentation marks it as deprecated.
         */
        @Deprecated
        public Builder oldSeverityAsText(@Nullable String oldSeverityAsText) {
            this.object.setOldSeverityAsText(oldSeverityAsText);
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
        public Alert build() {
            return new Alert(this.object);
        }
    }
}
