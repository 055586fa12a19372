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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.credential.
 * @see "resources/credential.md:1"
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
    /** What {@link #getId} returns. */
    @JsonProperty("id")
    private final @Nullable String id;

    /** What {@link #getClientSecret} returns. */
    @JsonProperty("clientSecret")
    private final @Nullable String clientSecret;

    /** What {@link #getAPIKey} returns. */
    @JsonProperty("APIKey")
    private final @Nullable String APIKey;

    /** What {@link #getApi_token} returns. */
    @JsonProperty("api_token")
    private final @Nullable String api_token;

    /** What {@link #getPasswords} returns. */
    @JsonProperty("passwords")
    private final @Nullable List<String> passwords;

    /** What {@link #getKey2} returns. */
    @JsonProperty("key2")
    private final byte @Nullable [] key2;

    /** What {@link #getKeyboard} returns. */
    @JsonProperty("keyboard")
    private final @Nullable String keyboard;

    /** What {@link #getMonkey} returns. */
    @JsonProperty("monkey")
    private final @Nullable String monkey;

    /** What {@link #getTokenize} returns. */
    @JsonProperty("tokenize")
    private final @Nullable String tokenize;

    /** What {@link #getLevelAsText} returns. */
    @JsonProperty("level")
    private final @Nullable String level;

    /** What {@link #getSigningKeyLevelAsText} returns. */
    @JsonProperty("signingKeyLevel")
    private final @Nullable String signingKeyLevel;

    /** What {@link #getThumb} returns. */
    @JsonProperty("thumb")
    private final byte @Nullable [] thumb;

    /** What {@link #getAdditionalProperties} returns. */
    private final Map<String, @Nullable Object> additionalProperties;

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
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
     * The property id.
     * @return the value, or null
     * @see "resources/credential.md:3"
     */
    public @Nullable String getId() {
        return id;
    }

    /**
     * The property clientSecret.
     * @return the value, or null
     * @see "resources/credential.md:4"
     */
    public @Nullable String getClientSecret() {
        return clientSecret;
    }

    /**
     * The property APIKey.
     * @return the value, or null
     * @see "resources/credential.md:5"
     */
    public @Nullable String getAPIKey() {
        return APIKey;
    }

    /**
     * The property api_token.
     * @return the value, or null
     * @see "resources/credential.md:6"
     */
    public @Nullable String getApi_token() {
        return api_token;
    }

    /**
     * The property passwords.
     * @return the value, or null
     * @see "resources/credential.md:7"
     */
    public @Nullable List<String> getPasswords() {
        return passwords;
    }

    /**
     * The property key2.
     * @return the value, or null
     * @see "resources/credential.md:8"
     */
    public byte @Nullable [] getKey2() {
        return key2 == null ? null : key2.clone();
    }

    /**
     * The property keyboard.
     * @return the value, or null
     * @see "resources/credential.md:9"
     */
    public @Nullable String getKeyboard() {
        return keyboard;
    }

    /**
     * The property monkey.
     * @return the value, or null
     * @see "resources/credential.md:10"
     */
    public @Nullable String getMonkey() {
        return monkey;
    }

    /**
     * The property tokenize.
     * @return the value, or null
     * @see "resources/credential.md:11"
     */
    public @Nullable String getTokenize() {
        return tokenize;
    }

    /**
     * The property level.
     * @return the value, or null
     * @see "resources/credential.md:12"
     */
    public @Nullable KeyLevel getLevel() {
        return level == null ? null : KeyLevel.fromString(level);
    }

    /** {@return the text of {@link #getLevel()} on the wire} */
    public @Nullable String getLevelAsText() {
        return level;
    }

    /**
     * The property signingKeyLevel.
     * @return the value, or null
     * @see "resources/credential.md:13"
     */
    public @Nullable KeyLevel getSigningKeyLevel() {
        return signingKeyLevel == null ? null : KeyLevel.fromString(signingKeyLevel);
    }

    /** {@return the text of {@link #getSigningKeyLevel()} on the wire} */
    public @Nullable String getSigningKeyLevelAsText() {
        return signingKeyLevel;
    }

    /**
     * The property thumb.
     * @return the value, or null
     * @see "resources/credential.md:14"
     */
    public byte @Nullable [] getThumb() {
        return thumb == null ? null : thumb.clone();
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
        return other instanceof Credential that
                && getClass() == that.getClass()
                && Objects.equals(id, that.id)
                && Objects.equals(clientSecret, that.clientSecret)
                && Objects.equals(APIKey, that.APIKey)
                && Objects.equals(api_token, that.api_token)
                && Objects.equals(passwords, that.passwords)
                && Arrays.equals(key2, that.key2)
                && Objects.equals(keyboard, that.keyboard)
                && Objects.equals(monkey, that.monkey)
                && Objects.equals(tokenize, that.tokenize)
                && Objects.equals(level, that.level)
                && Objects.equals(signingKeyLevel, that.signingKeyLevel)
                && Arrays.equals(thumb, that.thumb)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, clientSecret, APIKey, api_token, passwords, Arrays.hashCode(key2),
                keyboard, monkey, tokenize, level, signingKeyLevel, Arrays.hashCode(thumb),
                additionalProperties);
    }

    @Override
    public String toString() {
        return "Credential[id=" + id
                + ", clientSecret=" + (clientSecret == null ? null : "***")
                + ", APIKey=" + (APIKey == null ? null : "***")
                + ", api_token=" + (api_token == null ? null : "***")
                + ", passwords=" + (passwords == null ? null : "***")
                + ", key2=" + (key2 == null ? null : "***")
                + ", keyboard=" + keyboard
                + ", monkey=" + monkey
                + ", tokenize=" + tokenize
                + ", level=" + level
                + ", signingKeyLevel=" + (signingKeyLevel == null ? null : "***")
                + ", thumb=" + (thumb == null ? null : thumb.length + " bytes")
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
        /** What {@link #id} sets. */
        private @Nullable String id;

        /** What {@link #clientSecret} sets. */
        private @Nullable String clientSecret;

        /** What {@link #APIKey} sets. */
        private @Nullable String APIKey;

        /** What {@link #api_token} sets. */
        private @Nullable String api_token;

        /** What {@link #passwords} sets. */
        private @Nullable List<String> passwords;

        /** What {@link #key2} sets. */
        private byte @Nullable [] key2;

        /** What {@link #keyboard} sets. */
        private @Nullable String keyboard;

        /** What {@link #monkey} sets. */
        private @Nullable String monkey;

        /** What {@link #tokenize} sets. */
        private @Nullable String tokenize;

        /** What {@link #level} sets. */
        private @Nullable String level;

        /** What {@link #signingKeyLevel} sets. */
        private @Nullable String signingKeyLevel;

        /** What {@link #thumb} sets. */
        private byte @Nullable [] thumb;

        /** The properties that the documentation does not list, by the names in JSON. */
        private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
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
         * Sets {@link Credential#getId()}.
         * @param id the value
         * @return this builder
         */
        @JsonProperty("id")
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Credential#getClientSecret()}.
         * @param clientSecret the value
         * @return this builder
         */
        @JsonProperty("clientSecret")
        public Builder clientSecret(@Nullable String clientSecret) {
            this.clientSecret = clientSecret;
            return this;
        }

        /**
         * Sets {@link Credential#getAPIKey()}.
         * @param APIKey the value
         * @return this builder
         */
        @JsonProperty("APIKey")
        public Builder APIKey(@Nullable String APIKey) {
            this.APIKey = APIKey;
            return this;
        }

        /**
         * Sets {@link Credential#getApi_token()}.
         * @param api_token the value
         * @return this builder
         */
        @JsonProperty("api_token")
        public Builder api_token(@Nullable String api_token) {
            this.api_token = api_token;
            return this;
        }

        /**
         * Sets {@link Credential#getPasswords()}.
         * @param passwords the value
         * @return this builder
         */
        @JsonProperty("passwords")
        public Builder passwords(@Nullable List<String> passwords) {
            this.passwords = passwords;
            return this;
        }

        /**
         * Sets {@link Credential#getKey2()}.
         * @param key2 the value
         * @return this builder
         */
        @JsonProperty("key2")
        public Builder key2(byte @Nullable [] key2) {
            this.key2 = key2;
            return this;
        }

        /**
         * Sets {@link Credential#getKeyboard()}.
         * @param keyboard the value
         * @return this builder
         */
        @JsonProperty("keyboard")
        public Builder keyboard(@Nullable String keyboard) {
            this.keyboard = keyboard;
            return this;
        }

        /**
         * Sets {@link Credential#getMonkey()}.
         * @param monkey the value
         * @return this builder
         */
        @JsonProperty("monkey")
        public Builder monkey(@Nullable String monkey) {
            this.monkey = monkey;
            return this;
        }

        /**
         * Sets {@link Credential#getTokenize()}.
         * @param tokenize the value
         * @return this builder
         */
        @JsonProperty("tokenize")
        public Builder tokenize(@Nullable String tokenize) {
            this.tokenize = tokenize;
            return this;
        }

        /**
         * Sets {@link Credential#getLevel()}.
         * @param level the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder level(@Nullable KeyLevel level) {
            this.level = level == null ? null : level.wireValue();
            return this;
        }

        /**
         * Sets {@link Credential#getLevelAsText()}.
         * @param levelAsText the value
         * @return this builder
         */
        @JsonProperty("level")
        public Builder levelAsText(@Nullable String levelAsText) {
            this.level = levelAsText;
            return this;
        }

        /**
         * Sets {@link Credential#getSigningKeyLevel()}.
         * @param signingKeyLevel the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder signingKeyLevel(@Nullable KeyLevel signingKeyLevel) {
            this.signingKeyLevel = signingKeyLevel == null ? null : signingKeyLevel.wireValue();
            return this;
        }

        /**
         * Sets {@link Credential#getSigningKeyLevelAsText()}.
         * @param signingKeyLevelAsText the value
         * @return this builder
         */
        @JsonProperty("signingKeyLevel")
        public Builder signingKeyLevelAsText(@Nullable String signingKeyLevelAsText) {
            this.signingKeyLevel = signingKeyLevelAsText;
            return this;
        }

        /**
         * Sets {@link Credential#getThumb()}.
         * @param thumb the value
         * @return this builder
         */
        @JsonProperty("thumb")
        public Builder thumb(byte @Nullable [] thumb) {
            this.thumb = thumb;
            return this;
        }

        /**
         * Sets a property that the documentation does not list.
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
         * @return a new one each time
         */
        public Credential build() {
            return new Credential(this);
        }
    }
}
