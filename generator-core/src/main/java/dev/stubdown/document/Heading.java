package dev.stubdown.document;

import dev.stubdown.source.TextRange;
import java.util.List;

/**
 * A heading.
 *
 * @param level from 1 to 6
 * @param text plain, odd spaces made plain ones, trimmed
 */
public record Heading(int level, String text, List<Inline> content, TextRange range) {

    public Heading {
        content = List.copyOf(content);
    }
}
