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
 *
 * @param id The property id. (resources/credential.md:3)
 * @param clientSecret The property clientSecret. (resources/credential.md:4)
 * @param APIKey The property APIKey. (resources/credential.md:5)
 * @param api_token The property api_token. (resources/credential.md:6)
 * @param passwords The property passwords. (resources/credential.md:7)
 * @param key2 The property key2. (resources/credential.md:8)
 * @param keyboard The property keyboard. (resources/credential.md:9)
 * @param monkey The property monkey. (resources/credential.md:10)
 * @param tokenize The property tokenize. (resources/credential.md:11)
 * @param levelAsText The property level. (resources/credential.md:12)
 * @param signingKeyLevelAsText The property signingKeyLevel. (resources/credential.md:13)
 * @param thumb The property thumb. (resources/credential.md:14)
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
@JsonPropertyOrder({"id", "clientSecret", "APIKey", "api_token", "passwords", "key2", "keyboard", "monkey", "tokenize", "level", "signingKeyLevel", "thumb"})
public record Credential(@JsonProperty("id") @Nullable String id,
        @JsonProperty("clientSecret") @Nullable String clientSecret,
        @JsonProperty("APIKey") @Nullable String APIKey,
        @JsonProperty("api_token") @Nullable String api_token,
        @JsonProperty("passwords") @Nullable List<String> passwords,
        @JsonProperty("key2") byte @Nullable [] key2,
        @JsonProperty("keyboard") @Nullable String keyboard,
        @JsonProperty("monkey") @Nullable String monkey,
        @JsonProperty("tokenize") @Nullable String tokenize,
        @JsonProperty("level") @Nullable String levelAsText,
        @JsonProperty("signingKeyLevel") @Nullable String signingKeyLevelAsText,
        @JsonProperty("thumb") byte @Nullable [] thumb,
        @JsonAnyGetter Map<String, @Nullable Object> additionalProperties) {
    /**
     * Copies what could be changed from outside.
     * @param id see {@link #id()}
     * @param clientSecret see {@link #clientSecret()}
     * @param APIKey see {@link #APIKey()}
     * @param api_token see {@link #api_token()}
     * @param passwords see {@link #passwords()}
     * @param key2 see {@link #key2()}
     * @param keyboard see {@link #keyboard()}
     * @param monkey see {@link #monkey()}
     * @param tokenize see {@link #tokenize()}
     * @param levelAsText see {@link #levelAsText()}
     * @param signingKeyLevelAsText see {@link #signingKeyLevelAsText()}
     * @param thumb see {@link #thumb()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Credential {
        passwords = passwords == null ? null : Collections.unmodifiableList(new ArrayList<>(passwords));
        key2 = key2 == null ? null : key2.clone();
        thumb = thumb == null ? null : thumb.clone();
        additionalProperties = Collections.unmodifiableMap(new LinkedHashMap<>(additionalProperties));
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Credential(Builder builder) {
        this(builder.id,
                builder.clientSecret,
                builder.APIKey,
                builder.api_token,
                builder.passwords,
                builder.key2,
                builder.keyboard,
                builder.monkey,
                builder.tokenize,
                builder.levelAsText,
                builder.signingKeyLevelAsText,
                builder.thumb,
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

    /**
     * The property key2.
     * @return the value, or null
     * @see "resources/credential.md:8"
     */
    public byte @Nullable [] key2() {
        return key2 == null ? null : key2.clone();
    }

    /**
     * The property level.
     * @return the value, or null
     * @see "resources/credential.md:12"
     */
    public @Nullable KeyLevel level() {
        return levelAsText == null ? null : KeyLevel.fromString(levelAsText);
    }

    /**
     * The property signingKeyLevel.
     * @return the value, or null
     * @see "resources/credential.md:13"
     */
    public @Nullable KeyLevel signingKeyLevel() {
        return signingKeyLevelAsText == null ? null : KeyLevel.fromString(signingKeyLevelAsText);
    }

    /**
     * The property thumb.
     * @return the value, or null
     * @see "resources/credential.md:14"
     */
    public byte @Nullable [] thumb() {
        return thumb == null ? null : thumb.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Credential that
                && Objects.equals(id, that.id)
                && Objects.equals(clientSecret, that.clientSecret)
                && Objects.equals(APIKey, that.APIKey)
                && Objects.equals(api_token, that.api_token)
                && Objects.equals(passwords, that.passwords)
                && Arrays.equals(key2, that.key2)
                && Objects.equals(keyboard, that.keyboard)
                && Objects.equals(monkey, that.monkey)
                && Objects.equals(tokenize, that.tokenize)
                && Objects.equals(levelAsText, that.levelAsText)
                && Objects.equals(signingKeyLevelAsText, that.signingKeyLevelAsText)
                && Arrays.equals(thumb, that.thumb)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, clientSecret, APIKey, api_token, passwords, Arrays.hashCode(key2),
                keyboard, monkey, tokenize, levelAsText, signingKeyLevelAsText,
                Arrays.hashCode(thumb), additionalProperties);
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
                + ", level=" + levelAsText
                + ", signingKeyLevel=" + (signingKeyLevelAsText == null ? null : "***")
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
        private @Nullable String levelAsText;

        /** What {@link #signingKeyLevel} sets. */
        private @Nullable String signingKeyLevelAsText;

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
            this.levelAsText = from.levelAsText;
            this.signingKeyLevelAsText = from.signingKeyLevelAsText;
            this.thumb = from.thumb;
            this.additionalProperties.putAll(from.additionalProperties);
        }

        /**
         * Sets {@link Credential#id()}.
         * @param id the value
         * @return this builder
         */
        @JsonProperty("id")
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Credential#clientSecret()}.
         * @param clientSecret the value
         * @return this builder
         */
        @JsonProperty("clientSecret")
        public Builder clientSecret(@Nullable String clientSecret) {
            this.clientSecret = clientSecret;
            return this;
        }

        /**
         * Sets {@link Credential#APIKey()}.
         * @param APIKey the value
         * @return this builder
         */
        @JsonProperty("APIKey")
        public Builder APIKey(@Nullable String APIKey) {
            this.APIKey = APIKey;
            return this;
        }

        /**
         * Sets {@link Credential#api_token()}.
         * @param api_token the value
         * @return this builder
         */
        @JsonProperty("api_token")
        public Builder api_token(@Nullable String api_token) {
            this.api_token = api_token;
            return this;
        }

        /**
         * Sets {@link Credential#passwords()}.
         * @param passwords the value
         * @return this builder
         */
        @JsonProperty("passwords")
        public Builder passwords(@Nullable List<String> passwords) {
            this.passwords = passwords;
            return this;
        }

        /**
         * Sets {@link Credential#key2()}.
         * @param key2 the value
         * @return this builder
         */
        @JsonProperty("key2")
        public Builder key2(byte @Nullable [] key2) {
            this.key2 = key2;
            return this;
        }

        /**
         * Sets {@link Credential#keyboard()}.
         * @param keyboard the value
         * @return this builder
         */
        @JsonProperty("keyboard")
        public Builder keyboard(@Nullable String keyboard) {
            this.keyboard = keyboard;
            return this;
        }

        /**
         * Sets {@link Credential#monkey()}.
         * @param monkey the value
         * @return this builder
         */
        @JsonProperty("monkey")
        public Builder monkey(@Nullable String monkey) {
            this.monkey = monkey;
            return this;
        }

        /**
         * Sets {@link Credential#tokenize()}.
         * @param tokenize the value
         * @return this builder
         */
        @JsonProperty("tokenize")
        public Builder tokenize(@Nullable String tokenize) {
            this.tokenize = tokenize;
            return this;
        }

        /**
         * Sets {@link Credential#level()}.
         * @param level the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder level(@Nullable KeyLevel level) {
            this.levelAsText = level == null ? null : level.wireValue();
            return this;
        }

        /**
         * Sets {@link Credential#levelAsText()}.
         * @param levelAsText the value
         * @return this builder
         */
        @JsonProperty("level")
        public Builder levelAsText(@Nullable String levelAsText) {
            this.levelAsText = levelAsText;
            return this;
        }

        /**
         * Sets {@link Credential#signingKeyLevel()}.
         * @param signingKeyLevel the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder signingKeyLevel(@Nullable KeyLevel signingKeyLevel) {
            this.signingKeyLevelAsText = signingKeyLevel == null ? null : signingKeyLevel.wireValue();
            return this;
        }

        /**
         * Sets {@link Credential#signingKeyLevelAsText()}.
         * @param signingKeyLevelAsText the value
         * @return this builder
         */
        @JsonProperty("signingKeyLevel")
        public Builder signingKeyLevelAsText(@Nullable String signingKeyLevelAsText) {
            this.signingKeyLevelAsText = signingKeyLevelAsText;
            return this;
        }

        /**
         * Sets {@link Credential#thumb()}.
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
