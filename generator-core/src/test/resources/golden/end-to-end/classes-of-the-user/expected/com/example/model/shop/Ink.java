package com.example.model.shop;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A ink of the shop.
 *
 * <p>Source: resources/ink.md:7
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
@JsonIgnoreProperties(
        ignoreUnknown = true
)
@JsonPropertyOrder("name")
public class Ink {
    @JsonProperty("name")
    private @Nullable String name;

    /**
     * Makes an object whose properties are not set.
     */
    public Ink() {
    }

    /**
     * What it is called.
     *
     * <p>Source: resources/ink.md:17
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getName() {
        return this.name;
    }

    /**
     * Sets what {@link #getName()} returns.
     *
     * @param name the value; null for none
     */
    public void setName(@Nullable String name) {
        this.name = name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Ink that = (Ink) other;
        return Objects.equals(this.name, that.name);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.name);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Ink[", "]")
                .add("name=" + this.name)
                .toString();
    }
}
