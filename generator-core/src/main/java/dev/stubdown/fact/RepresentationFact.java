package dev.stubdown.fact;

import dev.stubdown.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON representation of the type of a page.
 *
 * @param members what it shows, in order, annotations left out
 * @param metadata null where there is none
 * @param source of the code block
 */
public record RepresentationFact(
        List<Shown> members, @Nullable MetadataFact metadata, SourceSpan source) {

    public RepresentationFact {
        members = List.copyOf(members);
    }

    /**
     * A member with what its value says of the type.
     *
     * @param type what a text names; null for what is no text
     */
    public record Shown(JsonTree.Member member, @Nullable TypeExpression type) {}
}
