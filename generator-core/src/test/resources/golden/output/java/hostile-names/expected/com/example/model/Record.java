package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.Boolean;
import java.lang.Integer;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.record.
 *
 * <p>Source: resources/hostile.md:1
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
@JsonPropertyOrder({"class", "default", "@odata.type", "microsoft.graph.conflictBehavior", "foo-bar", "fooBar", "FooBar", "2fa", "gr\u00f6\u00dfe", "\u540d", "that", "other", "result", "", "additionalProperties", "state", "stateAsText"})
public class Record {
    /**
     * What {@link #getClass_} returns.
     */
    @JsonProperty("class")
    private @Nullable String class_;

    /**
     * What {@link #getDefault} returns.
     */
    @JsonProperty("default")
    private @Nullable String default_;

    /**
     * What {@link #getOdataType} returns.
     */
    @JsonProperty("@odata.type")
    private @Nullable String odataType;

    /**
     * What {@link #getMicrosoftGraphConflictBehavior} returns.
     */
    @JsonProperty("microsoft.graph.conflictBehavior")
    private @Nullable String microsoftGraphConflictBehavior;

    /**
     * What {@link #getFooBar_3} returns.
     */
    @JsonProperty("foo-bar")
    private @Nullable String fooBar_3;

    /**
     * What {@link #getFooBar} returns.
     */
    @JsonProperty("fooBar")
    private @Nullable String fooBar;

    /**
     * What {@link #getFooBar_2} returns.
     */
    @JsonProperty("FooBar")
    private @Nullable String fooBar_2;

    /**
     * What {@link #get2fa} returns.
     */
    @JsonProperty("2fa")
    private @Nullable Boolean _2fa;

    /**
     * What {@link #getGroudfe} returns.
     */
    @JsonProperty("gr\u00f6\u00dfe")
    private @Nullable Integer groudfe;

    /**
     * What {@link #getU540d} returns.
     */
    @JsonProperty("\u540d")
    private @Nullable String u540d;

    /**
     * What {@link #getThat} returns.
     */
    @JsonProperty("that")
    private @Nullable String that;

    /**
     * What {@link #getOther} returns.
     */
    @JsonProperty("other")
    private @Nullable String other;

    /**
     * What {@link #getResult} returns.
     */
    @JsonProperty("result")
    private @Nullable String result;

    /**
     * What {@link #getValue} returns.
     */
    @JsonProperty("")
    private @Nullable String value;

    /**
     * What {@link #getAdditionalProperties} returns.
     */
    @JsonProperty("additionalProperties")
    private @Nullable String additionalProperties;

    /**
     * What {@link #getStateAsText_2} returns.
     */
    @JsonProperty("state")
    private @Nullable String state;

    /**
     * What {@link #getStateAsText} returns.
     */
    @JsonProperty("stateAsText")
    private @Nullable String stateAsText;

    /**
     * The properties that the documentation does not list, by the names in JSON.
     */
    private final Map<String, @Nullable Object> additionalProperties_2 = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public Record() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Record(Builder builder) {
        this.class_ = builder.class_;
        this.default_ = builder.default_;
        this.odataType = builder.odataType;
        this.microsoftGraphConflictBehavior = builder.microsoftGraphConflictBehavior;
        this.fooBar_3 = builder.fooBar_3;
        this.fooBar = builder.fooBar;
        this.fooBar_2 = builder.fooBar_2;
        this._2fa = builder._2fa;
        this.groudfe = builder.groudfe;
        this.u540d = builder.u540d;
        this.that = builder.that;
        this.other = builder.other;
        this.result = builder.result;
        this.value = builder.value;
        this.additionalProperties = builder.additionalProperties;
        this.state = builder.state;
        this.stateAsText = builder.stateAsText;
        this.additionalProperties_2.putAll(builder.additionalProperties_2);
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
     * The property class.
     *
     * <p>Source: resources/hostile.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getClass_() {
        return this.class_;
    }

    /**
     * Sets what {@link #getClass_()} returns.
     *
     * @param class_ the value; null for none
     */
    public void setClass_(@Nullable String class_) {
        this.class_ = class_;
    }

    /**
     * The property default.
     *
     * <p>Source: resources/hostile.md:4
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getDefault() {
        return this.default_;
    }

    /**
     * Sets what {@link #getDefault()} returns.
     *
     * @param default_ the value; null for none
     */
    public void setDefault(@Nullable String default_) {
        this.default_ = default_;
    }

    /**
     * The property &#64;odata.type.
     *
     * <p>Source: resources/hostile.md:5
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
     * The property microsoft.graph.conflictBehavior.
     *
     * <p>Source: resources/hostile.md:6
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getMicrosoftGraphConflictBehavior() {
        return this.microsoftGraphConflictBehavior;
    }

    /**
     * Sets what {@link #getMicrosoftGraphConflictBehavior()} returns.
     *
     * @param microsoftGraphConflictBehavior the value; null for none
     */
    public void setMicrosoftGraphConflictBehavior(@Nullable String microsoftGraphConflictBehavior) {
        this.microsoftGraphConflictBehavior = microsoftGraphConflictBehavior;
    }

    /**
     * The property foo-bar.
     *
     * <p>Source: resources/hostile.md:7
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getFooBar_3() {
        return this.fooBar_3;
    }

    /**
     * Sets what {@link #getFooBar_3()} returns.
     *
     * @param fooBar_3 the value; null for none
     */
    public void setFooBar_3(@Nullable String fooBar_3) {
        this.fooBar_3 = fooBar_3;
    }

    /**
     * The property fooBar.
     *
     * <p>Source: resources/hostile.md:8
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getFooBar() {
        return this.fooBar;
    }

    /**
     * Sets what {@link #getFooBar()} returns.
     *
     * @param fooBar the value; null for none
     */
    public void setFooBar(@Nullable String fooBar) {
        this.fooBar = fooBar;
    }

    /**
     * The property FooBar.
     *
     * <p>Source: resources/hostile.md:9
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getFooBar_2() {
        return this.fooBar_2;
    }

    /**
     * Sets what {@link #getFooBar_2()} returns.
     *
     * @param fooBar_2 the value; null for none
     */
    public void setFooBar_2(@Nullable String fooBar_2) {
        this.fooBar_2 = fooBar_2;
    }

    /**
     * The property 2fa.
     *
     * <p>Source: resources/hostile.md:10
     *
     * @return the value; null where it is not set
     */
    public @Nullable Boolean get2fa() {
        return this._2fa;
    }

    /**
     * Sets what {@link #get2fa()} returns.
     *
     * @param _2fa the value; null for none
     */
    public void set2fa(@Nullable Boolean _2fa) {
        this._2fa = _2fa;
    }

    /**
     * The property größe.
     *
     * <p>Source: resources/hostile.md:11
     *
     * @return the value; null where it is not set
     */
    public @Nullable Integer getGroudfe() {
        return this.groudfe;
    }

    /**
     * Sets what {@link #getGroudfe()} returns.
     *
     * @param groudfe the value; null for none
     */
    public void setGroudfe(@Nullable Integer groudfe) {
        this.groudfe = groudfe;
    }

    /**
     * The property 名.
     *
     * <p>Source: resources/hostile.md:12
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getU540d() {
        return this.u540d;
    }

    /**
     * Sets what {@link #getU540d()} returns.
     *
     * @param u540d the value; null for none
     */
    public void setU540d(@Nullable String u540d) {
        this.u540d = u540d;
    }

    /**
     * The property that.
     *
     * <p>Source: resources/hostile.md:13
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getThat() {
        return this.that;
    }

    /**
     * Sets what {@link #getThat()} returns.
     *
     * @param that the value; null for none
     */
    public void setThat(@Nullable String that) {
        this.that = that;
    }

    /**
     * The property other.
     *
     * <p>Source: resources/hostile.md:14
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getOther() {
        return this.other;
    }

    /**
     * Sets what {@link #getOther()} returns.
     *
     * @param other the value; null for none
     */
    public void setOther(@Nullable String other) {
        this.other = other;
    }

    /**
     * The property result.
     *
     * <p>Source: resources/hostile.md:15
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getResult() {
        return this.result;
    }

    /**
     * Sets what {@link #getResult()} returns.
     *
     * @param result the value; null for none
     */
    public void setResult(@Nullable String result) {
        this.result = result;
    }

    /**
     * The property .
     *
     * <p>Source: resources/hostile.md:16
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getValue() {
        return this.value;
    }

    /**
     * Sets what {@link #getValue()} returns.
     *
     * @param value the value; null for none
     */
    public void setValue(@Nullable String value) {
        this.value = value;
    }

    /**
     * The property additionalProperties.
     *
     * <p>Source: resources/hostile.md:17
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getAdditionalProperties() {
        return this.additionalProperties;
    }

    /**
     * Sets what {@link #getAdditionalProperties()} returns.
     *
     * @param additionalProperties the value; null for none
     */
    public void setAdditionalProperties(@Nullable String additionalProperties) {
        this.additionalProperties = additionalProperties;
    }

    /**
     * The property state.
     *
     * <p>Source: resources/hostile.md:18
     *
     * @return the value; null where it is not set
     */
    public @Nullable State getState() {
        return this.state == null ? null : State.fromString(this.state);
    }

    /**
     * The text of {@link #getState()} on the wire.
     *
     * @return the text; null where it is not set
     */
    public @Nullable String getStateAsText_2() {
        return this.state;
    }

    /**
     * Sets what {@link #getState()} returns.
     *
     * @param state the value; null for none
     */
    public void setState(@Nullable State state) {
        this.state = state == null ? null : state.wireValue();
    }

    /**
     * Sets what {@link #getStateAsText_2()} returns.
     *
     * @param state the value; null for none
     */
    public void setStateAsText_2(@Nullable String state) {
        this.state = state;
    }

    /**
     * The property stateAsText.
     *
     * <p>Source: resources/hostile.md:19
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getStateAsText() {
        return this.stateAsText;
    }

    /**
     * Sets what {@link #getStateAsText()} returns.
     *
     * @param stateAsText the value; null for none
     */
    public void setStateAsText(@Nullable String stateAsText) {
        this.stateAsText = stateAsText;
    }

    /**
     * The properties that the documentation does not list.
     *
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @Nullable Object> getAdditionalProperties_2() {
        return this.additionalProperties_2;
    }

    /**
     * Sets a property that the documentation does not list.
     *
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    @JsonAnySetter
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties_2.put(name, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Record that = (Record) other;
        return Objects.equals(this.class_, that.class_)
                && Objects.equals(this.default_, that.default_)
                && Objects.equals(this.odataType, that.odataType)
                && Objects.equals(this.microsoftGraphConflictBehavior, that.microsoftGraphConflictBehavior)
                && Objects.equals(this.fooBar_3, that.fooBar_3)
                && Objects.equals(this.fooBar, that.fooBar)
                && Objects.equals(this.fooBar_2, that.fooBar_2)
                && Objects.equals(this._2fa, that._2fa)
                && Objects.equals(this.groudfe, that.groudfe)
                && Objects.equals(this.u540d, that.u540d)
                && Objects.equals(this.that, that.that)
                && Objects.equals(this.other, that.other)
                && Objects.equals(this.result, that.result)
                && Objects.equals(this.value, that.value)
                && Objects.equals(this.additionalProperties, that.additionalProperties)
                && Objects.equals(this.state, that.state)
                && Objects.equals(this.stateAsText, that.stateAsText)
                && Objects.equals(this.additionalProperties_2, that.additionalProperties_2);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.class_);
        result = 31 * result + Objects.hashCode(this.default_);
        result = 31 * result + Objects.hashCode(this.odataType);
        result = 31 * result + Objects.hashCode(this.microsoftGraphConflictBehavior);
        result = 31 * result + Objects.hashCode(this.fooBar_3);
        result = 31 * result + Objects.hashCode(this.fooBar);
        result = 31 * result + Objects.hashCode(this.fooBar_2);
        result = 31 * result + Objects.hashCode(this._2fa);
        result = 31 * result + Objects.hashCode(this.groudfe);
        result = 31 * result + Objects.hashCode(this.u540d);
        result = 31 * result + Objects.hashCode(this.that);
        result = 31 * result + Objects.hashCode(this.other);
        result = 31 * result + Objects.hashCode(this.result);
        result = 31 * result + Objects.hashCode(this.value);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        result = 31 * result + Objects.hashCode(this.state);
        result = 31 * result + Objects.hashCode(this.stateAsText);
        result = 31 * result + Objects.hashCode(this.additionalProperties_2);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Record[", "]")
                .add("class=" + this.class_)
                .add("default=" + this.default_)
                .add("@odata.type=" + this.odataType)
                .add("microsoft.graph.conflictBehavior=" + this.microsoftGraphConflictBehavior)
                .add("foo-bar=" + this.fooBar_3)
                .add("fooBar=" + this.fooBar)
                .add("FooBar=" + this.fooBar_2)
                .add("2fa=" + this._2fa)
                .add("gr\u00f6\u00dfe=" + this.groudfe)
                .add("\u540d=" + this.u540d)
                .add("that=" + this.that)
                .add("other=" + this.other)
                .add("result=" + this.result)
                .add("=" + this.value)
                .add("additionalProperties=" + this.additionalProperties)
                .add("state=" + this.state)
                .add("stateAsText=" + this.stateAsText)
                .add("additionalProperties_2=" + this.additionalProperties_2.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder {
        /**
         * What {@link #class_} sets.
         */
        private @Nullable String class_;

        /**
         * What {@link #default_} sets.
         */
        private @Nullable String default_;

        /**
         * What {@link #odataType} sets.
         */
        private @Nullable String odataType;

        /**
         * What {@link #microsoftGraphConflictBehavior} sets.
         */
        private @Nullable String microsoftGraphConflictBehavior;

        /**
         * What {@link #fooBar_3} sets.
         */
        private @Nullable String fooBar_3;

        /**
         * What {@link #fooBar} sets.
         */
        private @Nullable String fooBar;

        /**
         * What {@link #fooBar_2} sets.
         */
        private @Nullable String fooBar_2;

        /**
         * What {@link #_2fa} sets.
         */
        private @Nullable Boolean _2fa;

        /**
         * What {@link #groudfe} sets.
         */
        private @Nullable Integer groudfe;

        /**
         * What {@link #u540d} sets.
         */
        private @Nullable String u540d;

        /**
         * What {@link #that} sets.
         */
        private @Nullable String that;

        /**
         * What {@link #other} sets.
         */
        private @Nullable String other;

        /**
         * What {@link #result} sets.
         */
        private @Nullable String result;

        /**
         * What {@link #value} sets.
         */
        private @Nullable String value;

        /**
         * What {@link #additionalProperties} sets.
         */
        private @Nullable String additionalProperties;

        /**
         * What {@link #state} sets.
         */
        private @Nullable String state;

        /**
         * What {@link #stateAsText} sets.
         */
        private @Nullable String stateAsText;

        /**
         * The properties that the documentation does not list, by the names in JSON.
         */
        private final Map<String, @Nullable Object> additionalProperties_2 = new LinkedHashMap<>();

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Sets what {@link Record#getClass_()} returns.
         *
         * @param class_ the value; null for none
         * @return this builder
         */
        public Builder class_(@Nullable String class_) {
            this.class_ = class_;
            return this;
        }

        /**
         * Sets what {@link Record#getDefault()} returns.
         *
         * @param default_ the value; null for none
         * @return this builder
         */
        public Builder default_(@Nullable String default_) {
            this.default_ = default_;
            return this;
        }

        /**
         * Sets what {@link Record#getOdataType()} returns.
         *
         * @param odataType the value; null for none
         * @return this builder
         */
        public Builder odataType(@Nullable String odataType) {
            this.odataType = odataType;
            return this;
        }

        /**
         * Sets what {@link Record#getMicrosoftGraphConflictBehavior()} returns.
         *
         * @param microsoftGraphConflictBehavior the value; null for none
         * @return this builder
         */
        public Builder microsoftGraphConflictBehavior(
                @Nullable String microsoftGraphConflictBehavior) {
            this.microsoftGraphConflictBehavior = microsoftGraphConflictBehavior;
            return this;
        }

        /**
         * Sets what {@link Record#getFooBar_3()} returns.
         *
         * @param fooBar_3 the value; null for none
         * @return this builder
         */
        public Builder fooBar_3(@Nullable String fooBar_3) {
            this.fooBar_3 = fooBar_3;
            return this;
        }

        /**
         * Sets what {@link Record#getFooBar()} returns.
         *
         * @param fooBar the value; null for none
         * @return this builder
         */
        public Builder fooBar(@Nullable String fooBar) {
            this.fooBar = fooBar;
            return this;
        }

        /**
         * Sets what {@link Record#getFooBar_2()} returns.
         *
         * @param fooBar_2 the value; null for none
         * @return this builder
         */
        public Builder fooBar_2(@Nullable String fooBar_2) {
            this.fooBar_2 = fooBar_2;
            return this;
        }

        /**
         * Sets what {@link Record#get2fa()} returns.
         *
         * @param _2fa the value; null for none
         * @return this builder
         */
        public Builder _2fa(@Nullable Boolean _2fa) {
            this._2fa = _2fa;
            return this;
        }

        /**
         * Sets what {@link Record#getGroudfe()} returns.
         *
         * @param groudfe the value; null for none
         * @return this builder
         */
        public Builder groudfe(@Nullable Integer groudfe) {
            this.groudfe = groudfe;
            return this;
        }

        /**
         * Sets what {@link Record#getU540d()} returns.
         *
         * @param u540d the value; null for none
         * @return this builder
         */
        public Builder u540d(@Nullable String u540d) {
            this.u540d = u540d;
            return this;
        }

        /**
         * Sets what {@link Record#getThat()} returns.
         *
         * @param that the value; null for none
         * @return this builder
         */
        public Builder that(@Nullable String that) {
            this.that = that;
            return this;
        }

        /**
         * Sets what {@link Record#getOther()} returns.
         *
         * @param other the value; null for none
         * @return this builder
         */
        public Builder other(@Nullable String other) {
            this.other = other;
            return this;
        }

        /**
         * Sets what {@link Record#getResult()} returns.
         *
         * @param result the value; null for none
         * @return this builder
         */
        public Builder result(@Nullable String result) {
            this.result = result;
            return this;
        }

        /**
         * Sets what {@link Record#getValue()} returns.
         *
         * @param value the value; null for none
         * @return this builder
         */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /**
         * Sets what {@link Record#getAdditionalProperties()} returns.
         *
         * @param additionalProperties the value; null for none
         * @return this builder
         */
        public Builder additionalProperties(@Nullable String additionalProperties) {
            this.additionalProperties = additionalProperties;
            return this;
        }

        /**
         * Sets what {@link Record#getState()} returns.
         *
         * @param state the value; null for none
         * @return this builder
         */
        public Builder state(@Nullable State state) {
            this.state = state == null ? null : state.wireValue();
            return this;
        }

        /**
         * Sets what {@link Record#getStateAsText_2()} returns.
         *
         * @param stateAsText_2 the value; null for none
         * @return this builder
         */
        public Builder stateAsText_2(@Nullable String stateAsText_2) {
            this.state = stateAsText_2;
            return this;
        }

        /**
         * Sets what {@link Record#getStateAsText()} returns.
         *
         * @param stateAsText the value; null for none
         * @return this builder
         */
        public Builder stateAsText(@Nullable String stateAsText) {
            this.stateAsText = stateAsText;
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
            this.additionalProperties_2.put(name, value);
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public Record build() {
            return new Record(this);
        }
    }
}
