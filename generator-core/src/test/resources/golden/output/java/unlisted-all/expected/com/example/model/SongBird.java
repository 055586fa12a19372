package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Differs from another type in letter case only.
 *
 * <p>Source: resources/songbird.md:1
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "name", "song"})
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public class SongBird extends Animal {
    /** What {@link #getSong} returns. */
    @JsonProperty("song")
    private @Nullable String song;

    /** Makes an object whose properties are not set. */
    public SongBird() {
        this("#microsoft.graph.songBird");
    }

    /**
     * Makes an object of a type that a message names.
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected SongBird(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * Makes what a builder describes.
     * @param builder the builder
     */
    protected SongBird(Builder builder) {
        super(builder);
        this.song = builder.song;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder().odataType("#microsoft.graph.songBird");
    }

    /**
     * The property song.
     *
     * <p>Source: resources/songbird.md:3
     * @return the value, or null
     */
    public @Nullable String getSong() {
        return song;
    }

    /**
     * Sets {@link #getSong()}.
     * @param song the value
     */
    public void setSong(@Nullable String song) {
        this.song = song;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        SongBird that = (SongBird) other;
        return super.equals(other)
                && Objects.equals(song, that.song);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), song);
    }

    @Override
    public String toString() {
        return "SongBird[" + super.toString()
                + ", song=" + song + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Animal.Builder<Builder> {
        /** What {@link #song} sets. */
        private @Nullable String song;

        /** Makes a builder in which nothing is set. */
        private Builder() {
        }

        /**
         * Sets {@link SongBird#getSong()}.
         * @param song the value
         * @return this builder
         */
        public Builder song(@Nullable String song) {
            this.song = song;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        public SongBird build() {
            return new SongBird(this);
        }
    }
}
