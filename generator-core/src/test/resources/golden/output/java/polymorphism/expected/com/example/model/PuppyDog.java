package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.puppyDog.
 *
 * <p>Source: resources/puppydog.md:1
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "name", "owner", "barks", "best", "toys"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NONE
)
public class PuppyDog extends Dog {
    @JsonProperty("toys")
    private @Nullable List<String> toys;

    /**
     * Makes an object whose properties are not set.
     */
    public PuppyDog() {
        this("#microsoft.graph.puppyDog");
    }

    /**
     * Makes an object of a type that a message names.
     *
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected PuppyDog(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * The property toys.
     *
     * <p>Source: resources/puppydog.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable List<String> getToys() {
        return this.toys;
    }

    /**
     * Sets what {@link #getToys()} returns.
     *
     * @param toys the value; null for none
     */
    public void setToys(@Nullable List<String> toys) {
        this.toys = toys;
    }

    @Override
    protected boolean keepsAdditionalProperty(String name) {
        return name.contains("@") || !isNamed("microsoft.graph.puppyDog");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        PuppyDog that = (PuppyDog) other;
        return super.equals(other)
                && Objects.equals(this.toys, that.toys);
    }

    @Override
    public int hashCode() {
        int result = super.hashCode();
        result = 31 * result + Objects.hashCode(this.toys);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "PuppyDog[", "]")
                .add(super.toString())
                .add("toys=" + this.toys)
                .toString();
    }
}
