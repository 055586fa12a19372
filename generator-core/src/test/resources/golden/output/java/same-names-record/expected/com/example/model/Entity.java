package com.example.model;

import com.example.model.shop.Order;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The base of all.
 * @see "resources/entity.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = UnknownEntity.class
)
@JsonSubTypes(@JsonSubTypes.Type(value = Order.class, name = "#microsoft.graph.shop.order", names = "microsoft.graph.shop.order"))
public interface Entity {
    /**
     * The name of the type of this object.
     * @return the value, or null
     * @see "resources/entity.md:1"
     */
    @Nullable String odataType();

    /**
     * The key.
     * @return the value, or null
     * @see "resources/entity.md:3"
     */
    @Nullable String id();

    /**
     * The properties that the documentation does not list.
     * @return a map that nobody can change, by the names in JSON
     */
    Map<String, @Nullable Object> additionalProperties();

    /**
     * Makes an object of a message.
     * @param builder what the message says
     * @return the object
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Entity fromJson(UnknownEntity.Builder builder) {
        return builder.build();
    }
}
