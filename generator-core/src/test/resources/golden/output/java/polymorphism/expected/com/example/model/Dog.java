package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A type in between with objects of its own.
 *
 * <p>Source: resources/dog.md:1
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "name", "owner", "barks", "best"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = Dog.class
)
@JsonSubTypes(@JsonSubTypes.Type(value = PuppyDog.class, name = "#microsoft.graph.puppyDog", names = {"microsoft.graph.puppyDog", "#microsoft.graph.puppydog", "microsoft.graph.puppydog"}))
public class Dog extends Pet {
    @JsonProperty("barks")
    private @Nullable Boolean barks;

    @JsonProperty("best")
    private @Nullable Animal best;

    /**
     * Makes an object whose properties are not set.
     */
    public Dog() {
        this("#microsoft.graph.dog");
    }

    /**
     * Makes an object of a type that a message names.
     *
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Dog(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * The property barks.
     *
     * <p>Source: resources/dog.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable Boolean getBarks() {
        return this.barks;
    }

    /**
     * Sets what {@link #getBarks()} returns.
     *
     * @param barks the value; null for none
     */
    public void setBarks(@Nullable Boolean barks) {
        this.barks = barks;
    }

    /**
     * The property best.
     *
     * <p>Source: resources/dog.md:4
     *
     * @return the value; null where it is not set
     */
    public @Nullable Animal getBest() {
        return this.best;
    }

    /**
     * Sets what {@link #getBest()} returns.
     *
     * @param best the value; null for none
     */
    public void setBest(@Nullable Animal best) {
        this.best = best;
    }

    @Override
    protected boolean keepsAdditionalProperty(String name) {
        return name.contains("@") || !isNamed("microsoft.graph.dog");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Dog that = (Dog) other;
        return super.equals(other)
                && Objects.equals(this.barks, that.barks)
                && Objects.equals(this.best, that.best);
    }

    @Override
    public int hashCode() {
        int result = super.hashCode();
        result = 31 * result + Objects.hashCode(this.barks);
        result = 31 * result + Objects.hashCode(this.best);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Dog[", "]")
                .add(super.toString())
                .add("barks=" + this.barks)
                .add("best=" + this.best)
                .toString();
    }
}
