package com.example.shop.model.shop;

import com.example.bank.model.bank.Account;
import com.example.bank.model.bank.Money;
import com.example.shop.model.bank.Vault;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A thing.
 * @see "resources/till.md:6"
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
@JsonPropertyOrder({"content", "safe", "account"})
public class Till {
    /** What {@link #getContent} returns. */
    @JsonProperty("content")
    private @Nullable Money content;

    /** What {@link #getSafe} returns. */
    @JsonProperty("safe")
    private @Nullable Vault safe;

    /** What {@link #getAccount} returns. */
    @JsonProperty("account")
    private @Nullable Account account;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Till() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Till(Till from) {
        this.content = from.content;
        this.safe = from.safe;
        this.account = from.account;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Till());
    }

    /**
     * What is in it.
     * @return the value, or null
     * @see "resources/till.md:16"
     */
    public @Nullable Money getContent() {
        return content;
    }

    /**
     * Sets {@link #getContent()}.
     * @param content the value
     */
    public void setContent(@Nullable Money content) {
        this.content = content;
    }

    /**
     * Where it goes.
     * @return the value, or null
     * @see "resources/till.md:17"
     */
    public @Nullable Vault getSafe() {
        return safe;
    }

    /**
     * Sets {@link #getSafe()}.
     * @param safe the value
     */
    public void setSafe(@Nullable Vault safe) {
        this.safe = safe;
    }

    /**
     * Where it goes then.
     * @return the value, or null
     * @see "resources/till.md:18"
     */
    public @Nullable Account getAccount() {
        return account;
    }

    /**
     * Sets {@link #getAccount()}.
     * @param account the value
     */
    public void setAccount(@Nullable Account account) {
        this.account = account;
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
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    /**
     * Takes a property of a message that the documentation does not list.
     * @param name the name in JSON
     * @param value the value; null for none
     */
    @JsonAnySetter
    private void readAdditionalProperty(String name, @Nullable Object value) {
        if (name.contains("@")) {
            this.additionalProperties.put(name, value);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Till that
                && getClass() == that.getClass()
                && Objects.equals(content, that.content)
                && Objects.equals(safe, that.safe)
                && Objects.equals(account, that.account)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(content, safe, account, additionalProperties);
    }

    @Override
    public String toString() {
        return "Till[content=" + content
                + ", safe=" + safe
                + ", account=" + account
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Till object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Till object) {
            this.object = object;
        }

        /**
         * Sets {@link Till#getContent()}.
         * @param content the value
         * @return this builder
         */
        public Builder content(@Nullable Money content) {
            this.object.setContent(content);
            return this;
        }

        /**
         * Sets {@link Till#getSafe()}.
         * @param safe the value
         * @return this builder
         */
        public Builder safe(@Nullable Vault safe) {
            this.object.setSafe(safe);
            return this;
        }

        /**
         * Sets {@link Till#getAccount()}.
         * @param account the value
         * @return this builder
         */
        public Builder account(@Nullable Account account) {
            this.object.setAccount(account);
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
        public Till build() {
            return new Till(this.object);
        }
    }
}
