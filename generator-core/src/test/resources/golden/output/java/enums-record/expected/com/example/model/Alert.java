package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An alert.
 * @see "resources/alert.md:1"
 *
 * @param severityAsText How bad. (resources/alert.md:3)
 * @param historyAsText The property history. (resources/alert.md:4)
 * @param daysAsText The property days. (resources/alert.md:5)
 * @param oldSeverityAsText The property oldSeverity. (resources/alert.md:6)
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
@JsonPropertyOrder({"severity", "history", "days", "oldSeverity"})
@SuppressWarnings("deprecation")
public record Alert(@JsonProperty("severity") @Nullable String severityAsText,
        @JsonProperty("history") @Nullable List<String> historyAsText,
        @JsonProperty("days") @Nullable String daysAsText,
        @JsonProperty("oldSeverity") @Nullable String oldSeverityAsText,
        @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
    /**
     * Copies what could be changed from outside.
     * @param severityAsText see {@link #severityAsText()}
     * @param historyAsText see {@link #historyAsText()}
     * @param daysAsText see {@link #daysAsText()}
     * @param oldSeverityAsText see {@link #oldSeverityAsText()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Alert {
        historyAsText = historyAsText == null ? null : Collections.unmodifiableList(new ArrayList<>(historyAsText));
        additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Alert(Builder builder) {
        this(builder.severityAsText,
                builder.historyAsText,
                builder.daysAsText,
                builder.oldSeverityAsText,
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
     * How bad.
     * @return the value, or null
     * @see "resources/alert.md:3"
     */
    public @Nullable Severity severity() {
        return severityAsText == null ? null : Severity.fromString(severityAsText);
    }

    /**
     * The property history.
     * @return the value, or null
     * @see "resources/alert.md:4"
     */
    public @Nullable List<Severity> history() {
        return historyAsText == null ? null : historyAsText.stream().map(Severity::fromString).toList();
    }

    /**
     * The property days.
     * @return the value, or null
     * @see "resources/alert.md:5"
     */
    public @Nullable Set<Weekdays> days() {
        return daysAsText == null ? null : Weekdays.fromFlags(daysAsText);
    }

    /**
     * The property oldSeverity.
     * @return the value, or null
     * @see "resources/alert.md:6"
     * @deprecated The documentation marks it as deprecated.
     */
    @Deprecated
    public @Nullable Severity oldSeverity() {
        return oldSeverityAsText == null ? null : Severity.fromString(oldSeverityAsText);
    }

    /**
     * {@return the text of {@link #oldSeverity()} on the wire}
     * @deprecated The documentation marks it as deprecated.
     */
    @Deprecated
    public @Nullable String oldSeverityAsText() {
        return oldSeverityAsText;
    }

    @Override
    public String toString() {
        return "Alert[severity=" + severityAsText
                + ", history=" + historyAsText
                + ", days=" + daysAsText
                + ", oldSeverity=" + oldSeverityAsText
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
        /** What {@link #severity} sets. */
        private @Nullable String severityAsText;

        /** What {@link #history} sets. */
        private @Nullable List<String> historyAsText;

        /** What {@link #days} sets. */
        private @Nullable String daysAsText;

        /** What {@link #oldSeverity} sets. */
        private @Nullable String oldSeverityAsText;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(Alert from) {
            this.severityAsText = from.severityAsText;
            this.historyAsText = from.historyAsText;
            this.daysAsText = from.daysAsText;
            this.oldSeverityAsText = from.oldSeverityAsText;
            this.additionalProperties.putAll(from.additionalProperties);
        }

        /**
         * Sets {@link Alert#severity()}.
         * @param severity the value
         * @return this builder
         */
        public Builder severity(@Nullable Severity severity) {
            this.severityAsText = severity == null ? null : severity.wireValue();
            return this;
        }

        /**
         * Sets {@link Alert#severityAsText()}.
         * @param severityAsText the value
         * @return this builder
         */
        @JsonProperty("severity")
        public Builder severityAsText(@Nullable String severityAsText) {
            this.severityAsText = severityAsText;
            return this;
        }

        /**
         * Sets {@link Alert#history()}.
         * @param history the value
         * @return this builder
         */
        public Builder history(@Nullable List<Severity> history) {
            this.historyAsText = history == null ? null : history.stream().map(Severity::wireValue).collect(Collectors.toCollection(ArrayList::new));
            return this;
        }

        /**
         * Sets {@link Alert#historyAsText()}.
         * @param historyAsText the value
         * @return this builder
         */
        @JsonProperty("history")
        public Builder historyAsText(@Nullable List<String> historyAsText) {
            this.historyAsText = historyAsText;
            return this;
        }

        /**
         * Sets {@link Alert#days()}.
         * @param days the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder days(@Nullable Set<Weekdays> days) {
            this.daysAsText = days == null ? null : Weekdays.toFlags(days);
            return this;
        }

        /**
         * Sets {@link Alert#daysAsText()}.
         * @param daysAsText the value
         * @return this builder
         */
        @JsonProperty("days")
        public Builder daysAsText(@Nullable String daysAsText) {
            this.daysAsText = daysAsText;
            return this;
        }

        /**
         * Sets {@link Alert#oldSeverity()}.
         * @param oldSeverity the value
         * @return this builder
         * @deprecated The documentation marks it as deprecated.
         */
        @Deprecated
        public Builder oldSeverity(@Nullable Severity oldSeverity) {
            this.oldSeverityAsText = oldSeverity == null ? null : oldSeverity.wireValue();
            return this;
        }

        /**
         * Sets {@link Alert#oldSeverityAsText()}.
         * @param oldSeverityAsText the value
         * @return this builder
         * @deprecated The documentation marks it as deprecated.
         */
        @JsonProperty("oldSeverity")
        @Deprecated
        public Builder oldSeverityAsText(@Nullable String oldSeverityAsText) {
            this.oldSeverityAsText = oldSeverityAsText;
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
        public Alert build() {
            return new Alert(this);
        }
    }
}
