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
 * @see "resources/songbird.md:1"
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
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private SongBird(SongBird from) {
        super(from);
        this.song = from.song;
    }

    /**
     * Starts an object.
     * @return a builder in which only the name of the type is set
     */
    public static Builder builder() {
        return new Builder(new SongBird());
    }

    /**
     * The property song.
     * @return the value, or null
     * @see "resources/songbird.md:3"
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
    protected boolean keepsAdditionalProperty(String name) {
        return name.contains("@") || !isNamed("microsoft.graph.songBird");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof SongBird that
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
        /** What is set. */
        private final SongBird object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(SongBird object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link SongBird#getSong()}.
         * @param song the value
         * @return this builder
         */
        public Builder song(@Nullable String song) {
            this.object.setSong(song);
            return this;
        }

        @Override
        public SongBird build() {
            return new SongBird(this.object);
        }
    }
}
