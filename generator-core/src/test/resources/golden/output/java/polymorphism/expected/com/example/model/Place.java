package com.example.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Abstract, and nothing derives from it.
 *
 * <p>Source: resources/place.md:1
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
@JsonPropertyOrder({"@odata.type", "city"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = UnknownPlace.class
)
public abstract class Place {
    @JsonProperty("@odata.type")
    private @Nullable String odataType;

    @JsonProperty("city")
    private @Nullable String city;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    protected Place() {
    }

    /**
     * Makes an object of a type that a message names.
     *
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Place(@JsonProperty("@odata.type") @Nullable String odataType) {
        this.odataType = odataType;
    }

    /**
     * The name of the type of this object.
     *
     * <p>Source: resources/place.md:1
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
     * The property city.
     *
     * <p>Source: resources/place.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getCity() {
        return this.city;
    }

    /**
     * Sets what {@link #getCity()} returns.
     *
     * @param city the value; null for none
     */
    public void setCity(@Nullable String city) {
        this.city = city;
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
     * @param value the value; null for none
     */
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    /**
     * Takes a property of a message that the documentation does not list.
     *
     * @param name the name in JSON
     * @param value the value; null for none
     */
    @JsonAnySetter
    protected void readAdditionalProperty(String name, @Nullable Object value) {
        if (true) {
            this.additionalProperties.put(name, value);
        }
    }

    /**
     * Tells whether a message means a type.
     *
     * @param typeName the name of the type
     * @return true where the message names that type, in any letter case, or none
     */
    protected final boolean isNamed(String typeName) {
        String name = this.odataType;
        return name == null || typeName.equalsIgnoreCase(name.startsWith("#") ? name.substring(1) : name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Place that = (Place) other;
        return Objects.equals(this.odataType, that.odataType)
                && Objects.equals(this.city, that.city)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.odataType);
        result = 31 * result + Objects.hashCode(this.city);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Place[", "]")
                .add("@odata.type=" + this.odataType)
                .add("city=" + this.city)
                .add("additionalProperties=" + this.additionalProperties)
                .toString();
    }
}
