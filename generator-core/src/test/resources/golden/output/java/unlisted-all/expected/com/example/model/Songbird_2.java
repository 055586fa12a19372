package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Its name is in lower case, and that of another type is not.
 * @see "resources/songbird.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "name", "call"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public class Songbird_2 extends Animal {
    /** What {@link #getCall} returns. */
    @JsonProperty("call")
    private @Nullable String call;

    /** Makes an object whose properties are not set. */
    public Songbird_2() {
        this("#microsoft.graph.songbird");
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Songbird_2(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Songbird_2(Songbird_2 from) {
        super(from);
        this.call = from.call;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder(new Songbird_2());
    }

    /**
     * The property call.
     * @return the value, or null
     * @see "resources/songbird.md:3"
     */
    public @Nullable String getCall() {
        return call;
    }

    /**
     * Sets {@link #getCall()}.
     * @param call the value
     */
    public void setCall(@Nullable String call) {
        this.call = call;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof Songbird_2 that
                && Objects.equals(call, that.call);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), call);
    }

    @Override
    public String toString() {
        return "Songbird_2[" + super.toString()
                + ", call=" + call + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Animal.Builder<Builder> {
        /** What is set. */
        private final Songbird_2 object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Songbird_2 object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link Songbird_2#getCall()}.
         * @param call the value
         * @return this builder
         */
        public Builder call(@Nullable String call) {
            this.object.setCall(call);
            return this;
        }

        @Override
        public Songbird_2 build() {
            return new Songbird_2(this.object);
        }
    }
}
