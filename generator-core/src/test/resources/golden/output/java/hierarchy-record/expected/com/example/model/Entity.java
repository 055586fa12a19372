package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The base of all.
 *
 * <p>Source: resources/entity.md:1
 */
@Generated("dev.stubdown.Generator")
public interface Entity {
    /**
     * The name of the type of this object.
     *
     * <p>Source: resources/entity.md:1
     *
     * @return the value; null where it is not set
     */
    @Nullable String odataType();

    /**
     * The key.
     *
     * <p>Source: resources/user.md:3
     *
     * @return the value; null where it is not set
     */
    @Nullable String id();

    /**
     * Makes an object of a message.
     *
     * @param builder what the message says
     * @return the object
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static Entity read(UnknownEntity.Builder builder) {
        return builder.build();
    }
}
