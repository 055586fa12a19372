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
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.builder.
 *
 * <p>Source: resources/builder.md:1
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
        @JsonSubTypes.Type(value = Self_.class, name = "#microsoft.graph.self", names = "microsoft.graph.self")
})
public class Builder_ {
    /**
     * What {@link #getOdataType} returns.
     */
    @JsonProperty("@odata.type")
    private @Nullable String odataType;

    /**
     * What {@link #getBuilder} returns.
     */
    @JsonProperty("builder")
    private @Nullable String builder;

    /**
     * What {@link #getBuilder_2} returns.
     */
    @JsonProperty("Builder")
    private @Nullable String builder_2;

    /**
     * What {@link #getBuild} returns.
     */
    @JsonProperty("build")
    private @Nullable String build;

    /**
     * What {@link #getSelf} returns.
     */
    @JsonProperty("self")
    private @Nullable String self;

    /**
     * What {@link #getToBuilder} returns.
     */
    @JsonProperty("toBuilder")
    private @Nullable String toBuilder;

    /**
     * What {@link #getTrack} returns.
     */
    @JsonProperty("track")
    private @Nullable String track;

    /**
     * What {@link #getEquals} returns.
     */
    @JsonProperty("equals")
    private @Nullable String equals;

    /**
     * What {@link #getHashCode_2} returns.
     */
    @JsonProperty("hash-code")
    private @Nullable String hashCode_2;

    /**
     * What {@link #getHashCode} returns.
     */
    @JsonProperty("hashCode")
    private @Nullable String hashCode;

    /**
     * What {@link #getFrom} returns.
     */
    @JsonProperty("from")
    private @Nullable String from;

    /**
     * What {@link #getRead} returns.
     */
    @JsonProperty("read")
    private @Nullable String read;

    /**
     * What {@link #getAdditionalProperty} returns.
     */
    @JsonProperty("additionalProperty")
    private @Nullable String additionalProperty;

    /**
     * What {@link #getNullProperties} returns.
     */
    @JsonProperty("nullProperties")
    private @Nullable String nullProperties;

    /**
     * What {@link #getB} returns.
     */
    @JsonProperty("b")
    private @Nullable B b;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public Builder_() {
    }

    /**
     * Makes an object of a type that a message names.
     *
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Builder_(@JsonProperty("@odata.type") @Nullable String odataType) {
        this.odataType = odataType;
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Builder_(Builder<?> builder) {
        this.odataType = builder.odataType;
        this.builder = builder.builder;
        this.builder_2 = builder.builder_2;
        this.build = builder.build;
        this.self = builder.self;
        this.toBuilder = builder.toBuilder;
        this.track = builder.track;
        this.equals = builder.equals;
        this.hashCode_2 = builder.hashCode_2;
        this.hashCode = builder.hashCode;
        this.from = builder.from;
        this.read = builder.read;
        this.additionalProperty = builder.additionalProperty;
        this.nullProperties = builder.nullProperties;
        this.b = builder.b;
        this.additionalProperties.putAll(builder.additionalProperties);
    }

    /**
     * Starts an object.
     *
     * @return a builder in which nothing is set
     */
    public static Builder<?> builder() {
        return new Self();
    }

    /**
     * The name of the type of this object.
     *
     * <p>Source: resources/builder.md:1
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getOdataType() {
        return this.odataType;
    }

    /**
     * Sets what {@link #getOdataType()} returns.
     *
     * @param odataType the value; null for none
     */
    public void setOdataType(@Nullable String odataType) {
        this.odataType = odataType;
    }

    /**
     * The property builder.
     *
     * <p>Source: resources/builder.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getBuilder() {
        return this.builder;
    }

    /**
     * Sets what {@link #getBuilder()} returns.
     *
     * @param builder the value; null for none
     */
    public void setBuilder(@Nullable String builder) {
        this.builder = builder;
    }

    /**
     * The property Builder.
     *
     * <p>Source: resources/builder.md:4
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getBuilder_2() {
        return this.builder_2;
    }

    /**
     * Sets what {@link #getBuilder_2()} returns.
     *
     * @param builder_2 the value; null for none
     */
    public void setBuilder_2(@Nullable String builder_2) {
        this.builder_2 = builder_2;
    }

    /**
     * The property build.
     *
     * <p>Source: resources/builder.md:5
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getBuild() {
        return this.build;
    }

    /**
     * Sets what {@link #getBuild()} returns.
     *
     * @param build the value; null for none
     */
    public void setBuild(@Nullable String build) {
        this.build = build;
    }

    /**
     * The property self.
     *
     * <p>Source: resources/builder.md:6
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getSelf() {
        return this.self;
    }

    /**
     * Sets what {@link #getSelf()} returns.
     *
     * @param self the value; null for none
     */
    public void setSelf(@Nullable String self) {
        this.self = self;
    }

    /**
     * The property toBuilder.
     *
     * <p>Source: resources/builder.md:7
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getToBuilder() {
        return this.toBuilder;
    }

    /**
     * Sets what {@link #getToBuilder()} returns.
     *
     * @param toBuilder the value; null for none
     */
    public void setToBuilder(@Nullable String toBuilder) {
        this.toBuilder = toBuilder;
    }

    /**
     * The property track.
     *
     * <p>Source: resources/builder.md:8
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getTrack() {
        return this.track;
    }

    /**
     * Sets what {@link #getTrack()} returns.
     *
     * @param track the value; null for none
     */
    public void setTrack(@Nullable String track) {
        this.track = track;
    }

    /**
     * The property equals.
     *
     * <p>Source: resources/builder.md:9
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getEquals() {
        return this.equals;
    }

    /**
     * Sets what {@link #getEquals()} returns.
     *
     * @param equals the value; null for none
     */
    public void setEquals(@Nullable String equals) {
        this.equals = equals;
    }

    /**
     * The property hash-code.
     *
     * <p>Source: resources/builder.md:10
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getHashCode_2() {
        return this.hashCode_2;
    }

    /**
     * Sets what {@link #getHashCode_2()} returns.
     *
     * @param hashCode_2 the value; null for none
     */
    public void setHashCode_2(@Nullable String hashCode_2) {
        this.hashCode_2 = hashCode_2;
    }

    /**
     * The property hashCode.
     *
     * <p>Source: resources/builder.md:11
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getHashCode() {
        return this.hashCode;
    }

    /**
     * Sets what {@link #getHashCode()} returns.
     *
     * @param hashCode the value; null for none
     */
    public void setHashCode(@Nullable String hashCode) {
        this.hashCode = hashCode;
    }

    /**
     * The property from.
     *
     * <p>Source: resources/builder.md:12
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getFrom() {
        return this.from;
    }

    /**
     * Sets what {@link #getFrom()} returns.
     *
     * @param from the value; null for none
     */
    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    /**
     * The property read.
     *
     * <p>Source: resources/builder.md:13
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getRead() {
        return this.read;
    }

    /**
     * Sets what {@link #getRead()} returns.
     *
     * @param read the value; null for none
     */
    public void setRead(@Nullable String read) {
        this.read = read;
    }

    /**
     * The property additionalProperty.
     *
     * <p>Source: resources/builder.md:14
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getAdditionalProperty() {
        return this.additionalProperty;
    }

    /**
     * Sets what {@link #getAdditionalProperty()} returns.
     *
     * @param additionalProperty the value; null for none
     */
    public void setAdditionalProperty(@Nullable String additionalProperty) {
        this.additionalProperty = additionalProperty;
    }

    /**
     * The property nullProperties.
     *
     * <p>Source: resources/builder.md:15
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getNullProperties() {
        return this.nullProperties;
    }

    /**
     * Sets what {@link #getNullProperties()} returns.
     *
     * @param nullProperties the value; null for none
     */
    public void setNullProperties(@Nullable String nullProperties) {
        this.nullProperties = nullProperties;
    }

    /**
     * The property b.
     *
     * <p>Source: resources/builder.md:30
     *
     * @return the value; null where it is not set
     */
    public @Nullable B getB() {
        return this.b;
    }

    /**
     * Sets what {@link #getB()} returns.
     *
     * @param b the value; null for none
     */
    public void setB(@Nullable B b) {
        this.b = b;
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
    @JsonAnySetter
    public void setAdditionalProperty_2(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Builder_ that = (Builder_) other;
        return Objects.equals(this.odataType, that.odataType)
                && Objects.equals(this.builder, that.builder)
                && Objects.equals(this.builder_2, that.builder_2)
                && Objects.equals(this.build, that.build)
                && Objects.equals(this.self, that.self)
                && Objects.equals(this.toBuilder, that.toBuilder)
                && Objects.equals(this.track, that.track)
                && Objects.equals(this.equals, that.equals)
                && Objects.equals(this.hashCode_2, that.hashCode_2)
                && Objects.equals(this.hashCode, that.hashCode)
                && Objects.equals(this.from, that.from)
                && Objects.equals(this.read, that.read)
                && Objects.equals(this.additionalProperty, that.additionalProperty)
                && Objects.equals(this.nullProperties, that.nullProperties)
                && Objects.equals(this.b, that.b)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.odataType);
        result = 31 * result + Objects.hashCode(this.builder);
        result = 31 * result + Objects.hashCode(this.builder_2);
        result = 31 * result + Objects.hashCode(this.build);
        result = 31 * result + Objects.hashCode(this.self);
        result = 31 * result + Objects.hashCode(this.toBuilder);
        result = 31 * result + Objects.hashCode(this.track);
        result = 31 * result + Objects.hashCode(this.equals);
        result = 31 * result + Objects.hashCode(this.hashCode_2);
        result = 31 * result + Objects.hashCode(this.hashCode);
        result = 31 * result + Objects.hashCode(this.from);
        result = 31 * result + Objects.hashCode(this.read);
        result = 31 * result + Objects.hashCode(this.additionalProperty);
        result = 31 * result + Objects.hashCode(this.nullProperties);
        result = 31 * result + Objects.hashCode(this.b);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Builder_[", "]")
                .add("@odata.type=" + this.odataType)
                .add("builder=" + this.builder)
                .add("Builder=" + this.builder_2)
                .add("build=" + this.build)
                .add("self=" + this.self)
                .add("toBuilder=" + this.toBuilder)
                .add("track=" + this.track)
                .add("equals=" + this.equals)
                .add("hash-code=" + this.hashCode_2)
                .add("hashCode=" + this.hashCode)
                .add("from=" + this.from)
                .add("read=" + this.read)
                .add("additionalProperty=" + this.additionalProperty)
                .add("nullProperties=" + this.nullProperties)
                .add("b=" + this.b)
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
     *
     * @param <B> the type of the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> {
        /**
         * What {@link #odataType} sets.
         */
        private @Nullable String odataType;

        /**
         * What {@link #builder_} sets.
         */
        private @Nullable String builder;

        /**
         * What {@link #builder__2} sets.
         */
        private @Nullable String builder_2;

        /**
         * What {@link #build_} sets.
         */
        private @Nullable String build;

        /**
         * What {@link #self_} sets.
         */
        private @Nullable String self;

        /**
         * What {@link #toBuilder_} sets.
         */
        private @Nullable String toBuilder;

        /**
         * What {@link #track_} sets.
         */
        private @Nullable String track;

        /**
         * What {@link #equals_} sets.
         */
        private @Nullable String equals;

        /**
         * What {@link #hashCode_} sets.
         */
        private @Nullable String hashCode_2;

        /**
         * What {@link #hashCode__2} sets.
         */
        private @Nullable String hashCode;

        /**
         * What {@link #from} sets.
         */
        private @Nullable String from;

        /**
         * What {@link #read} sets.
         */
        private @Nullable String read;

        /**
         * What {@link #additionalProperty} sets.
         */
        private @Nullable String additionalProperty;

        /**
         * What {@link #nullProperties} sets.
         */
        private @Nullable String nullProperties;

        /**
         * What {@link #b} sets.
         */
        private com.example.model. @Nullable B b;

        /**
         * The properties that the documentation does not list, by the names in JSON.
         */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /**
         * Makes a builder in which nothing is set.
         */
        protected Builder() {
        }

        /**
         * Sets what {@link Builder_#getOdataType()} returns.
         *
         * @param odataType the value; null for none
         * @return this builder
         */
        public B odataType(@Nullable String odataType) {
            this.odataType = odataType;
            return self();
        }

        /**
         * Sets what {@link Builder_#getBuilder()} returns.
         *
         * @param builder_ the value; null for none
         * @return this builder
         */
        public B builder_(@Nullable String builder_) {
            this.builder = builder_;
            return self();
        }

        /**
         * Sets what {@link Builder_#getBuilder_2()} returns.
         *
         * @param builder__2 the value; null for none
         * @return this builder
         */
        public B builder__2(@Nullable String builder__2) {
            this.builder_2 = builder__2;
            return self();
        }

        /**
         * Sets what {@link Builder_#getBuild()} returns.
         *
         * @param build_ the value; null for none
         * @return this builder
         */
        public B build_(@Nullable String build_) {
            this.build = build_;
            return self();
        }

        /**
         * Sets what {@link Builder_#getSelf()} returns.
         *
         * @param self_ the value; null for none
         * @return this builder
         */
        public B self_(@Nullable String self_) {
            this.self = self_;
            return self();
        }

        /**
         * Sets what {@link Builder_#getToBuilder()} returns.
         *
         * @param toBuilder_ the value; null for none
         * @return this builder
         */
        public B toBuilder_(@Nullable String toBuilder_) {
            this.toBuilder = toBuilder_;
            return self();
        }

        /**
         * Sets what {@link Builder_#getTrack()} returns.
         *
         * @param track_ the value; null for none
         * @return this builder
         */
        public B track_(@Nullable String track_) {
            this.track = track_;
            return self();
        }

        /**
         * Sets what {@link Builder_#getEquals()} returns.
         *
         * @param equals_ the value; null for none
         * @return this builder
         */
        public B equals_(@Nullable String equals_) {
            this.equals = equals_;
            return self();
        }

        /**
         * Sets what {@link Builder_#getHashCode_2()} returns.
         *
         * @param hashCode_ the value; null for none
         * @return this builder
         */
        public B hashCode_(@Nullable String hashCode_) {
            this.hashCode_2 = hashCode_;
            return self();
        }

        /**
         * Sets what {@link Builder_#getHashCode()} returns.
         *
         * @param hashCode__2 the value; null for none
         * @return this builder
         */
        public B hashCode__2(@Nullable String hashCode__2) {
            this.hashCode = hashCode__2;
            return self();
        }

        /**
         * Sets what {@link Builder_#getFrom()} returns.
         *
         * @param from the value; null for none
         * @return this builder
         */
        public B from(@Nullable String from) {
            this.from = from;
            return self();
        }

        /**
         * Sets what {@link Builder_#getRead()} returns.
         *
         * @param read the value; null for none
         * @return this builder
         */
        public B read(@Nullable String read) {
            this.read = read;
            return self();
        }

        /**
         * Sets what {@link Builder_#getAdditionalProperty()} returns.
         *
         * @param additionalProperty the value; null for none
         * @return this builder
         */
        public B additionalProperty(@Nullable String additionalProperty) {
            this.additionalProperty = additionalProperty;
            return self();
        }

        /**
         * Sets what {@link Builder_#getNullProperties()} returns.
         *
         * @param nullProperties the value; null for none
         * @return this builder
         */
        public B nullProperties(@Nullable String nullProperties) {
            this.nullProperties = nullProperties;
            return self();
        }

        /**
         * Sets what {@link Builder_#getB()} returns.
         *
         * @param b the value; null for none
         * @return this builder
         */
        public B b(com.example.model. @Nullable B b) {
            this.b = b;
            return self();
        }

        /**
         * Sets a property that the documentation does not list.
         *
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        public B additionalProperty_2(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return self();
        }

        /**
         * This builder, as its own type.
         *
         * @return this
         */
        protected abstract B self();

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public abstract Builder_ build();
    }

    /**
     * The builder of objects of no subclass.
     */
    private static final class Self extends Builder<Self> {
        /**
         * Makes a builder in which nothing is set.
         */
        private Self() {
        }

        @Override
        protected Self self() {
            return this;
        }

        @Override
        public Builder_ build() {
            return new Builder_(this);
        }
    }
}
