package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An object of the directory.
 *
 * <p>Source: resources/directoryobject.md:1
 *
 * @param odataType see {@link DirectoryObject#odataType()}
 * @param id see {@link DirectoryObject#id()}
 * @param deletedDateTime see {@link DirectoryObject#deletedDateTime()}
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
@JsonPropertyOrder({"@odata.type", "id", "deletedDateTime"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NONE
)
public record DirectoryObjectRecord(@JsonProperty("@odata.type") @Nullable String odataType,
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("deletedDateTime") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable OffsetDateTime deletedDateTime) implements DirectoryObject {
    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private DirectoryObjectRecord(Builder builder) {
        this(builder.odataType,
                builder.id,
                builder.deletedDateTime);
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
     * Starts an object that differs from this one.
     *
     * @return a builder in which everything is set as here
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Collects the properties of an object.
     */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE,
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            creatorVisibility = JsonAutoDetect.Visibility.NONE
    )
    @JsonIgnoreProperties(
            ignoreUnknown = true
    )
    public static final class Builder {
        /**
         * What {@link #odataType} sets.
         */
        private @Nullable String odataType;

        /**
         * What {@link #id} sets.
         */
        private @Nullable String id;

        /**
         * What {@link #deletedDateTime} sets.
         */
        private @Nullable OffsetDateTime deletedDateTime;

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         *
         * @param from the object
         */
        private Builder(DirectoryObjectRecord from) {
            this.odataType = from.odataType;
            this.id = from.id;
            this.deletedDateTime = from.deletedDateTime;
        }

        /**
         * Sets what {@link DirectoryObjectRecord#odataType()} returns.
         *
         * @param odataType the value; null for none
         * @return this builder
         */
        @JsonProperty("@odata.type")
        public Builder odataType(@Nullable String odataType) {
            this.odataType = odataType;
            return this;
        }

        /**
         * Sets what {@link DirectoryObjectRecord#id()} returns.
         *
         * @param id the value; null for none
         * @return this builder
         */
        @JsonProperty("id")
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets what {@link DirectoryObjectRecord#deletedDateTime()} returns.
         *
         * @param deletedDateTime the value; null for none
         * @return this builder
         */
        @JsonProperty("deletedDateTime")
        @JsonFormat(
                shape = JsonFormat.Shape.STRING
        )
        public Builder deletedDateTime(@Nullable OffsetDateTime deletedDateTime) {
            this.deletedDateTime = deletedDateTime;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public DirectoryObjectRecord build() {
            return new DirectoryObjectRecord(this);
        }
    }
}
