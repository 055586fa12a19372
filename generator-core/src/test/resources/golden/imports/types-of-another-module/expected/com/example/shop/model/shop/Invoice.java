package com.example.shop.model.shop;

import com.example.bank.model.bank.Account;
import com.example.bank.model.bank.AccountState;
import com.example.bank.model.bank.Money;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A thing.
 * @see "resources/invoice.md:6"
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
@JsonPropertyOrder({"total", "parts", "payer", "state"})
public class Invoice {
    /** What {@link #getTotal} returns. */
    @JsonProperty("total")
    private @Nullable Money total;

    /** What {@link #getParts} returns. */
    @JsonProperty("parts")
    private @Nullable List<Money> parts;

    /** What {@link #getPayer} returns. */
    @JsonProperty("payer")
    private @Nullable Account payer;

    /** What {@link #getStateAsText} returns. */
    @JsonProperty("state")
    private @Nullable String state;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Invoice() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Invoice(Invoice from) {
        this.total = from.total;
        this.parts = from.parts;
        this.payer = from.payer;
        this.state = from.state;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Invoice());
    }

    /**
     * What is to be paid.
     * @return the value, or null
     * @see "resources/invoice.md:16"
     */
    public @Nullable Money getTotal() {
        return total;
    }

    /**
     * Sets {@link #getTotal()}.
     * @param total the value
     */
    public void setTotal(@Nullable Money total) {
        this.total = total;
    }

    /**
     * What it is made of.
     * @return the value, or null
     * @see "resources/invoice.md:17"
     */
    public @Nullable List<Money> getParts() {
        return parts;
    }

    /**
     * Sets {@link #getParts()}.
     * @param parts the value
     */
    public void setParts(@Nullable List<Money> parts) {
        this.parts = parts;
    }

    /**
     * Who pays.
     * @return the value, or null
     * @see "resources/invoice.md:18"
     */
    public @Nullable Account getPayer() {
        return payer;
    }

    /**
     * Sets {@link #getPayer()}.
     * @param payer the value
     */
    public void setPayer(@Nullable Account payer) {
        this.payer = payer;
    }

    /**
     * How the account does.
     * @return the value, or null
     * @see "resources/invoice.md:19"
     */
    public @Nullable AccountState getState() {
        return state == null ? null : AccountState.fromString(state);
    }

    /** {@return the text of {@link #getState()} on the wire} */
    public @Nullable String getStateAsText() {
        return state;
    }

    /**
     * Sets {@link #getState()}.
     * @param state the value
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setState(@Nullable AccountState state) {
        this.state = state == null ? null : state.wireValue();
    }

    /**
     * Sets {@link #getStateAsText()}.
     * @param state the value
     */
    public void setStateAsText(@Nullable String state) {
        this.state = state;
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
        return other instanceof Invoice that
                && getClass() == that.getClass()
                && Objects.equals(total, that.total)
                && Objects.equals(parts, that.parts)
                && Objects.equals(payer, that.payer)
                && Objects.equals(state, that.state)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, parts, payer, state, additionalProperties);
    }

    @Override
    public String toString() {
        return "Invoice[total=" + total
                + ", parts=" + parts
                + ", payer=" + payer
                + ", state=" + state
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Invoice object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Invoice object) {
            this.object = object;
        }

        /**
         * Sets {@link Invoice#getTotal()}.
         * @param total the value
         * @return this builder
         */
        public Builder total(@Nullable Money total) {
            this.object.setTotal(total);
            return this;
        }

        /**
         * Sets {@link Invoice#getParts()}.
         * @param parts the value
         * @return this builder
         */
        public Builder parts(@Nullable List<Money> parts) {
            this.object.setParts(parts);
            return this;
        }

        /**
         * Sets {@link Invoice#getPayer()}.
         * @param payer the value
         * @return this builder
         */
        public Builder payer(@Nullable Account payer) {
            this.object.setPayer(payer);
            return this;
        }

        /**
         * Sets {@link Invoice#getState()}.
         * @param state the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder state(@Nullable AccountState state) {
            this.object.setState(state);
            return this;
        }

        /**
         * Sets {@link Invoice#getStateAsText()}.
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
        public Invoice build() {
            return new Invoice(this.object);
        }
    }
}
