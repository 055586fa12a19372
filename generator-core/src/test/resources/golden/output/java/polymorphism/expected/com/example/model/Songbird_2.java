package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Its name is in lower case, and that of another type is not.
 *
 * <p>Source: resources/songbird.md:1
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "name", "call"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NONE
)
public class Songbird_2 extends Animal {
    @JsonProperty("call")
    private @Nullable String call;

    /**
     * Makes an object whose properties are not set.
     */
    public Songbird_2() {
        this("#microsoft.graph.songbird");
    }

    /**
     * Makes an object of a type that a message names.
     *
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Songbird_2(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * The property call.
     *
     * <p>Source: resources/songbird.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getCall() {
        return this.call;
    }

    /**
     * Sets what {@link #getCall()} returns.
     *
     * @param call the value; null for none
     */
    public void setCall(@Nullable String call) {
        this.call = call;
    }

    @Override
    protected boolean keepsAdditionalProperty(String name) {
        return name.contains("@") || !isNamed("microsoft.graph.songbird");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Songbird_2 that = (Songbird_2) other;
        return super.equals(other)
                && Objects.equals(this.call, that.call);
    }

    @Override
    public int hashCode() {
        int result = super.hashCode();
        result = 31 * result + Objects.hashCode(this.call);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Songbird_2[", "]")
                .add(super.toString())
                .add("call=" + this.call)
                .toString();
    }
}
