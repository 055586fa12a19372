package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.builder.
 * @see "resources/builder.md:1"
 */
@Generated("dev.stubdown.Generator")
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = Builder_Record.class
)
@JsonSubTypes({
        @JsonSubTypes.Type(value = BRecord_2.class, name = "#microsoft.graph.b", names = "microsoft.graph.b"),
        @JsonSubTypes.Type(value = Self.class, name = "#microsoft.graph.self", names = "microsoft.graph.self")
})
public interface Builder_ {
    /**
     * The name of the type of this object.
     * @return the value, or null
     * @see "resources/builder.md:1"
     */
    @Nullable String odataType();

    /**
     * The property builder.
     * @return the value, or null
     * @see "resources/builder.md:3"
     */
    @Nullable String builder_();

    /**
     * The property Builder.
     * @return the value, or null
     * @see "resources/builder.md:4"
     */
    @Nullable String builder__2();

    /**
     * The property build.
     * @return the value, or null
     * @see "resources/builder.md:5"
     */
    @Nullable String build_();

    /**
     * The property self.
     * @return the value, or null
     * @see "resources/builder.md:6"
     */
    @Nullable String self_();

    /**
     * The property toBuilder.
     * @return the value, or null
     * @see "resources/builder.md:7"
     */
    @Nullable String toBuilder_();

    /**
     * The property track.
     * @return the value, or null
     * @see "resources/builder.md:8"
     */
    @Nullable String track_();

    /**
     * The property equals.
     * @return the value, or null
     * @see "resources/builder.md:9"
     */
    @Nullable String equals_();

    /**
     * The property hash-code.
     * @return the value, or null
     * @see "resources/builder.md:10"
     */
    @Nullable String hashCode_();

    /**
     * The property hashCode.
     * @return the value, or null
     * @see "resources/builder.md:11"
     */
    @Nullable String hashCode__2();

    /**
     * The property from.
     * @return the value, or null
     * @see "resources/builder.md:12"
     */
    @Nullable String from();

    /**
     * The property read.
     * @return the value, or null
     * @see "resources/builder.md:13"
     */
    @Nullable String read();

    /**
     * The property additionalProperty.
     * @return the value, or null
     * @see "resources/builder.md:14"
     */
    @Nullable String additionalProperty();

    /**
     * The property nullProperties.
     * @return the value, or null
     * @see "resources/builder.md:15"
     */
    @Nullable String nullProperties();

    /**
     * The property b.
     * @return the value, or null
     * @see "resources/builder.md:30"
     */
    @Nullable B b();

    /**
     * The properties that the documentation does not list.
     * @return a map that nobody can change, by the names in JSON
     */
    Map<String, @Nullable Object> additionalProperties();

    /**
     * Starts an object of no subtype.
     * @return its builder
     */
    static Builder_Record.Builder builder() {
        return Builder_Record.builder();
    }

    /**
     * Makes an object of a message.
     * @param builder what the message says
     * @return the object
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Builder_ fromJson(Builder_Record.Builder builder) {
        return builder.build();
    }
}
