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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.record.
 * @see "resources/hostile.md:1"
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
    /** What {@link #getClass_} returns. */
    @JsonProperty("class")
    private @Nullable String class_;

    /** What {@link #getDefault} returns. */
    @JsonProperty("default")
    private @Nullable String default_;

    /** What {@link #getOdataType} returns. */
    @JsonProperty("@odata.type")
    private @Nullable String odataType;

    /** What {@link #getMicrosoftGraphConflictBehavior} returns. */
    @JsonProperty("microsoft.graph.conflictBehavior")
    private @Nullable String microsoftGraphConflictBehavior;

    /** What {@link #getFooBar_3} returns. */
    @JsonProperty("foo-bar")
    private @Nullable String fooBar_3;

    /** What {@link #getFooBar} returns. */
    @JsonProperty("fooBar")
    private @Nullable String fooBar;

    /** What {@link #getFooBar_2} returns. */
    @JsonProperty("FooBar")
    private @Nullable String fooBar_2;

    /** What {@link #get2fa} returns. */
    @JsonProperty("2fa")
    private @Nullable Boolean _2fa;

    /** What {@link #getGroudfe} returns. */
    @JsonProperty("gr\u00f6\u00dfe")
    private @Nullable Integer groudfe;

    /** What {@link #getU540d} returns. */
    @JsonProperty("\u540d")
    private @Nullable String u540d;

    /** What {@link #getThat} returns. */
    @JsonProperty("that")
    private @Nullable String that;

    /** What {@link #getOther} returns. */
    @JsonProperty("other")
    private @Nullable String other;

    /** What {@link #getResult} returns. */
    @JsonProperty("result")
    private @Nullable String result;

    /** What {@link #getValue} returns. */
    @JsonProperty("")
    private @Nullable String value;

    /** What {@link #getAdditionalProperties} returns. */
    @JsonProperty("additionalProperties")
    private @Nullable String additionalProperties;

    /** What {@link #getStateAsText_2} returns. */
    @JsonProperty("state")
    private @Nullable String state;

    /** What {@link #getStateAsText} returns. */
    @JsonProperty("stateAsText")
    private @Nullable String stateAsText;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties_2 = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Record() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Record(Record from) {
        this.class_ = from.class_;
        this.default_ = from.default_;
        this.odataType = from.odataType;
        this.microsoftGraphConflictBehavior = from.microsoftGraphConflictBehavior;
        this.fooBar_3 = from.fooBar_3;
        this.fooBar = from.fooBar;
        this.fooBar_2 = from.fooBar_2;
        this._2fa = from._2fa;
        this.groudfe = from.groudfe;
        this.u540d = from.u540d;
        this.that = from.that;
        this.other = from.other;
        this.result = from.result;
        this.value = from.value;
        this.additionalProperties = from.additionalProperties;
        this.state = from.state;
        this.stateAsText = from.stateAsText;
        this.additionalProperties_2.putAll(from.additionalProperties_2);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Record());
    }

    /**
     * The property class.
     * @return the value, or null
     * @see "resources/hostile.md:3"
     */
    public @Nullable String getClass_() {
        return class_;
    }

    /**
     * Sets {@link #getClass_()}.
     * @param class_ the value
     */
    public void setClass_(@Nullable String class_) {
        this.class_ = class_;
    }

    /**
     * The property default.
     * @return the value, or null
     * @see "resources/hostile.md:4"
     */
    public @Nullable String getDefault() {
        return default_;
    }

    /**
     * Sets {@link #getDefault()}.
     * @param default_ the value
     */
    public void setDefault(@Nullable String default_) {
        this.default_ = default_;
    }

    /**
     * The property &#64;odata.type.
     * @return the value, or null
     * @see "resources/hostile.md:5"
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
     * The property microsoft.graph.conflictBehavior.
     * @return the value, or null
     * @see "resources/hostile.md:6"
     */
    public @Nullable String getMicrosoftGraphConflictBehavior() {
        return microsoftGraphConflictBehavior;
    }

    /**
     * Sets {@link #getMicrosoftGraphConflictBehavior()}.
     * @param microsoftGraphConflictBehavior the value
     */
    public void setMicrosoftGraphConflictBehavior(@Nullable String microsoftGraphConflictBehavior) {
        this.microsoftGraphConflictBehavior = microsoftGraphConflictBehavior;
    }

    /**
     * The property foo-bar.
     * @return the value, or null
     * @see "resources/hostile.md:7"
     */
    public @Nullable String getFooBar_3() {
        return fooBar_3;
    }

    /**
     * Sets {@link #getFooBar_3()}.
     * @param fooBar_3 the value
     */
    public void setFooBar_3(@Nullable String fooBar_3) {
        this.fooBar_3 = fooBar_3;
    }

    /**
     * The property fooBar.
     * @return the value, or null
     * @see "resources/hostile.md:8"
     */
    public @Nullable String getFooBar() {
        return fooBar;
    }

    /**
     * Sets {@link #getFooBar()}.
     * @param fooBar the value
     */
    public void setFooBar(@Nullable String fooBar) {
        this.fooBar = fooBar;
    }

    /**
     * The property FooBar.
     * @return the value, or null
     * @see "resources/hostile.md:9"
     */
    public @Nullable String getFooBar_2() {
        return fooBar_2;
    }

    /**
     * Sets {@link #getFooBar_2()}.
     * @param fooBar_2 the value
     */
    public void setFooBar_2(@Nullable String fooBar_2) {
        this.fooBar_2 = fooBar_2;
    }

    /**
     * The property 2fa.
     * @return the value, or null
     * @see "resources/hostile.md:10"
     */
    public @Nullable Boolean get2fa() {
        return _2fa;
    }

    /**
     * Sets {@link #get2fa()}.
     * @param _2fa the value
     */
    public void set2fa(@Nullable Boolean _2fa) {
        this._2fa = _2fa;
    }

    /**
     * The property größe.
     * @return the value, or null
     * @see "resources/hostile.md:11"
     */
    public @Nullable Integer getGroudfe() {
        return groudfe;
    }

    /**
     * Sets {@link #getGroudfe()}.
     * @param groudfe the value
     */
    public void setGroudfe(@Nullable Integer groudfe) {
        this.groudfe = groudfe;
    }

    /**
     * The property 名.
     * @return the value, or null
     * @see "resources/hostile.md:12"
     */
    public @Nullable String getU540d() {
        return u540d;
    }

    /**
     * Sets {@link #getU540d()}.
     * @param u540d the value
     */
    public void setU540d(@Nullable String u540d) {
        this.u540d = u540d;
    }

    /**
     * The property that.
     * @return the value, or null
     * @see "resources/hostile.md:13"
     */
    public @Nullable String getThat() {
        return that;
    }

    /**
     * Sets {@link #getThat()}.
     * @param that the value
     */
    public void setThat(@Nullable String that) {
        this.that = that;
    }

    /**
     * The property other.
     * @return the value, or null
     * @see "resources/hostile.md:14"
     */
    public @Nullable String getOther() {
        return other;
    }

    /**
     * Sets {@link #getOther()}.
     * @param other the value
     */
    public void setOther(@Nullable String other) {
        this.other = other;
    }

    /**
     * The property result.
     * @return the value, or null
     * @see "resources/hostile.md:15"
     */
    public @Nullable String getResult() {
        return result;
    }

    /**
     * Sets {@link #getResult()}.
     * @param result the value
     */
    public void setResult(@Nullable String result) {
        this.result = result;
    }

    /**
     * The property .
     * @return the value, or null
     * @see "resources/hostile.md:16"
     */
    public @Nullable String getValue() {
        return value;
    }

    /**
     * Sets {@link #getValue()}.
     * @param value the value
     */
    public void setValue(@Nullable String value) {
        this.value = value;
    }

    /**
     * The property additionalProperties.
     * @return the value, or null
     * @see "resources/hostile.md:17"
     */
    public @Nullable String getAdditionalProperties() {
        return additionalProperties;
    }

    /**
     * Sets {@link #getAdditionalProperties()}.
     * @param additionalProperties the value
     */
    public void setAdditionalProperties(@Nullable String additionalProperties) {
        this.additionalProperties = additionalProperties;
    }

    /**
     * The property state.
     * @return the value, or null
     * @see "resources/hostile.md:18"
     */
    public @Nullable State getState() {
        return state == null ? null : State.fromString(state);
    }

    /** {@return the text of {@link #getState()} on the wire} */
    public @Nullable String getStateAsText_2() {
        return state;
    }

    /**
     * Sets {@link #getState()}.
     * @param state the value
     */
    public void setState(@Nullable State state) {
        this.state = state == null ? null : state.wireValue();
    }

    /**
     * Sets {@link #getStateAsText_2()}.
     * @param state the value
     */
    public void setStateAsText_2(@Nullable String state) {
        this.state = state;
    }

    /**
     * The property stateAsText.
     * @return the value, or null
     * @see "resources/hostile.md:19"
     */
    public @Nullable String getStateAsText() {
        return stateAsText;
    }

    /**
     * Sets {@link #getStateAsText()}.
     * @param stateAsText the value
     */
    public void setStateAsText(@Nullable String stateAsText) {
        this.stateAsText = stateAsText;
    }

    /**
     * The properties that the documentation does not list.
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @Nullable Object> getAdditionalProperties_2() {
        return additionalProperties_2;
    }

    /**
     * Sets a property that the documentation does not list.
     * @param name the name in JSON
     * @param value the value; null is written too
     */
    @JsonAnySetter
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties_2.put(name, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Record that
                && getClass() == that.getClass()
                && Objects.equals(class_, that.class_)
                && Objects.equals(default_, that.default_)
                && Objects.equals(odataType, that.odataType)
                && Objects.equals(microsoftGraphConflictBehavior, that.microsoftGraphConflictBehavior)
                && Objects.equals(fooBar_3, that.fooBar_3)
                && Objects.equals(fooBar, that.fooBar)
                && Objects.equals(fooBar_2, that.fooBar_2)
                && Objects.equals(_2fa, that._2fa)
                && Objects.equals(groudfe, that.groudfe)
                && Objects.equals(u540d, that.u540d)
                && Objects.equals(this.that, that.that)
                && Objects.equals(this.other, that.other)
                && Objects.equals(result, that.result)
                && Objects.equals(value, that.value)
                && Objects.equals(additionalProperties, that.additionalProperties)
                && Objects.equals(state, that.state)
                && Objects.equals(stateAsText, that.stateAsText)
                && Objects.equals(additionalProperties_2, that.additionalProperties_2);
    }

    @Override
    public int hashCode() {
        return Objects.hash(class_, default_, odataType, microsoftGraphConflictBehavior, fooBar_3,
                fooBar, fooBar_2, _2fa, groudfe, u540d, that, other, result, value,
                additionalProperties, state, stateAsText, additionalProperties_2);
    }

    @Override
    public String toString() {
        return "Record[class=" + class_
                + ", default=" + default_
                + ", @odata.type=" + odataType
                + ", microsoft.graph.conflictBehavior=" + microsoftGraphConflictBehavior
                + ", foo-bar=" + fooBar_3
                + ", fooBar=" + fooBar
                + ", FooBar=" + fooBar_2
                + ", 2fa=" + _2fa
                + ", gr\u00f6\u00dfe=" + groudfe
                + ", \u540d=" + u540d
                + ", that=" + that
                + ", other=" + other
                + ", result=" + result
                + ", =" + value
                + ", additionalProperties=" + additionalProperties
                + ", state=" + state
                + ", stateAsText=" + stateAsText
                + ", additionalProperties_2=" + additionalProperties_2.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Record object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Record object) {
            this.object = object;
        }

        /**
         * Sets {@link Record#getClass_()}.
         * @param class_ the value
         * @return this builder
         */
        public Builder class_(@Nullable String class_) {
            this.object.setClass_(class_);
            return this;
        }

        /**
         * Sets {@link Record#getDefault()}.
         * @param default_ the value
         * @return this builder
         */
        public Builder default_(@Nullable String default_) {
            this.object.setDefault(default_);
            return this;
        }

        /**
         * Sets {@link Record#getOdataType()}.
         * @param odataType the value
         * @return this builder
         */
        public Builder odataType(@Nullable String odataType) {
            this.object.setOdataType(odataType);
            return this;
        }

        /**
         * Sets {@link Record#getMicrosoftGraphConflictBehavior()}.
         * @param microsoftGraphConflictBehavior the value
         * @return this builder
         */
        public Builder microsoftGraphConflictBehavior(
                @Nullable String microsoftGraphConflictBehavior) {
            this.object.setMicrosoftGraphConflictBehavior(microsoftGraphConflictBehavior);
            return this;
        }

        /**
         * Sets {@link Record#getFooBar_3()}.
         * @param fooBar_3 the value
         * @return this builder
         */
        public Builder fooBar_3(@Nullable String fooBar_3) {
            this.object.setFooBar_3(fooBar_3);
            return this;
        }

        /**
         * Sets {@link Record#getFooBar()}.
         * @param fooBar the value
         * @return this builder
         */
        public Builder fooBar(@Nullable String fooBar) {
            this.object.setFooBar(fooBar);
            return this;
        }

        /**
         * Sets {@link Record#getFooBar_2()}.
         * @param fooBar_2 the value
         * @return this builder
         */
        public Builder fooBar_2(@Nullable String fooBar_2) {
            this.object.setFooBar_2(fooBar_2);
            return this;
        }

        /**
         * Sets {@link Record#get2fa()}.
         * @param _2fa the value
         * @return this builder
         */
        public Builder _2fa(@Nullable Boolean _2fa) {
            this.object.set2fa(_2fa);
            return this;
        }

        /**
         * Sets {@link Record#getGroudfe()}.
         * @param groudfe the value
         * @return this builder
         */
        public Builder groudfe(@Nullable Integer groudfe) {
            this.object.setGroudfe(groudfe);
            return this;
        }

        /**
         * Sets {@link Record#getU540d()}.
         * @param u540d the value
         * @return this builder
         */
        public Builder u540d(@Nullable String u540d) {
            this.object.setU540d(u540d);
            return this;
        }

        /**
         * Sets {@link Record#getThat()}.
         * @param that the value
         * @return this builder
         */
        public Builder that(@Nullable String that) {
            this.object.setThat(that);
            return this;
        }

        /**
         * Sets {@link Record#getOther()}.
         * @param other the value
         * @return this builder
         */
        public Builder other(@Nullable String other) {
            this.object.setOther(other);
            return this;
        }

        /**
         * Sets {@link Record#getResult()}.
         * @param result the value
         * @return this builder
         */
        public Builder result(@Nullable String result) {
            this.object.setResult(result);
            return this;
        }

        /**
         * Sets {@link Record#getValue()}.
         * @param value the value
         * @return this builder
         */
        public Builder value(@Nullable String value) {
            this.object.setValue(value);
            return this;
        }

        /**
         * Sets {@link Record#getAdditionalProperties()}.
         * @param additionalProperties the value
         * @return this builder
         */
        public Builder additionalProperties(@Nullable String additionalProperties) {
            this.object.setAdditionalProperties(additionalProperties);
            return this;
        }

        /**
         * Sets {@link Record#getState()}.
         * @param state the value
         * @return this builder
         */
        public Builder state(@Nullable State state) {
            this.object.setState(state);
            return this;
        }

        /**
         * Sets {@link Record#getStateAsText_2()}.
         * @param stateAsText_2 the value
         * @return this builder
         */
        public Builder stateAsText_2(@Nullable String stateAsText_2) {
            this.object.setStateAsText_2(stateAsText_2);
            return this;
        }

        /**
         * Sets {@link Record#getStateAsText()}.
         * @param stateAsText the value
         * @return this builder
         */
        public Builder stateAsText(@Nullable String stateAsText) {
            this.object.setStateAsText(stateAsText);
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
        public Record build() {
            return new Record(this.object);
        }
    }
}
