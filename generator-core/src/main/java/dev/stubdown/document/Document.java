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
 * @param droppedTabs the tabs that were left out of the tree, in the order of the page
 * @param tooDeep tables, code blocks and lists that were left out of the tree because too many blocks stand around them, in no order; items of
 *     lists among them are empty
 * @param tooLong texts in which no links, code or other marks were looked for, because they are too long, in no order
 * @param comments every HTML comment that is not in code, in the order of the page: those inside of paragraphs and cells too, which the tree does
 *     not have
 */
public record Document(
        String file,
        LineIndex lines,
        FrontMatter frontMatter,
        Section root,
        List<DroppedTab> droppedTabs,
        List<Block> tooDeep,
        List<TextRange> tooLong,
        List<Block.Comment> comments) {

    public Document {
        droppedTabs = List.copyOf(droppedTabs);
        tooDeep = List.copyOf(tooDeep);
        tooLong = List.copyOf(tooLong);
        comments = List.copyOf(comments);
    }

    /**
     * A tab that is not in the tree.
     *
     * @param label what its heading shows
     * @param range of its heading
     * @param blocks its tables, code blocks, lists and quotes
     * @param linking its paragraphs, or lines of such, that hold links
     */
    public record DroppedTab(String label, TextRange range, List<Block> blocks, List<Block.Paragraph> linking) {
        public DroppedTab {
            blocks = List.copyOf(blocks);
            linking = List.copyOf(linking);
        }
    }

    /** A page of which nothing was left out. */
    public Document(String file, LineIndex lines, FrontMatter frontMatter, Section root) {
        this(file, lines, frontMatter, root, List.of(), List.of(), List.of(), List.of());
    }

    /** The place of a range, as users see it. */
    public SourceSpan span(TextRange range) {
        return lines.span(file, range);
    }
}
