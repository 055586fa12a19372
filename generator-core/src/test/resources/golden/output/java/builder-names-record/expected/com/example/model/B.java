package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.b.
 * @see "resources/b.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = BRecord_2.class
)
@JsonSubTypes(@JsonSubTypes.Type(value = Self.class, name = "#microsoft.graph.self", names = "microsoft.graph.self"))
public interface B extends Builder_ {
    /**
     * The property B.
     * @return the value, or null
     * @see "resources/b.md:3"
     */
    @Nullable Self b_2();

    /**
     * The property other.
     * @return the value, or null
     * @see "resources/b.md:4"
     */
    @Nullable Builder_ other();

    /**
     * Starts an object of no subtype.
     * @return its builder
     */
    static BRecord_2.Builder builder() {
        return BRecord_2.builder();
    }

    /**
     * Makes an object of a message.
     * @param builder what the message says
     * @return the object
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static B fromJson(BRecord_2.Builder builder) {
        return builder.build();
    }
}
