package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A group.
 * @see "resources/group.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = GroupRecord.class
)
@JsonSubTypes(@JsonSubTypes.Type(value = SpecialGroup.class, name = "#microsoft.graph.specialGroup", names = {"microsoft.graph.specialGroup", "#microsoft.graph.specialgroup", "microsoft.graph.specialgroup"}))
@SuppressWarnings("deprecation")
public interface Group extends DirectoryObject {
    /**
     * The property mail.
     * @return the value, or null
     * @see "resources/user.md:3"
     */
    @Nullable String mail();

    /**
     * Starts an object of no subtype.
     * @return its builder
     */
    static GroupRecord.Builder builder() {
        return GroupRecord.builder();
    }

    /**
     * Makes an object of a message.
     * @param builder what the message says
     * @return the object
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Group fromJson(GroupRecord.Builder builder) {
        return builder.build();
    }
}
