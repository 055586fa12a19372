package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.credential.
 *
 * <p>Source: resources/credential.md:1
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
@JsonPropertyOrder({"id", "clientSecret", "APIKey", "api_token", "passwords", "key2", "keyboard", "monkey", "tokenize", "level", "signingKeyLevel", "thumb"})
public final class Credential {
    /**
     * What {@link #getId} returns.
     */
    @JsonProperty("id")
    private final @Nullable String id;

    /**
     * What {@link #getClientSecret} returns.
     */
    @JsonProperty("clientSecret")
    private final @Nullable String clientSecret;

    /**
     * What {@link #getAPIKey} returns.
     */
    @JsonProperty("APIKey")
    private final @Nullable String APIKey;

    /**
     * What {@link #getApi_token} returns.
     */
    @JsonProperty("api_token")
    private final @Nullable String api_token;

    /**
     * What {@link #getPasswords} returns.
     */
    @JsonProperty("passwords")
    private final @Nullable List<String> passwords;

    /**
     * What {@link #getKey2} returns.
     */
    @JsonProperty("key2")
    private final byte @Nullable [] key2;

    /**
     * What {@link #getKeyboard} returns.
     */
    @JsonProperty("keyboard")
    private final @Nullable String keyboard;

    /**
     * What {@link #getMonkey} returns.
     */
    @JsonProperty("monkey")
    private final @Nullable String monkey;

    /**
     * What {@link #getTokenize} returns.
     */
    @JsonProperty("tokenize")
    private final @Nullable String tokenize;

    /**
     * What {@link #getLevelAsText} returns.
     */
    @JsonProperty("level")
    private final @Nullable String level;

    /**
     * What {@link #getSigningKeyLevelAsText} returns.
     */
    @JsonProperty("signingKeyLevel")
    private final @Nullable String signingKeyLevel;

    /**
     * What {@link #getThumb} returns.
     */
    @JsonProperty("thumb")
    private final byte @Nullable [] thumb;

    /**
     * What {@link #getAdditionalProperties} returns.
     */
    private final Map<String, @Nullable Object> additionalProperties;

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private Credential(Builder builder) {
        this.id = builder.id;
        this.clientSecret = builder.clientSecret;
        this.APIKey = builder.APIKey;
        this.api_token = builder.api_token;
        this.passwords = builder.passwords == null ? null : Collections.unmodifiableList(new ArrayList<>(builder.passwords));
        this.key2 = builder.key2 == null ? null : builder.key2.clone();
        this.keyboard = builder.keyboard;
        this.monkey = builder.monkey;
        this.tokenize = builder.tokenize;
        this.level = builder.level;
        this.signingKeyLevel = builder.signingKeyLevel;
        this.thumb = builder.thumb == null ? null : builder.thumb.clone();
        this.additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(builder.additionalProperties));
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
     * The property id.
     *
     * <p>Source: resources/credential.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getId() {
        return this.id;
    }

    /**
     * The property clientSecret.
     *
     * <p>Source: resources/credential.md:4
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getClientSecret() {
        return this.clientSecret;
    }

    /**
     * The property APIKey.
     *
     * <p>Source: resources/credential.md:5
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getAPIKey() {
        return this.APIKey;
    }

    /**
     * The property api_token.
     *
     * <p>Source: resources/credential.md:6
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getApi_token() {
        return this.api_token;
    }

    /**
     * The property passwords.
     *
     * <p>Source: resources/credential.md:7
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<String> getPasswords() {
        return this.passwords;
    }

    /**
     * The property key2.
     *
     * <p>Source: resources/credential.md:8
     *
     * @return the value; null where it is not set
     */
    public byte @Nullable [] getKey2() {
        return this.key2 == null ? null : this.key2.clone();
    }

    /**
     * The property keyboard.
     *
     * <p>Source: resources/credential.md:9
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getKeyboard() {
        return this.keyboard;
    }

    /**
     * The property monkey.
     *
     * <p>Source: resources/credential.md:10
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getMonkey() {
        return this.monkey;
    }

    /**
     * The property tokenize.
     *
     * <p>Source: resources/credential.md:11
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getTokenize() {
        return this.tokenize;
    }

    /**
     * The property level.
     *
     * <p>Source: resources/credential.md:12
     *
     * @return the value; null where it is not set
     */
    public @Nullable KeyLevel getLevel() {
        return this.level == null ? null : KeyLevel.fromString(this.level);
    }

    /**
     * The text of {@link #getLevel()} on the wire.
     *
     * @return the text; null where it is not set
     */
    public @Nullable String getLevelAsText() {
        return this.level;
    }

    /**
     * The property signingKeyLevel.
     *
     * <p>Source: resources/credential.md:13
     *
     * @return the value; null where it is not set
     */
    public @Nullable KeyLevel getSigningKeyLevel() {
        return this.signingKeyLevel == null ? null : KeyLevel.fromString(this.signingKeyLevel);
    }

    /**
     * The text of {@link #getSigningKeyLevel()} on the wire.
     *
     * @return the text; null where it is not set
     */
    public @Nullable String getSigningKeyLevelAsText() {
        return this.signingKeyLevel;
    }

    /**
     * The property thumb.
     *
     * <p>Source: resources/credential.md:14
     *
     * @return the value; null where it is not set
     */
    public byte @Nullable [] getThumb() {
        return this.thumb == null ? null : this.thumb.clone();
    }

    /**
     * The properties that the documentation does not list.
     *
     * @return a map that nobody can change, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @Nullable Object> getAdditionalProperties() {
        return this.additionalProperties;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Credential that = (Credential) other;
        return Objects.equals(this.id, that.id)
                && Objects.equals(this.clientSecret, that.clientSecret)
                && Objects.equals(this.APIKey, that.APIKey)
                && Objects.equals(this.api_token, that.api_token)
                && Objects.equals(this.passwords, that.passwords)
                && Arrays.equals(this.key2, that.key2)
                && Objects.equals(this.keyboard, that.keyboard)
                && Objects.equals(this.monkey, that.monkey)
                && Objects.equals(this.tokenize, that.tokenize)
                && Objects.equals(this.level, that.level)
                && Objects.equals(this.signingKeyLevel, that.signingKeyLevel)
                && Arrays.equals(this.thumb, that.thumb)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.id);
        result = 31 * result + Objects.hashCode(this.clientSecret);
        result = 31 * result + Objects.hashCode(this.APIKey);
        result = 31 * result + Objects.hashCode(this.api_token);
        result = 31 * result + Objects.hashCode(this.passwords);
        result = 31 * result + Arrays.hashCode(this.key2);
        result = 31 * result + Objects.hashCode(this.keyboard);
        result = 31 * result + Objects.hashCode(this.monkey);
        result = 31 * result + Objects.hashCode(this.tokenize);
        result = 31 * result + Objects.hashCode(this.level);
        result = 31 * result + Objects.hashCode(this.signingKeyLevel);
        result = 31 * result + Arrays.hashCode(this.thumb);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Credential[", "]")
                .add("id=" + this.id)
                .add("clientSecret=" + (this.clientSecret == null ? null : "***"))
                .add("APIKey=" + (this.APIKey == null ? null : "***"))
                .add("api_token=" + (this.api_token == null ? null : "***"))
                .add("passwords=" + (this.passwords == null ? null : "***"))
                .add("key2=" + (this.key2 == null ? null : "***"))
                .add("keyboard=" + this.keyboard)
                .add("monkey=" + this.monkey)
                .add("tokenize=" + this.tokenize)
                .add("level=" + this.level)
                .add("signingKeyLevel=" + (this.signingKeyLevel == null ? null : "***"))
                .add("thumb=" + (this.thumb == null ? null : this.thumb.length + " bytes"))
                .add("additionalProperties=" + this.additionalProperties.keySet())
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE,
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            creatorVisibility = JsonAutoDetect.Visibility.NONE
    )
    public static final class Builder {
        /**
         * What {@link #id} sets.
         */
        private @Nullable String id;

        /**
         * What {@link #clientSecret} sets.
         */
        private @Nullable String clientSecret;

        /**
         * What {@link #APIKey} sets.
         */
        private @Nullable String APIKey;

        /**
         * What {@link #api_token} sets.
         */
        private @Nullable String api_token;

        /**
         * What {@link #passwords} sets.
         */
        private @Nullable List<String> passwords;

        /**
         * What {@link #key2} sets.
         */
        private byte @Nullable [] key2;

        /**
         * What {@link #keyboard} sets.
         */
        private @Nullable String keyboard;

        /**
         * What {@link #monkey} sets.
         */
        private @Nullable String monkey;

        /**
         * What {@link #tokenize} sets.
         */
        private @Nullable String tokenize;

        /**
         * What {@link #level} sets.
         */
        private @Nullable String level;

        /**
         * What {@link #signingKeyLevel} sets.
         */
        private @Nullable String signingKeyLevel;

        /**
         * What {@link #thumb} sets.
         */
        private byte @Nullable [] thumb;

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
         * Makes a builder in which everything is set as in an object.
         *
         * @param from the object
         */
        private Builder(Credential from) {
            this.id = from.id;
            this.clientSecret = from.clientSecret;
            this.APIKey = from.APIKey;
            this.api_token = from.api_token;
            this.passwords = from.passwords;
            this.key2 = from.key2;
            this.keyboard = from.keyboard;
            this.monkey = from.monkey;
            this.tokenize = from.tokenize;
            this.level = from.level;
            this.signingKeyLevel = from.signingKeyLevel;
            this.thumb = from.thumb;
            this.additionalProperties.putAll(from.additionalProperties);
        }

        /**
         * Sets what {@link Credential#getId()} returns.
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
         * Sets what {@link Credential#getClientSecret()} returns.
         *
         * @param clientSecret the value; null for none
         * @return this builder
         */
        @JsonProperty("clientSecret")
        public Builder clientSecret(@Nullable String clientSecret) {
            this.clientSecret = clientSecret;
            return this;
        }

        /**
         * Sets what {@link Credential#getAPIKey()} returns.
         *
         * @param APIKey the value; null for none
         * @return this builder
         */
        @JsonProperty("APIKey")
        public Builder APIKey(@Nullable String APIKey) {
            this.APIKey = APIKey;
            return this;
        }

        /**
         * Sets what {@link Credential#getApi_token()} returns.
         *
         * @param api_token the value; null for none
         * @return this builder
         */
        @JsonProperty("api_token")
        public Builder api_token(@Nullable String api_token) {
            this.api_token = api_token;
            return this;
        }

        /**
         * Sets what {@link Credential#getPasswords()} returns.
         *
         * @param passwords the value; null for none
         * @return this builder
         */
        @JsonProperty("passwords")
        public Builder passwords(@Nullable List<String> passwords) {
            this.passwords = passwords;
            return this;
        }

        /**
         * Sets what {@link Credential#getKey2()} returns.
         *
         * @param key2 the value; null for none
         * @return this builder
         */
        @JsonProperty("key2")
        public Builder key2(byte @Nullable [] key2) {
            this.key2 = key2;
            return this;
        }

        /**
         * Sets what {@link Credential#getKeyboard()} returns.
         *
         * @param keyboard the value; null for none
         * @return this builder
         */
        @JsonProperty("keyboard")
        public Builder keyboard(@Nullable String keyboard) {
            this.keyboard = keyboard;
            return this;
        }

        /**
         * Sets what {@link Credential#getMonkey()} returns.
         *
         * @param monkey the value; null for none
         * @return this builder
         */
        @JsonProperty("monkey")
        public Builder monkey(@Nullable String monkey) {
            this.monkey = monkey;
            return this;
        }

        /**
         * Sets what {@link Credential#getTokenize()} returns.
         *
         * @param tokenize the value; null for none
         * @return this builder
         */
        @JsonProperty("tokenize")
        public Builder tokenize(@Nullable String tokenize) {
            this.tokenize = tokenize;
            return this;
        }

        /**
         * Sets what {@link Credential#getLevel()} returns.
         *
         * @param level the value; null for none
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder level(@Nullable KeyLevel level) {
            this.level = level == null ? null : level.wireValue();
            return this;
        }

        /**
         * Sets what {@link Credential#getLevelAsText()} returns.
         *
         * @param levelAsText the value; null for none
         * @return this builder
         */
        @JsonProperty("level")
        public Builder levelAsText(@Nullable String levelAsText) {
            this.level = levelAsText;
            return this;
        }

        /**
         * Sets what {@link Credential#getSigningKeyLevel()} returns.
         *
         * @param signingKeyLevel the value; null for none
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder signingKeyLevel(@Nullable KeyLevel signingKeyLevel) {
            this.signingKeyLevel = signingKeyLevel == null ? null : signingKeyLevel.wireValue();
            return this;
        }

        /**
         * Sets what {@link Credential#getSigningKeyLevelAsText()} returns.
         *
         * @param signingKeyLevelAsText the value; null for none
         * @return this builder
         */
        @JsonProperty("signingKeyLevel")
        public Builder signingKeyLevelAsText(@Nullable String signingKeyLevelAsText) {
            this.signingKeyLevel = signingKeyLevelAsText;
            return this;
        }

        /**
         * Sets what {@link Credential#getThumb()} returns.
         *
         * @param thumb the value; null for none
         * @return this builder
         */
        @JsonProperty("thumb")
        public Builder thumb(byte @Nullable [] thumb) {
            this.thumb = thumb;
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
         *
         * @param name the name in JSON
         * @param value the value; null is written too
         * @return this builder
         */
        @JsonAnySetter
        public Builder additionalProperty(String name, @Nullable Object value) {
            this.additionalProperties.put(name, value);
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public Credential build() {
            return new Credential(this);
        }
    }
}
