package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An object of the directory.
 * @see "resources/directoryobject.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = DirectoryObjectRecord.class
)
@JsonSubTypes({
        @JsonSubTypes.Type(value = GroupRecord.class, name = "#microsoft.graph.group", names = "microsoft.graph.group"),
        @JsonSubTypes.Type(value = SpecialGroup.class, name = "#microsoft.graph.specialGroup", names = {"microsoft.graph.specialGroup", "#microsoft.graph.specialgroup", "microsoft.graph.specialgroup"}),
        @JsonSubTypes.Type(value = User.class, name = "#microsoft.graph.user", names = "microsoft.graph.user")
})
@SuppressWarnings("deprecation")
public interface DirectoryObject extends Entity {
    /**
     * The property deletedDateTime.
     * @return the value, or null
     * @see "resources/user.md:3"
     */
    @Nullable OffsetDateTime deletedDateTime();

    /**
     * Starts an object of no subtype.
     * @return its builder
     */
    static DirectoryObjectRecord.Builder builder() {
        return DirectoryObjectRecord.builder();
    }

    /**
     * Makes an object of a message.
     * @param builder what the message says
     * @return the object
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static DirectoryObject fromJson(DirectoryObjectRecord.Builder builder) {
        return builder.build();
    }
}
