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
    private @Nullable String odataType;

    /** What {@link #getBuilder} returns. */
    @JsonProperty("builder")
    private @Nullable String builder_;

    /** What {@link #getBuilder__2} returns. */
    @JsonProperty("Builder")
    private @Nullable String builder__2;

    /** What {@link #getBuild} returns. */
    @JsonProperty("build")
    private @Nullable String build_;

    /** What {@link #getSelf} returns. */
    @JsonProperty("self")
    private @Nullable String self_;

    /** What {@link #getToBuilder} returns. */
    @JsonProperty("toBuilder")
    private @Nullable String toBuilder_;

    /** What {@link #getTrack} returns. */
    @JsonProperty("track")
    private @Nullable String track_;

    /** What {@link #getEquals} returns. */
    @JsonProperty("equals")
    private @Nullable String equals_;

    /** What {@link #getHashCode} returns. */
    @JsonProperty("hash-code")
    private @Nullable String hashCode_;

    /** What {@link #getHashCode__2} returns. */
    @JsonProperty("hashCode")
    private @Nullable String hashCode__2;

    /** What {@link #getFrom} returns. */
    @JsonProperty("from")
    private @Nullable String from;

    /** What {@link #getRead} returns. */
    @JsonProperty("read")
    private @Nullable String read;

    /** What {@link #getAdditionalProperty} returns. */
    @JsonProperty("additionalProperty")
    private @Nullable String additionalProperty;

    /** What {@link #getNullProperties} returns. */
    @JsonProperty("nullProperties")
    private @Nullable String nullProperties;

    /** What {@link #getB} returns. */
    @JsonProperty("b")
    private @Nullable B b;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Builder_() {
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Builder_(@JsonProperty("@odata.type") @Nullable String odataType) {
        this.odataType = odataType;
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    protected Builder_(Builder_ from) {
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
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder<?> builder() {
        return new Builder<>(new Builder_());
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
     * Sets {@link #getOdataType()}.
     * @param odataType the value
     */
    public void setOdataType(@Nullable String odataType) {
        this.odataType = odataType;
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
     * Sets {@link #getBuilder()}.
     * @param builder_ the value
     */
    public void setBuilder(@Nullable String builder_) {
        this.builder_ = builder_;
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
     * Sets {@link #getBuilder__2()}.
     * @param builder__2 the value
     */
    public void setBuilder__2(@Nullable String builder__2) {
        this.builder__2 = builder__2;
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
     * Sets {@link #getBuild()}.
     * @param build_ the value
     */
    public void setBuild(@Nullable String build_) {
        this.build_ = build_;
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
     * Sets {@link #getSelf()}.
     * @param self_ the value
     */
    public void setSelf(@Nullable String self_) {
        this.self_ = self_;
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
     * Sets {@link #getToBuilder()}.
     * @param toBuilder_ the value
     */
    public void setToBuilder(@Nullable String toBuilder_) {
        this.toBuilder_ = toBuilder_;
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
     * Sets {@link #getTrack()}.
     * @param track_ the value
     */
    public void setTrack(@Nullable String track_) {
        this.track_ = track_;
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
     * Sets {@link #getEquals()}.
     * @param equals_ the value
     */
    public void setEquals(@Nullable String equals_) {
        this.equals_ = equals_;
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
     * Sets {@link #getHashCode()}.
     * @param hashCode_ the value
     */
    public void setHashCode(@Nullable String hashCode_) {
        this.hashCode_ = hashCode_;
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
     * Sets {@link #getHashCode__2()}.
     * @param hashCode__2 the value
     */
    public void setHashCode__2(@Nullable String hashCode__2) {
        this.hashCode__2 = hashCode__2;
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
     * Sets {@link #getFrom()}.
     * @param from the value
     */
    public void setFrom(@Nullable String from) {
        this.from = from;
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
     * Sets {@link #getRead()}.
     * @param read the value
     */
    public void setRead(@Nullable String read) {
        this.read = read;
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
     * Sets {@link #getAdditionalProperty()}.
     * @param additionalProperty the value
     */
    public void setAdditionalProperty(@Nullable String additionalProperty) {
        this.additionalProperty = additionalProperty;
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
     * Sets {@link #getNullProperties()}.
     * @param nullProperties the value
     */
    public void setNullProperties(@Nullable String nullProperties) {
        this.nullProperties = nullProperties;
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
     * Sets {@link #getB()}.
     * @param b the value
     */
    public void setB(@Nullable B b) {
        this.b = b;
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
    @JsonAnySetter
    public void setAdditionalProperty_2(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
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
    public static class Builder<B extends Builder<B>> {
        /** What is set. */
        private final Builder_ object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        protected Builder(Builder_ object) {
            this.object = object;
        }

        /**
         * Sets {@link Builder_#getOdataType()}.
         * @param odataType the value
         * @return this builder
         */
        public B odataType(@Nullable String odataType) {
            this.object.setOdataType(odataType);
            return self();
        }

        /**
         * Sets {@link Builder_#getBuilder()}.
         * @param builder_ the value
         * @return this builder
         */
        public B builder_(@Nullable String builder_) {
            this.object.setBuilder(builder_);
            return self();
        }

        /**
         * Sets {@link Builder_#getBuilder__2()}.
         * @param builder__2 the value
         * @return this builder
         */
        public B builder__2(@Nullable String builder__2) {
            this.object.setBuilder__2(builder__2);
            return self();
        }

        /**
         * Sets {@link Builder_#getBuild()}.
         * @param build_ the value
         * @return this builder
         */
        public B build_(@Nullable String build_) {
            this.object.setBuild(build_);
            return self();
        }

        /**
         * Sets {@link Builder_#getSelf()}.
         * @param self_ the value
         * @return this builder
         */
        public B self_(@Nullable String self_) {
            this.object.setSelf(self_);
            return self();
        }

        /**
         * Sets {@link Builder_#getToBuilder()}.
         * @param toBuilder_ the value
         * @return this builder
         */
        public B toBuilder_(@Nullable String toBuilder_) {
            this.object.setToBuilder(toBuilder_);
            return self();
        }

        /**
         * Sets {@link Builder_#getTrack()}.
         * @param track_ the value
         * @return this builder
         */
        public B track_(@Nullable String track_) {
            this.object.setTrack(track_);
            return self();
        }

        /**
         * Sets {@link Builder_#getEquals()}.
         * @param equals_ the value
         * @return this builder
         */
        public B equals_(@Nullable String equals_) {
            this.object.setEquals(equals_);
            return self();
        }

        /**
         * Sets {@link Builder_#getHashCode()}.
         * @param hashCode_ the value
         * @return this builder
         */
        public B hashCode_(@Nullable String hashCode_) {
            this.object.setHashCode(hashCode_);
            return self();
        }

        /**
         * Sets {@link Builder_#getHashCode__2()}.
         * @param hashCode__2 the value
         * @return this builder
         */
        public B hashCode__2(@Nullable String hashCode__2) {
            this.object.setHashCode__2(hashCode__2);
            return self();
        }

        /**
         * Sets {@link Builder_#getFrom()}.
         * @param from the value
         * @return this builder
         */
        public B from(@Nullable String from) {
            this.object.setFrom(from);
            return self();
        }

        /**
         * Sets {@link Builder_#getRead()}.
         * @param read the value
         * @return this builder
         */
        public B read(@Nullable String read) {
            this.object.setRead(read);
            return self();
        }

        /**
         * Sets {@link Builder_#getAdditionalProperty()}.
         * @param additionalProperty the value
         * @return this builder
         */
        public B additionalProperty(@Nullable String additionalProperty) {
            this.object.setAdditionalProperty(additionalProperty);
            return self();
        }

        /**
         * Sets {@link Builder_#getNullProperties()}.
         * @param nullProperties the value
         * @return this builder
         */
        public B nullProperties(@Nullable String nullProperties) {
            this.object.setNullProperties(nullProperties);
            return self();
        }

        /**
         * Sets {@link Builder_#getB()}.
         * @param b the value
         * @return this builder
         */
        public B b(com.example.model. @Nullable B b) {
            this.object.setB(b);
            return self();
        }

        /**
         * Sets a property that the documentation does not list.
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public B additionalProperty_2(String name, @Nullable Object value) {
            this.object.setAdditionalProperty_2(name, value);
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
            return new Builder_(this.object);
        }
    }
}
