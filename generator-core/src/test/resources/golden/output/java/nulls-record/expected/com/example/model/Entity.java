package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.entity.
 * @see "resources/entity.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = EntityRecord.class
)
@JsonSubTypes(@JsonSubTypes.Type(value = User.class, name = "#microsoft.graph.user", names = "microsoft.graph.user"))
public interface Entity {
    /**
     * The name of the type of this object.
     * @return the value, or null
     * @see "resources/entity.md:1"
     */
    @Nullable String odataType();

    /**
     * The property id.
     * @return the value, or null
     * @see "resources/entity.md:3"
     */
    @Nullable String id();

    /**
     * The property status.
     * @return the value, or null
     * @see "resources/entity.md:4"
     */
    @Nullable Status status();

    /** {@return the text of {@link #status()} on the wire} */
    @Nullable String statusAsText();

    /**
     * The property owner.
     * @return the value, or null
     * @see "resources/entity.md:5"
     */
    @Nullable Entity owner();

    /**
     * The properties that the documentation does not list.
     * @return a map that nobody can change, by the names in JSON
     */
    Map<String, @Nullable Object> additionalProperties();

    /**
     * The properties that were set to null, by Java or by JSON; what else is null was not set.
     * @return their names in JSON; nobody can change the set
     */
    Set<String> nullProperties();

    /**
     * Starts an object of no subtype.
     * @return its builder
     */
    static EntityRecord.Builder builder() {
        return EntityRecord.builder();
    }

    /**
     * Makes an object of a message.
     * @param builder what the message says
     * @return the object
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Entity fromJson(EntityRecord.Builder builder) {
        return builder.build();
    }
}
