package dev.stubdown.document;

import dev.stubdown.source.LineIndex;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.source.TextRange;
import java.util.List;

/**
 * One page.
 *
 * @param file as {@link dev.stubdown.source.SourceFile#path()}
 * @param root what stands before the first heading, and the sections below
 * @param droppedTabs the labels and places of the headings whose tabs were left out of the tree, in the order of the page
 */
public record Document(
        String file, LineIndex lines, FrontMatter frontMatter, Section root, List<DroppedTab> droppedTabs) {

    public Document {
        droppedTabs = List.copyOf(droppedTabs);
    }

    /**
     * A tab that is not in the tree.
     *
     * @param label what its heading shows
     * @param range of its heading
     */
    public record DroppedTab(String label, TextRange range) {}

    /** A page of which nothing was left out. */
    public Document(String file, LineIndex lines, FrontMatter frontMatter, Section root) {
        this(file, lines, frontMatter, root, List.of());
    }

    /** The place of a range, as users see it. */
    public SourceSpan span(TextRange range) {
        return lines.span(file, range);
    }
}
