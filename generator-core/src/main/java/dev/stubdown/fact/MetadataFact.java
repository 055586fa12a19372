package dev.stubdown.fact;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The metadata comment in front of a code block.
 *
 * @param name of the example; null where it gives none
 * @param names the same, or those of the several requests that a response answers; mostly one
 * @param message it says that the block is a request or a response, not one to be ignored
 * @param nameSource the place of the name, else of the comment
 * @param type null where it gives none, or no name
 * @param typeSource the place of the type, else of the comment
 * @param collection the type is that of the elements of a list
 * @param truncated the block is shortened
 * @param expectError the response is an error
 * @param source of the comment
 */
public record MetadataFact(
        @Nullable String name,
        List<String> names,
        boolean message,
        SourceSpan nameSource,
        @Nullable QualifiedName type,
        SourceSpan typeSource,
        boolean collection,
        boolean truncated,
        boolean expectError,
        SourceSpan source) {

    public MetadataFact {
        names = List.copyOf(names);
    }
}
