package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The base of all.
 *
 * <p>Source: resources/entity.md:1
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
@JsonPropertyOrder({"@odata.type", "id"})
public class Entity {
    /**
     * What {@link #getOdataType} returns.
     */
    @JsonProperty("@odata.type")
    private final @Nullable String odataType;

    /**
     * What {@link #getId} returns.
     */
    @JsonProperty("id")
    private final @Nullable String id;

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected Entity(Builder<?> builder) {
        this.odataType = builder.odataType;
        this.id = builder.id;
    }

    /**
     * Makes an object of a message.
     *
     * @param builder what the message says
     * @return the object
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static Entity read(Self builder) {
        return builder.build();
    }

    /**
     * Starts an object that differs from this one.
     *
     * @return a builder in which everything is set as here
     */
    public Builder<?> toBuilder() {
        return new Self(this);
    }

    /**
     * The name of the type of this object.
     *
     * <p>Source: resources/entity.md:1
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getOdataType() {
        return this.odataType;
    }

    /**
     * The key.
     *
     * <p>Source: resources/user.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getId() {
        return this.id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Entity that = (Entity) other;
        return Objects.equals(this.odataType, that.odataType)
                && Objects.equals(this.id, that.id);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.odataType);
        result = 31 * result + Objects.hashCode(this.id);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Entity[", "]")
                .add("@odata.type=" + this.odataType)
                .add("id=" + this.id)
                .toString();
    }

    /**
     * Collects the properties of an object.
     *
     * @param <B> the type of the builder itself
     */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.NONE,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE,
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            creatorVisibility = JsonAutoDetect.Visibility.NONE
    )
    @JsonIgnoreProperties(
            ignoreUnknown = true
    )
    public abstract static class Builder<B extends Builder<B>> {
        /**
         * What {@link #odataType} sets.
         */
        private @Nullable String odataType;

        /**
         * What {@link #id} sets.
         */
        private @Nullable String id;

        /**
         * Makes a builder in which nothing is set.
         */
        protected Builder() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         *
         * @param from the object
         */
        protected Builder(Entity from) {
            this.odataType = from.odataType;
            this.id = from.id;
        }

        /**
         * Sets what {@link Entity#getOdataType()} returns.
         *
         * @param odataType the value; null for none
         * @return this builder
         */
        @JsonProperty("@odata.type")
        public B odataType(@Nullable String odataType) {
            this.odataType = odataType;
            return self();
        }

        /**
         * Sets what {@link Entity#getId()} returns.
         *
         * @param id the value; null for none
         * @return this builder
         */
        @JsonProperty("id")
        public B id(@Nullable String id) {
            this.id = id;
            return self();
        }

        /**
         * This builder, as its own type.
         *
         * @return this
         */
        protected abstract B self();

        /**
         * Makes the object.
         *
         * @return a new one each time
         */
        public abstract Entity build();
    }

    /**
     * The builder of objects of no subclass.
     */
    private static final class Self extends Builder<Self> {
        /**
         * Makes a builder in which nothing is set.
         */
        private Self() {
        }

        /**
         * Makes a builder in which everything is set as in an object.
         *
         * @param from the object
         */
        private Self(Entity from) {
            super(from);
        }

        @Override
        protected Self self() {
            return this;
        }

        @Override
        public Entity build() {
            return new Entity(this);
        }
    }
}
