package dev.stubdown.document;

import dev.stubdown.source.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a line of text. */
public sealed interface Inline {

    /** Where it stands. */
    TextRange range();

    /** Text, with escapes and entities resolved and odd spaces made plain ones. */
    record Text(String text, TextRange range) implements Inline {}

    /** A code span, without its marks. */
    record Code(String text, TextRange range) implements Inline {}

    /** Emphasis, strong or not. */
    record Emphasis(List<Inline> content, TextRange range) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /**
     * A link of any form; reference links are resolved.
     *
     * @param target as the page writes it, null where a reference has no definition
     * @param targetRange where the target stands, for a reference in its definition; without a definition that of the whole link
     */
    record Link(List<Inline> content, @Nullable String target, TextRange range, TextRange targetRange)
            implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /**
     * A picture.
     *
     * @param targetRange where the target stands, for a reference in its definition
     */
    record Image(String alt, String target, TextRange range, TextRange targetRange) implements Inline {}

    /** The end of a line inside a paragraph. */
    record LineBreak(TextRange range) implements Inline {}

    /** Raw HTML, such as {@code <br>}; comments are left out of the tree. */
    record Html(String text, TextRange range) implements Inline {}
}
