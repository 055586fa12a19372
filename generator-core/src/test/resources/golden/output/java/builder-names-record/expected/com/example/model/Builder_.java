package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.builder.
 *
 * <p>Source: resources/builder.md:1
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
        @JsonSubTypes.Type(value = Self_.class, name = "#microsoft.graph.self", names = "microsoft.graph.self")
})
public interface Builder_ {
    /**
     * The name of the type of this object.
     *
     * <p>Source: resources/builder.md:1
     *
     * @return the value; null where it is not set
     */
    @Nullable String odataType();

    /**
     * The property builder.
     *
     * <p>Source: resources/builder.md:3
     *
     * @return the value; null where it is not set
     */
    @Nullable String builder_();

    /**
     * The property Builder.
     *
     * <p>Source: resources/builder.md:4
     *
     * @return the value; null where it is not set
     */
    @Nullable String builder__2();

    /**
     * The property build.
     *
     * <p>Source: resources/builder.md:5
     *
     * @return the value; null where it is not set
     */
    @Nullable String build_();

    /**
     * The property self.
     *
     * <p>Source: resources/builder.md:6
     *
     * @return the value; null where it is not set
     */
    @Nullable String self_();

    /**
     * The property toBuilder.
     *
     * <p>Source: resources/builder.md:7
     *
     * @return the value; null where it is not set
     */
    @Nullable String toBuilder_();

    /**
     * The property track.
     *
     * <p>Source: resources/builder.md:8
     *
     * @return the value; null where it is not set
     */
    @Nullable String track_();

    /**
     * The property equals.
     *
     * <p>Source: resources/builder.md:9
     *
     * @return the value; null where it is not set
     */
    @Nullable String equals_();

    /**
     * The property hash-code.
     *
     * <p>Source: resources/builder.md:10
     *
     * @return the value; null where it is not set
     */
    @Nullable String hashCode_();

    /**
     * The property hashCode.
     *
     * <p>Source: resources/builder.md:11
     *
     * @return the value; null where it is not set
     */
    @Nullable String hashCode__2();

    /**
     * The property from.
     *
     * <p>Source: resources/builder.md:12
     *
     * @return the value; null where it is not set
     */
    @Nullable String from();

    /**
     * The property read.
     *
     * <p>Source: resources/builder.md:13
     *
     * @return the value; null where it is not set
     */
    @Nullable String read();

    /**
     * The property additionalProperty.
     *
     * <p>Source: resources/builder.md:14
     *
     * @return the value; null where it is not set
     */
    @Nullable String additionalProperty();

    /**
     * The property nullProperties.
     *
     * <p>Source: resources/builder.md:15
     *
     * @return the value; null where it is not set
     */
    @Nullable String nullProperties();

    /**
     * The property b.
     *
     * <p>Source: resources/builder.md:30
     *
     * @return the value; null where it is not set
     */
    @Nullable B b();

    /**
     * The properties that the documentation does not list.
     *
     * @return a map that nobody can change, by the names in JSON
     */
    Map<String, @Nullable Object> additionalProperties();

    /**
     * Starts an object of no subtype.
     *
     * @return its builder
     */
    static Builder_Record.Builder builder() {
        return Builder_Record.builder();
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
    private static Builder_ fromJson(Builder_Record.Builder builder) {
        return builder.build();
    }
}
