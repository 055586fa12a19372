package dev.stubdown.fact;

import dev.stubdown.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The JSON representation of the type of a page.
 *
 * @param json its tree
 * @param metadata null where there is none
 * @param source of the code block
 */
public record RepresentationFact(
        JsonTree.ObjectNode json, @Nullable MetadataFact metadata, SourceSpan source) {}
