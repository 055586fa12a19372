package dev.stubdown.document;

import dev.stubdown.source.LineIndex;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.source.TextRange;

/**
 * One page.
 *
 * @param file as {@link dev.stubdown.source.SourceFile#path()}
 * @param root what stands before the first heading, and the sections below
 */
public record Document(String file, LineIndex lines, FrontMatter frontMatter, Section root) {

    /** The place of a range, as users see it. */
    public SourceSpan span(TextRange range) {
        return lines.span(file, range);
    }
}
