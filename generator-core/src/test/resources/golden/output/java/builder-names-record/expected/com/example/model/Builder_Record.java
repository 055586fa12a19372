package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.builder.
 * @see "resources/builder.md:1"
 *
 * @param odataType see {@link Builder_#odataType()}
 * @param builder_ see {@link Builder_#builder_()}
 * @param builder__2 see {@link Builder_#builder__2()}
 * @param build_ see {@link Builder_#build_()}
 * @param self_ see {@link Builder_#self_()}
 * @param toBuilder_ see {@link Builder_#toBuilder_()}
 * @param track_ see {@link Builder_#track_()}
 * @param equals_ see {@link Builder_#equals_()}
 * @param hashCode_ see {@link Builder_#hashCode_()}
 * @param hashCode__2 see {@link Builder_#hashCode__2()}
 * @param from see {@link Builder_#from()}
 * @param read see {@link Builder_#read()}
 * @param additionalProperty see {@link Builder_#additionalProperty()}
 * @param nullProperties see {@link Builder_#nullProperties()}
 * @param b see {@link Builder_#b()}
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
@JsonPropertyOrder({"@odata.type", "builder", "Builder", "build", "self", "toBuilder", "track", "equals", "hash-code", "hashCode", "from", "read", "additionalProperty", "nullProperties", "b"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record Builder_Record(@JsonProperty("@odata.type") @Nullable String odataType,
        @JsonProperty("builder") @Nullable String builder_,
        @JsonProperty("Builder") @Nullable String builder__2,
        @JsonProperty("build") @Nullable String build_,
        @JsonProperty("self") @Nullable String self_,
        @JsonProperty("toBuilder") @Nullable String toBuilder_,
        @JsonProperty("track") @Nullable String track_,
        @JsonProperty("equals") @Nullable String equals_,
        @JsonProperty("hash-code") @Nullable String hashCode_,
        @JsonProperty("hashCode") @Nullable String hashCode__2,
        @JsonProperty("from") @Nullable String from, @JsonProperty("read") @Nullable String read,
        @JsonProperty("additionalProperty") @Nullable String additionalProperty,
        @JsonProperty("nullProperties") @Nullable String nullProperties,
        @JsonProperty("b") @Nullable B b,
        @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) implements Builder_ {
    /**
     * Copies what could be changed from outside.
     * @param odataType see {@link #odataType()}
     * @param builder_ see {@link #builder_()}
     * @param builder__2 see {@link #builder__2()}
     * @param build_ see {@link #build_()}
     * @param self_ see {@link #self_()}
     * @param toBuilder_ see {@link #toBuilder_()}
     * @param track_ see {@link #track_()}
     * @param equals_ see {@link #equals_()}
     * @param hashCode_ see {@link #hashCode_()}
     * @param hashCode__2 see {@link #hashCode__2()}
     * @param from see {@link #from()}
     * @param read see {@link #read()}
     * @param additionalProperty see {@link #additionalProperty()}
     * @param nullProperties see {@link #nullProperties()}
     * @param b see {@link #b()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Builder_Record {
        additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Builder_Record(Builder builder) {
        this(builder.odataType,
                builder.builder_,
                builder.builder__2,
                builder.build_,
                builder.self_,
                builder.toBuilder_,
                builder.track_,
                builder.equals_,
                builder.hashCode_,
                builder.hashCode__2,
                builder.from,
                builder.read,
                builder.additionalProperty,
                builder.nullProperties,
                builder.b,
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

    @Override
    public String toString() {
        return "Builder_Record[@odata.type=" + odataType
                + ", builder=" + builder_
                + ", Builder=" + builder__2
                + ", build=" + build_
                + ", self=" + self_
                + ", toBuilder=" + toBuilder_
                + ", track=" + track_
                + ", equals=" + equals_
                + ", hash-code=" + hashCode_
                + ", hashCode=" + hashCode__2
                + ", from=" + from
                + ", read=" + read
                + ", additionalProperty=" + additionalProperty
                + ", nullProperties=" + nullProperties
                + ", b=" + b
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
        /** What {@link #odataType} sets. */
        private @Nullable String odataType;

        /** What {@link #builder_} sets. */
        private @Nullable String builder_;

        /** What {@link #builder__2} sets. */
        private @Nullable String builder__2;

        /** What {@link #build_} sets. */
        private @Nullable String build_;

        /** What {@link #self_} sets. */
        private @Nullable String self_;

        /** What {@link #toBuilder_} sets. */
        private @Nullable String toBuilder_;

        /** What {@link #track_} sets. */
        private @Nullable String track_;

        /** What {@link #equals_} sets. */
        private @Nullable String equals_;

        /** What {@link #hashCode_} sets. */
        private @Nullable String hashCode_;

        /** What {@link #hashCode__2} sets. */
        private @Nullable String hashCode__2;

        /** What {@link #from} sets. */
        private @Nullable String from;

        /** What {@link #read} sets. */
        private @Nullable String read;

        /** What {@link #additionalProperty} sets. */
        private @Nullable String additionalProperty;

        /** What {@link #nullProperties} sets. */
        private @Nullable String nullProperties;

        /** What {@link #b} sets. */
        private @Nullable B b;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        private Builder(Builder_Record from) {
            this.odataType = from.odataType;
            this.builder_ = from.builder_;
            this.builder__2 = from.builder__2;
            this.build_ = from.build_;
            this.self_ = from.self_;
            this.toBuilder_ = from.toBuilder_;
            this.track_ = from.track_;
            this.equals_ = from.equals_;
            this.hashCode_ = from.hashCode_;
            this.hashCode__2 = from.hashCode__2;
            this.from = from.from;
            this.read = from.read;
            this.additionalProperty = from.additionalProperty;
            this.nullProperties = from.nullProperties;
            this.b = from.b;
            this.additionalProperties.putAll(from.additionalProperties);
        }

        /**
         * Sets {@link Builder_Record#odataType()}.
         * @param odataType the value
         * @return this builder
         */
        @JsonProperty("@odata.type")
        public Builder odataType(@Nullable String odataType) {
            this.odataType = odataType;
            return this;
        }

        /**
         * Sets {@link Builder_Record#builder_()}.
         * @param builder_ the value
         * @return this builder
         */
        @JsonProperty("builder")
        public Builder builder_(@Nullable String builder_) {
            this.builder_ = builder_;
            return this;
        }

        /**
         * Sets {@link Builder_Record#builder__2()}.
         * @param builder__2 the value
         * @return this builder
         */
        @JsonProperty("Builder")
        public Builder builder__2(@Nullable String builder__2) {
            this.builder__2 = builder__2;
            return this;
        }

        /**
         * Sets {@link Builder_Record#build_()}.
         * @param build_ the value
         * @return this builder
         */
        @JsonProperty("build")
        public Builder build_(@Nullable String build_) {
            this.build_ = build_;
            return this;
        }

        /**
         * Sets {@link Builder_Record#self_()}.
         * @param self_ the value
         * @return this builder
         */
        @JsonProperty("self")
        public Builder self_(@Nullable String self_) {
            this.self_ = self_;
            return this;
        }

        /**
         * Sets {@link Builder_Record#toBuilder_()}.
         * @param toBuilder_ the value
         * @return this builder
         */
        @JsonProperty("toBuilder")
        public Builder toBuilder_(@Nullable String toBuilder_) {
            this.toBuilder_ = toBuilder_;
            return this;
        }

        /**
         * Sets {@link Builder_Record#track_()}.
         * @param track_ the value
         * @return this builder
         */
        @JsonProperty("track")
        public Builder track_(@Nullable String track_) {
            this.track_ = track_;
            return this;
        }

        /**
         * Sets {@link Builder_Record#equals_()}.
         * @param equals_ the value
         * @return this builder
         */
        @JsonProperty("equals")
        public Builder equals_(@Nullable String equals_) {
            this.equals_ = equals_;
            return this;
        }

        /**
         * Sets {@link Builder_Record#hashCode_()}.
         * @param hashCode_ the value
         * @return this builder
         */
        @JsonProperty("hash-code")
        public Builder hashCode_(@Nullable String hashCode_) {
            this.hashCode_ = hashCode_;
            return this;
        }

        /**
         * Sets {@link Builder_Record#hashCode__2()}.
         * @param hashCode__2 the value
         * @return this builder
         */
        @JsonProperty("hashCode")
        public Builder hashCode__2(@Nullable String hashCode__2) {
            this.hashCode__2 = hashCode__2;
            return this;
        }

        /**
         * Sets {@link Builder_Record#from()}.
         * @param from the value
         * @return this builder
         */
        @JsonProperty("from")
        public Builder from(@Nullable String from) {
            this.from = from;
            return this;
        }

        /**
         * Sets {@link Builder_Record#read()}.
         * @param read the value
         * @return this builder
         */
        @JsonProperty("read")
        public Builder read(@Nullable String read) {
            this.read = read;
            return this;
        }

        /**
         * Sets {@link Builder_Record#additionalProperty()}.
         * @param additionalProperty the value
         * @return this builder
         */
        @JsonProperty("additionalProperty")
        public Builder additionalProperty(@Nullable String additionalProperty) {
            this.additionalProperty = additionalProperty;
            return this;
        }

        /**
         * Sets {@link Builder_Record#nullProperties()}.
         * @param nullProperties the value
         * @return this builder
         */
        @JsonProperty("nullProperties")
        public Builder nullProperties(@Nullable String nullProperties) {
            this.nullProperties = nullProperties;
            return this;
        }

        /**
         * Sets {@link Builder_Record#b()}.
         * @param b the value
         * @return this builder
         */
        @JsonProperty("b")
        public Builder b(@Nullable B b) {
            this.b = b;
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        @JsonAnySetter
        public Builder additionalProperty_2(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return this;
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public Builder_Record build() {
            return new Builder_Record(this);
        }
    }
}
