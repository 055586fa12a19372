package com.example.shop.model.shop;

import com.example.bank.model.bank.Money;
import com.example.shop.model.store.Price;
import com.example.store.model.store.Shelf;
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
 * @see "resources/offer.md:6"
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
@JsonPropertyOrder({"price", "money", "shelf"})
public class Offer {
    /** What {@link #getPrice} returns. */
    @JsonProperty("price")
    private @Nullable Price price;

    /** What {@link #getMoney} returns. */
    @JsonProperty("money")
    private @Nullable Money money;

    /** What {@link #getShelf} returns. */
    @JsonProperty("shelf")
    private @Nullable Shelf shelf;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Offer() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Offer(Offer from) {
        this.price = from.price;
        this.money = from.money;
        this.shelf = from.shelf;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Offer());
    }

    /**
     * What it costs.
     * @return the value, or null
     * @see "resources/offer.md:16"
     */
    public @Nullable Price getPrice() {
        return price;
    }

    /**
     * Sets {@link #getPrice()}.
     * @param price the value
     */
    public void setPrice(@Nullable Price price) {
        this.price = price;
    }

    /**
     * How much that is.
     * @return the value, or null
     * @see "resources/offer.md:17"
     */
    public @Nullable Money getMoney() {
        return money;
    }

    /**
     * Sets {@link #getMoney()}.
     * @param money the value
     */
    public void setMoney(@Nullable Money money) {
        this.money = money;
    }

    /**
     * Where it stands.
     * @return the value, or null
     * @see "resources/offer.md:18"
     */
    public @Nullable Shelf getShelf() {
        return shelf;
    }

    /**
     * Sets {@link #getShelf()}.
     * @param shelf the value
     */
    public void setShelf(@Nullable Shelf shelf) {
        this.shelf = shelf;
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
        return other instanceof Offer that
                && getClass() == that.getClass()
                && Objects.equals(price, that.price)
                && Objects.equals(money, that.money)
                && Objects.equals(shelf, that.shelf)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(price, money, shelf, additionalProperties);
    }

    @Override
    public String toString() {
        return "Offer[price=" + price
                + ", money=" + money
                + ", shelf=" + shelf
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Offer object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Offer object) {
            this.object = object;
        }

        /**
         * Sets {@link Offer#getPrice()}.
         * @param price the value
         * @return this builder
         */
        public Builder price(@Nullable Price price) {
            this.object.setPrice(price);
            return this;
        }

        /**
         * Sets {@link Offer#getMoney()}.
         * @param money the value
         * @return this builder
         */
        public Builder money(@Nullable Money money) {
            this.object.setMoney(money);
            return this;
        }

        /**
         * Sets {@link Offer#getShelf()}.
         * @param shelf the value
         * @return this builder
         */
        public Builder shelf(@Nullable Shelf shelf) {
            this.object.setShelf(shelf);
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
        public Offer build() {
            return new Offer(this.object);
        }
    }
}
