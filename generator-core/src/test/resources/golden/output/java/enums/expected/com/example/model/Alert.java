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
import java.util.StringJoiner;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An alert.
 *
 * <p>Source: resources/alert.md:1
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
    /**
     * What {@link #getSeverityAsText} returns.
     */
    @JsonProperty("severity")
    private @Nullable String severity;

    /**
     * What {@link #getHistoryAsText} returns.
     */
    @JsonProperty("history")
    private @Nullable List<String> history;

    /**
     * What {@link #getDaysAsText} returns.
     */
    @JsonProperty("days")
    private @Nullable String days;

    /**
     * What {@link #getOldSeverityAsText} returns.
     */
    @JsonProperty("oldSeverity")
    private @Nullable String oldSeverity;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public Alert() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Alert(Builder builder) {
        this.severity = builder.severity;
        this.history = builder.history;
        this.days = builder.days;
        this.oldSeverity = builder.oldSeverity;
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
     * How bad.
     *
     * <p>Source: resources/alert.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable Severity getSeverity() {
        return this.severity == null ? null : Severity.fromString(this.severity);
    }

    /**
     * The text of {@link #getSeverity()} on the wire.
     *
     * @return the text; null where it is not set
     */
    public @Nullable String getSeverityAsText() {
        return this.severity;
    }

    /**
     * Sets what {@link #getSeverity()} returns.
     *
     * @param severity the value; null for none
     */
    public void setSeverity(@Nullable Severity severity) {
        this.severity = severity == null ? null : severity.wireValue();
    }

    /**
     * Sets what {@link #getSeverityAsText()} returns.
     *
     * @param severity the value; null for none
     */
    public void setSeverityAsText(@Nullable String severity) {
        this.severity = severity;
    }

    /**
     * The property history.
     *
     * <p>Source: resources/alert.md:4
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<Severity> getHistory() {
        return this.history == null ? null : this.history.stream().map(Severity::fromString).toList();
    }

    /**
     * The text of {@link #getHistory()} on the wire.
     *
     * @return the text; null where it is not set
     */
    public @Nullable List<String> getHistoryAsText() {
        return this.history;
    }

    /**
     * Sets what {@link #getHistory()} returns.
     *
     * @param history the value; null for none
     */
    public void setHistory(@Nullable List<Severity> history) {
        this.history = history == null ? null : history.stream().map(Severity::wireValue).collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Sets what {@link #getHistoryAsText()} returns.
     *
     * @param history the value; null for none
     */
    public void setHistoryAsText(@Nullable List<String> history) {
        this.history = history;
    }

    /**
     * The property days.
     *
     * <p>Source: resources/alert.md:5
     *
     * @return the value; null where it is not set
     */
    public @Nullable Set<Weekdays> getDays() {
        return this.days == null ? null : Weekdays.fromFlags(this.days);
    }

    /**
     * The text of {@link #getDays()} on the wire.
     *
     * @return the text; null where it is not set
     */
    public @Nullable String getDaysAsText() {
        return this.days;
    }

    /**
     * Sets what {@link #getDays()} returns.
     *
     * @param days the value; null for none
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setDays(@Nullable Set<Weekdays> days) {
        this.days = days == null ? null : Weekdays.toFlags(days);
    }

    /**
     * Sets what {@link #getDaysAsText()} returns.
     *
     * @param days the value; null for none
     */
    public void setDaysAsText(@Nullable String days) {
        this.days = days;
    }

    /**
     * The property oldSeverity.
     *
     * <p>Source: resources/alert.md:6
     *
     * @return the value; null where it is not set
     * @deprecated The documentation marks it as deprecated.
     */
    @Deprecated
    public @Nullable Severity getOldSeverity() {
        return this.oldSeverity == null ? null : Severity.fromString(this.oldSeverity);
    }

    /**
     * The text of {@link #getOldSeverity()} on the wire.
     *
     * @return the text; null where it is not set
     * @deprecated The documentation marks it as deprecated.
     */
    @Deprecated
    public @Nullable String getOldSeverityAsText() {
        return this.oldSeverity;
    }

    /**
     * Sets what {@link #getOldSeverity()} returns.
     *
     * @param oldSeverity the value; null for none
     * @deprecated The documentation marks it as deprecated.
     */
    @Deprecated
    public void setOldSeverity(@Nullable Severity oldSeverity) {
        this.oldSeverity = oldSeverity == null ? null : oldSeverity.wireValue();
    }

    /**
     * Sets what {@link #getOldSeverityAsText()} returns.
     *
     * @param oldSeverity the value; null for none
     * @deprecated The documentation marks it as deprecated.
     */
    @Deprecated
    public void setOldSeverityAsText(@Nullable String oldSeverity) {
        this.oldSeverity = oldSeverity;
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
        Alert that = (Alert) other;
        return Objects.equals(this.severity, that.severity)
                && Objects.equals(this.history, that.history)
                && Objects.equals(this.days, that.days)
                && Objects.equals(this.oldSeverity, that.oldSeverity)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.severity);
        result = 31 * result + Objects.hashCode(this.history);
        result = 31 * result + Objects.hashCode(this.days);
        result = 31 * result + Objects.hashCode(this.oldSeverity);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Alert[", "]")
                .add("severity=" + this.severity)
                .add("history=" + this.history)
                .add("days=" + this.days)
                .add("oldSeverity=" + this.oldSeverity)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder {
        /**
         * What {@link #severity} sets.
         */
        private @Nullable String severity;

        /**
         * What {@link #history} sets.
         */
        private @Nullable List<String> history;

        /**
         * What {@link #days} sets.
         */
        private @Nullable String days;

        /**
         * What {@link #oldSeverity} sets.
         */
        private @Nullable String oldSeverity;

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
         * Sets what {@link Alert#getSeverity()} returns.
         *
         * @param severity the value; null for none
         * @return this builder
         */
        public Builder severity(@Nullable Severity severity) {
            this.severity = severity == null ? null : severity.wireValue();
            return this;
        }

        /**
         * Sets what {@link Alert#getSeverityAsText()} returns.
         *
         * @param severityAsText the value; null for none
         * @return this builder
         */
        public Builder severityAsText(@Nullable String severityAsText) {
            this.severity = severityAsText;
            return this;
        }

        /**
         * Sets what {@link Alert#getHistory()} returns.
         *
         * @param history the value; null for none
         * @return this builder
         */
        public Builder history(@Nullable List<Severity> history) {
            this.history = history == null ? null : history.stream().map(Severity::wireValue).collect(Collectors.toCollection(ArrayList::new));
            return this;
        }

        /**
         * Sets what {@link Alert#getHistoryAsText()} returns.
         *
         * @param historyAsText the value; null for none
         * @return this builder
         */
        public Builder historyAsText(@Nullable List<String> historyAsText) {
            this.history = historyAsText;
            return this;
        }

        /**
         * Sets what {@link Alert#getDays()} returns.
         *
         * @param days the value; null for none
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder days(@Nullable Set<Weekdays> days) {
            this.days = days == null ? null : Weekdays.toFlags(days);
            return this;
        }

        /**
         * Sets what {@link Alert#getDaysAsText()} returns.
         *
         * @param daysAsText the value; null for none
         * @return this builder
         */
        public Builder daysAsText(@Nullable String daysAsText) {
            this.days = daysAsText;
            return this;
        }

        /**
         * Sets what {@link Alert#getOldSeverity()} returns.
         *
         * @param oldSeverity the value; null for none
         * @return this builder
         * @deprecated The documentation marks it as deprecated.
         */
        @Deprecated
        public Builder oldSeverity(@Nullable Severity oldSeverity) {
            this.oldSeverity = oldSeverity == null ? null : oldSeverity.wireValue();
            return this;
        }

        /**
         * Sets what {@link Alert#getOldSeverityAsText()} returns.
         *
         * @param oldSeverityAsText the value; null for none
         * @return this builder
         * @deprecated The documentation marks it as deprecated.
         */
        @Deprecated
        public Builder oldSeverityAsText(@Nullable String oldSeverityAsText) {
            this.oldSeverity = oldSeverityAsText;
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
        public Alert build() {
            return new Alert(this);
        }
    }
}
