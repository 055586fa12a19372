package com.example.model.callrecords;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.callRecords.callRecord.
 *
 * <p>Source: resources/callrecord.md:1
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
@JsonIgnoreProperties(
        ignoreUnknown = true
)
@JsonPropertyOrder("id")
public class CallRecord {
    /**
     * What {@link #getId} returns.
     */
    @JsonProperty("id")
    private @Nullable String id;

    /**
     * Makes an object whose properties are not set.
     */
    public CallRecord() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected CallRecord(Builder builder) {
        this.id = builder.id;
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
     * The property id.
     *
     * <p>Source: resources/user.md:3
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

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        CallRecord that = (CallRecord) other;
        return Objects.equals(this.id, that.id);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.id);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "CallRecord[", "]")
                .add("id=" + this.id)
                .toString();
    }

    /**
     * Collects the properties of an object.
     */
    public static final class Builder {
        /**
         * What {@link #id} sets.
         */
        private @Nullable String id;

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Sets what {@link CallRecord#getId()} returns.
         *
         * @param id the value; null for none
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public CallRecord build() {
            return new CallRecord(this);
        }
    }
}
