package dev.stubdown.fact;

import dev.stubdown.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The section about the request's body.
 *
 * @param absent the page says that there is no body
 * @param named the type that the section says the body is a representation of; null where it names none
 * @param namedSource the link of the named type; the section where it has none
 * @param mentioned the first other type that the section links to; null where there is none
 * @param parameters the section calls the listed properties parameters
 * @param properties rows of the section's tables
 * @param exampleProperties keys of the JSON object that the section shows in place of a table, else of the example's JSON body
 * @param exampleType the type annotation of the example's JSON body; null where it has none
 * @param wrapper the one key that the example nests the listed properties under; null where there is none
 * @param wrapsCollection the wrapper holds a list of objects with the listed properties
 * @param stream the body is raw bytes
 * @param mediaTypes as the page or its examples say, without parameters; empty where they do not
 */
public record BodyFact(
        boolean absent,
        @Nullable TypeExpression named,
        SourceSpan namedSource,
        @Nullable TypeExpression mentioned,
        boolean parameters,
        List<PropertyFact> properties,
        List<PropertyFact> exampleProperties,
        @Nullable TypeExpression exampleType,
        @Nullable String wrapper,
        boolean wrapsCollection,
        boolean stream,
        List<String> mediaTypes,
        SourceSpan source) {

    public BodyFact {
        properties = List.copyOf(properties);
        exampleProperties = List.copyOf(exampleProperties);
        mediaTypes = List.copyOf(mediaTypes);
    }
}
