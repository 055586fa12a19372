package dev.stubdown.fact;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * The metadata comment in front of a code block.
 *
 * @param name of the example; null where it gives none
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
        SourceSpan nameSource,
        @Nullable QualifiedName type,
        SourceSpan typeSource,
        boolean collection,
        boolean truncated,
        boolean expectError,
        SourceSpan source) {}
