package com.example.shop.model.bank;

import com.example.bank.model.bank.Money;
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
 * @see "resources/branch.md:6"
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
@JsonPropertyOrder({"town", "assets", "clerks"})
public class Branch {
    /** What {@link #getTown} returns. */
    @JsonProperty("town")
    private @Nullable String town;

    /** What {@link #getAssets} returns. */
    @JsonProperty("assets")
    private @Nullable Money assets;

    /** What {@link #getClerks} returns. */
    @JsonProperty("clerks")
    private @Nullable Integer clerks;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Branch() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Branch(Branch from) {
        this.town = from.town;
        this.assets = from.assets;
        this.clerks = from.clerks;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Branch());
    }

    /**
     * Where it is.
     * @return the value, or null
     * @see "resources/branch.md:16"
     */
    public @Nullable String getTown() {
        return town;
    }

    /**
     * Sets {@link #getTown()}.
     * @param town the value
     */
    public void setTown(@Nullable String town) {
        this.town = town;
    }

    /**
     * What it has.
     * @return the value, or null
     * @see "resources/branch.md:17"
     */
    public @Nullable Money getAssets() {
        return assets;
    }

    /**
     * Sets {@link #getAssets()}.
     * @param assets the value
     */
    public void setAssets(@Nullable Money assets) {
        this.assets = assets;
    }

    /**
     * Who works there.
     * @return the value, or null
     * @see "resources/branch.md:18"
     */
    public @Nullable Integer getClerks() {
        return clerks;
    }

    /**
     * Sets {@link #getClerks()}.
     * @param clerks the value
     */
    public void setClerks(@Nullable Integer clerks) {
        this.clerks = clerks;
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
        return other instanceof Branch that
                && getClass() == that.getClass()
                && Objects.equals(town, that.town)
                && Objects.equals(assets, that.assets)
                && Objects.equals(clerks, that.clerks)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(town, assets, clerks, additionalProperties);
    }

    @Override
    public String toString() {
        return "Branch[town=" + town
                + ", assets=" + assets
                + ", clerks=" + clerks
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Branch object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Branch object) {
            this.object = object;
        }

        /**
         * Sets {@link Branch#getTown()}.
         * @param town the value
         * @return this builder
         */
        public Builder town(@Nullable String town) {
            this.object.setTown(town);
            return this;
        }

        /**
         * Sets {@link Branch#getAssets()}.
         * @param assets the value
         * @return this builder
         */
        public Builder assets(@Nullable Money assets) {
            this.object.setAssets(assets);
            return this;
        }

        /**
         * Sets {@link Branch#getClerks()}.
         * @param clerks the value
         * @return this builder
         */
        public Builder clerks(@Nullable Integer clerks) {
            this.object.setClerks(clerks);
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
        public Branch build() {
            return new Branch(this.object);
        }
    }
}
