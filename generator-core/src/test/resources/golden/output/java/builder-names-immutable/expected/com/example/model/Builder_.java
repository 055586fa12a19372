package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.builder.
 * @see "resources/builder.md:1"
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
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = Builder_.class
)
@JsonSubTypes({
        @JsonSubTypes.Type(value = B.class, name = "#microsoft.graph.b", names = "microsoft.graph.b"),
        @JsonSubTypes.Type(value = Self.class, name = "#microsoft.graph.self", names = "microsoft.graph.self")
})
public class Builder_ {
    /** What {@link #getOdataType} returns. */
    @JsonProperty("@odata.type")
    private final @Nullable String odataType;

    /** What {@link #getBuilder} returns. */
    @JsonProperty("builder")
    private final @Nullable String builder_;

    /** What {@link #getBuilder__2} returns. */
    @JsonProperty("Builder")
    private final @Nullable String builder__2;

    /** What {@link #getBuild} returns. */
    @JsonProperty("build")
    private final @Nullable String build_;

    /** What {@link #getSelf} returns. */
    @JsonProperty("self")
    private final @Nullable String self_;

    /** What {@link #getToBuilder} returns. */
    @JsonProperty("toBuilder")
    private final @Nullable String toBuilder_;

    /** What {@link #getTrack} returns. */
    @JsonProperty("track")
    private final @Nullable String track_;

    /** What {@link #getEquals} returns. */
    @JsonProperty("equals")
    private final @Nullable String equals_;

    /** What {@link #getHashCode} returns. */
    @JsonProperty("hash-code")
    private final @Nullable String hashCode_;

    /** What {@link #getHashCode__2} returns. */
    @JsonProperty("hashCode")
    private final @Nullable String hashCode__2;

    /** What {@link #getFrom} returns. */
    @JsonProperty("from")
    private final @Nullable String from;

    /** What {@link #getRead} returns. */
    @JsonProperty("read")
    private final @Nullable String read;

    /** What {@link #getAdditionalProperty} returns. */
    @JsonProperty("additionalProperty")
    private final @Nullable String additionalProperty;

    /** What {@link #getNullProperties} returns. */
    @JsonProperty("nullProperties")
    private final @Nullable String nullProperties;

    /** What {@link #getB} returns. */
    @JsonProperty("b")
    private final @Nullable B b;

    /** What {@link #getAdditionalProperties} returns. */
    private final Map<String, @Nullable Object> additionalProperties;

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    protected Builder_(Builder<?> builder) {
        this.odataType = builder.odataType;
        this.builder_ = builder.builder_;
        this.builder__2 = builder.builder__2;
        this.build_ = builder.build_;
        this.self_ = builder.self_;
        this.toBuilder_ = builder.toBuilder_;
        this.track_ = builder.track_;
        this.equals_ = builder.equals_;
        this.hashCode_ = builder.hashCode_;
        this.hashCode__2 = builder.hashCode__2;
        this.from = builder.from;
        this.read = builder.read;
        this.additionalProperty = builder.additionalProperty;
        this.nullProperties = builder.nullProperties;
        this.b = builder.b;
        this.additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(builder.additionalProperties));
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder<?> builder() {
        return new Builder<>();
    }

    /**
     * Starts an object that differs from this one.
     * @return a builder in which everything is set as here
     */
    public Builder<?> toBuilder() {
        return new Builder<>(this);
    }

    /**
     * The name of the type of this object.
     * @return the value, or null
     * @see "resources/builder.md:1"
     */
    public @Nullable String getOdataType() {
        return odataType;
    }

    /**
     * The property builder.
     * @return the value, or null
     * @see "resources/builder.md:3"
     */
    public @Nullable String getBuilder() {
        return builder_;
    }

    /**
     * The property Builder.
     * @return the value, or null
     * @see "resources/builder.md:4"
     */
    public @Nullable String getBuilder__2() {
        return builder__2;
    }

    /**
     * The property build.
     * @return the value, or null
     * @see "resources/builder.md:5"
     */
    public @Nullable String getBuild() {
        return build_;
    }

    /**
     * The property self.
     * @return the value, or null
     * @see "resources/builder.md:6"
     */
    public @Nullable String getSelf() {
        return self_;
    }

    /**
     * The property toBuilder.
     * @return the value, or null
     * @see "resources/builder.md:7"
     */
    public @Nullable String getToBuilder() {
        return toBuilder_;
    }

    /**
     * The property track.
     * @return the value, or null
     * @see "resources/builder.md:8"
     */
    public @Nullable String getTrack() {
        return track_;
    }

    /**
     * The property equals.
     * @return the value, or null
     * @see "resources/builder.md:9"
     */
    public @Nullable String getEquals() {
        return equals_;
    }

    /**
     * The property hash-code.
     * @return the value, or null
     * @see "resources/builder.md:10"
     */
    public @Nullable String getHashCode() {
        return hashCode_;
    }

    /**
     * The property hashCode.
     * @return the value, or null
     * @see "resources/builder.md:11"
     */
    public @Nullable String getHashCode__2() {
        return hashCode__2;
    }

    /**
     * The property from.
     * @return the value, or null
     * @see "resources/builder.md:12"
     */
    public @Nullable String getFrom() {
        return from;
    }

    /**
     * The property read.
     * @return the value, or null
     * @see "resources/builder.md:13"
     */
    public @Nullable String getRead() {
        return read;
    }

    /**
     * The property additionalProperty.
     * @return the value, or null
     * @see "resources/builder.md:14"
     */
    public @Nullable String getAdditionalProperty() {
        return additionalProperty;
    }

    /**
     * The property nullProperties.
     * @return the value, or null
     * @see "resources/builder.md:15"
     */
    public @Nullable String getNullProperties() {
        return nullProperties;
    }

    /**
     * The property b.
     * @return the value, or null
     * @see "resources/builder.md:30"
     */
    public @Nullable B getB() {
        return b;
    }

    /**
     * The properties that the documentation does not list.
     * @return a map that nobody can change, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @Nullable Object> getAdditionalProperties() {
        return additionalProperties;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Builder_ that
                && getClass() == that.getClass()
                && Objects.equals(odataType, that.odataType)
                && Objects.equals(builder_, that.builder_)
                && Objects.equals(builder__2, that.builder__2)
                && Objects.equals(build_, that.build_)
                && Objects.equals(self_, that.self_)
                && Objects.equals(toBuilder_, that.toBuilder_)
                && Objects.equals(track_, that.track_)
                && Objects.equals(equals_, that.equals_)
                && Objects.equals(hashCode_, that.hashCode_)
                && Objects.equals(hashCode__2, that.hashCode__2)
                && Objects.equals(from, that.from)
                && Objects.equals(read, that.read)
                && Objects.equals(additionalProperty, that.additionalProperty)
                && Objects.equals(nullProperties, that.nullProperties)
                && Objects.equals(b, that.b)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(odataType, builder_, builder__2, build_, self_, toBuilder_, track_,
                equals_, hashCode_, hashCode__2, from, read, additionalProperty, nullProperties, b,
                additionalProperties);
    }

    @Override
    public String toString() {
        return "Builder_[@odata.type=" + odataType
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

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE,
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            creatorVisibility = JsonAutoDetect.Visibility.NONE
    )
    public static class Builder<B extends Builder<B>> {
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
        private com.example.model. @Nullable B b;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        protected Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         * @param from the object
         */
        protected Builder(Builder_ from) {
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
         * Sets {@link Builder_#getOdataType()}.
         * @param odataType the value
         * @return this builder
         */
        @JsonProperty("@odata.type")
        public B odataType(@Nullable String odataType) {
            this.odataType = odataType;
            return self();
        }

        /**
         * Sets {@link Builder_#getBuilder()}.
         * @param builder_ the value
         * @return this builder
         */
        @JsonProperty("builder")
        public B builder_(@Nullable String builder_) {
            this.builder_ = builder_;
            return self();
        }

        /**
         * Sets {@link Builder_#getBuilder__2()}.
         * @param builder__2 the value
         * @return this builder
         */
        @JsonProperty("Builder")
        public B builder__2(@Nullable String builder__2) {
            this.builder__2 = builder__2;
            return self();
        }

        /**
         * Sets {@link Builder_#getBuild()}.
         * @param build_ the value
         * @return this builder
         */
        @JsonProperty("build")
        public B build_(@Nullable String build_) {
            this.build_ = build_;
            return self();
        }

        /**
         * Sets {@link Builder_#getSelf()}.
         * @param self_ the value
         * @return this builder
         */
        @JsonProperty("self")
        public B self_(@Nullable String self_) {
            this.self_ = self_;
            return self();
        }

        /**
         * Sets {@link Builder_#getToBuilder()}.
         * @param toBuilder_ the value
         * @return this builder
         */
        @JsonProperty("toBuilder")
        public B toBuilder_(@Nullable String toBuilder_) {
            this.toBuilder_ = toBuilder_;
            return self();
        }

        /**
         * Sets {@link Builder_#getTrack()}.
         * @param track_ the value
         * @return this builder
         */
        @JsonProperty("track")
        public B track_(@Nullable String track_) {
            this.track_ = track_;
            return self();
        }

        /**
         * Sets {@link Builder_#getEquals()}.
         * @param equals_ the value
         * @return this builder
         */
        @JsonProperty("equals")
        public B equals_(@Nullable String equals_) {
            this.equals_ = equals_;
            return self();
        }

        /**
         * Sets {@link Builder_#getHashCode()}.
         * @param hashCode_ the value
         * @return this builder
         */
        @JsonProperty("hash-code")
        public B hashCode_(@Nullable String hashCode_) {
            this.hashCode_ = hashCode_;
            return self();
        }

        /**
         * Sets {@link Builder_#getHashCode__2()}.
         * @param hashCode__2 the value
         * @return this builder
         */
        @JsonProperty("hashCode")
        public B hashCode__2(@Nullable String hashCode__2) {
            this.hashCode__2 = hashCode__2;
            return self();
        }

        /**
         * Sets {@link Builder_#getFrom()}.
         * @param from the value
         * @return this builder
         */
        @JsonProperty("from")
        public B from(@Nullable String from) {
            this.from = from;
            return self();
        }

        /**
         * Sets {@link Builder_#getRead()}.
         * @param read the value
         * @return this builder
         */
        @JsonProperty("read")
        public B read(@Nullable String read) {
            this.read = read;
            return self();
        }

        /**
         * Sets {@link Builder_#getAdditionalProperty()}.
         * @param additionalProperty the value
         * @return this builder
         */
        @JsonProperty("additionalProperty")
        public B additionalProperty(@Nullable String additionalProperty) {
            this.additionalProperty = additionalProperty;
            return self();
        }

        /**
         * Sets {@link Builder_#getNullProperties()}.
         * @param nullProperties the value
         * @return this builder
         */
        @JsonProperty("nullProperties")
        public B nullProperties(@Nullable String nullProperties) {
            this.nullProperties = nullProperties;
            return self();
        }

        /**
         * Sets {@link Builder_#getB()}.
         * @param b the value
         * @return this builder
         */
        @JsonProperty("b")
        public B b(com.example.model. @Nullable B b) {
            this.b = b;
            return self();
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        @JsonAnySetter
        public B additionalProperty_2(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return self();
        }

        /**
         * This builder, as its own type.
         * @return this
         */
        @SuppressWarnings("unchecked")
        protected final B self() {
            return (B) this;
        }

        /**
         * Makes the object.
         * @return a new one each time
         */
        public Builder_ build() {
            return new Builder_(this);
        }
    }
}
