package dev.stubdown.extract;

import dev.stubdown.document.Block;
import dev.stubdown.fact.MetadataFact;
import dev.stubdown.source.TextRange;
import org.jspecify.annotations.Nullable;

/** Finds where in its comment the metadata of a code block stands. */
final class MetadataPlaces {

    private static final int OPENING = "<!--".length();

    private MetadataPlaces() {}

    /** The metadata of a block; null where it has none. */
    static @Nullable MetadataFact fact(CommentedBlock code, PageReading page) {
        MetadataComment metadata = code.metadata();
        Block.Comment comment = code.comment();
        if (metadata == null || comment == null) {
            return null;
        }
        return new MetadataFact(
                metadata.name(),
                metadata.names(),
                metadata.isMessage(),
                page.span(place(comment, metadata.name())),
                metadata.typeName().orElse(null),
                page.span(place(comment, metadata.type())),
                metadata.collection(),
                metadata.truncated(),
                metadata.expectError(),
                page.span(comment.range()));
    }

    /** The first such text of the comment that stands in quotes or brackets; the comment where there is none. */
    private static TextRange place(Block.Comment comment, @Nullable String type) {
        if (type == null) {
            return comment.range();
        }
        int at = comment.text().indexOf(type);
        while (at > 0 && "\"#(".indexOf(comment.text().charAt(at - 1)) < 0) {
            at = comment.text().indexOf(type, at + 1);
        }
        return at < 0 ? comment.range() : Ranges.within(comment.range(), OPENING + at, type.length());
    }
}
