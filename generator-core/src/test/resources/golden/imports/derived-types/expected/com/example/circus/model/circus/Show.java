package com.example.circus.model.circus;

import com.example.circus.model.zoo.Cage;
import com.example.zoo.model.zoo.Garden;
import com.example.zoo.model.zoo.Ticket;
import com.example.zoo.model.zoo.Tree;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A thing.
 * @see "resources/show.md:6"
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
@JsonPropertyOrder({"ticket", "star", "lawn", "colours"})
public class Show {
    /** What {@link #getTicket} returns. */
    @JsonProperty("ticket")
    private @Nullable Ticket ticket;

    /** What {@link #getStar} returns. */
    @JsonProperty("star")
    private @Nullable Cage star;

    /** What {@link #getLawn} returns. */
    @JsonProperty("lawn")
    private @Nullable Garden lawn;

    /** What {@link #getColours} returns. */
    @JsonProperty("colours")
    private @Nullable List<Tree> colours;

    /** The properties that the documentation does not list, by the names in JSON. */
    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /** Makes an object whose properties are not set. */
    public Show() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private Show(Show from) {
        this.ticket = from.ticket;
        this.star = from.star;
        this.lawn = from.lawn;
        this.colours = from.colours;
        this.additionalProperties.putAll(from.additionalProperties);
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new Show());
    }

    /**
     * Who may see it.
     * @return the value, or null
     * @see "resources/show.md:16"
     */
    public @Nullable Ticket getTicket() {
        return ticket;
    }

    /**
     * Sets {@link #getTicket()}.
     * @param ticket the value
     */
    public void setTicket(@Nullable Ticket ticket) {
        this.ticket = ticket;
    }

    /**
     * Who is in it.
     * @return the value, or null
     * @see "resources/show.md:17"
     */
    public @Nullable Cage getStar() {
        return star;
    }

    /**
     * Sets {@link #getStar()}.
     * @param star the value
     */
    public void setStar(@Nullable Cage star) {
        this.star = star;
    }

    /**
     * Where it is.
     * @return the value, or null
     * @see "resources/show.md:18"
     */
    public @Nullable Garden getLawn() {
        return lawn;
    }

    /**
     * Sets {@link #getLawn()}.
     * @param lawn the value
     */
    public void setLawn(@Nullable Garden lawn) {
        this.lawn = lawn;
    }

    /**
     * What stands around.
     * @return the value, or null
     * @see "resources/show.md:19"
     */
    public @Nullable List<Tree> getColours() {
        return colours;
    }

    /**
     * Sets {@link #getColours()}.
     * @param colours the value
     */
    public void setColours(@Nullable List<Tree> colours) {
        this.colours = colours;
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
        return other instanceof Show that
                && getClass() == that.getClass()
                && Objects.equals(ticket, that.ticket)
                && Objects.equals(star, that.star)
                && Objects.equals(lawn, that.lawn)
                && Objects.equals(colours, that.colours)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ticket, star, lawn, colours, additionalProperties);
    }

    @Override
    public String toString() {
        return "Show[ticket=" + ticket
                + ", star=" + star
                + ", lawn=" + lawn
                + ", colours=" + colours
                + ", additionalProperties=" + additionalProperties.keySet() + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder {
        /** What is set. */
        private final Show object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(Show object) {
            this.object = object;
        }

        /**
         * Sets {@link Show#getTicket()}.
         * @param ticket the value
         * @return this builder
         */
        public Builder ticket(@Nullable Ticket ticket) {
            this.object.setTicket(ticket);
            return this;
        }

        /**
         * Sets {@link Show#getStar()}.
         * @param star the value
         * @return this builder
         */
        public Builder star(@Nullable Cage star) {
            this.object.setStar(star);
            return this;
        }

        /**
         * Sets {@link Show#getLawn()}.
         * @param lawn the value
         * @return this builder
         */
        public Builder lawn(@Nullable Garden lawn) {
            this.object.setLawn(lawn);
            return this;
        }

        /**
         * Sets {@link Show#getColours()}.
         * @param colours the value
         * @return this builder
         */
        public Builder colours(@Nullable List<Tree> colours) {
            this.object.setColours(colours);
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
        public Show build() {
            return new Show(this.object);
        }
    }
}
