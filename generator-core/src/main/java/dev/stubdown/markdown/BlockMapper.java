package dev.stubdown.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import dev.stubdown.document.Block;
import dev.stubdown.document.Inline;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns flexmark's blocks of one page into ours. */
final class BlockMapper {

    /** Blocks in blocks beyond this are left out of the tree: whoever walks the tree must not run out of stack. */
    private static final int DEEPEST = 100;

    private final PageText page;
    private final InlineMapper inlines;
    private final TableMapper tables;
    private final CodeMapper code;
    private final HtmlMapper html;
    private final PageComments comments;
    private final Repairs repairs;
    private final List<Block> tooDeep = new ArrayList<>();
    private int depth;

    BlockMapper(PageText page, InlineMapper inlines, PageComments comments, Repairs repairs) {
        this.page = page;
        this.inlines = inlines;
        this.comments = comments;
        this.repairs = repairs;
        this.tables = new TableMapper(page, inlines, repairs);
        this.code = new CodeMapper(page);
        this.html = new HtmlMapper(page, comments);
    }

    /** What was left out: tables, code blocks, and lists with empty items. */
    List<Block> tooDeep() {
        return tooDeep;
    }

    /** Adds what that node of flexmark is: nothing, a block or several. */
    void add(Node node, List<Block> out) {
        if (node instanceof Paragraph paragraph) {
            addParagraph(paragraph, out);
        } else if (node instanceof HtmlBlockBase block) {
            html.add(block, range(node), out);
        } else if (!(node instanceof Reference || node instanceof BlankLine)) {
            out.add(block(node, range(node)));
        }
    }

    private Block block(Node node, TextRange range) {
        if (node instanceof TableBlock table) {
            return tables.table(table, range);
        } else if (node instanceof FencedCodeBlock block) {
            return code.fenced(block, range);
        } else if (node instanceof ListBlock) {
            List<Block.Item> items = items(node);
            TextRange whole = items.isEmpty()
                    ? range
                    : range.union(items.get(items.size() - 1).range());
            return new Block.ListBlock(node instanceof OrderedList, items, whole);
        } else if (node instanceof BlockQuote) {
            List<Block> blocks = blocks(node);
            return new Block.Quote(blocks, around(blocks, range));
        } else if (node instanceof ThematicBreak) {
            return new Block.Rule(range);
        } else if (node instanceof Heading) {
            return new Block.Paragraph(inlines.content(node, range), range);
        } else if (node instanceof IndentedCodeBlock block) {
            return code.indented(block, range);
        }
        throw new IllegalStateException("flexmark gave a block that is unknown here: " + node.getNodeName());
    }

    private List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        if (depth == DEEPEST) {
            DeepBlocks.forEach(parent, this::leaveOut);
            return blocks;
        }
        depth++;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, blocks);
        }
        depth--;
        return blocks;
    }

    private void leaveOut(Node node) {
        TextRange range = range(node);
        if (!(node instanceof ListBlock)) {
            tooDeep.add(block(node, range));
            return;
        }
        List<Block.Item> items = new ArrayList<>();
        for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.Item(List.of(), range(item)));
        }
        tooDeep.add(new Block.ListBlock(node instanceof OrderedList, items, range));
    }

    private List<Block.Item> items(Node list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Block> blocks = blocks(item);
            items.add(new Block.Item(blocks, around(blocks, range(item))));
        }
        return items;
    }

    /** A paragraph; comments at its end, which nothing but a missing line separates from it, become blocks. */
    private void addParagraph(Paragraph paragraph, List<Block> out) {
        if (SharedTables.mayBeBehindTabs(paragraph)) {
            repairs.expandTabs(paragraph);
        } else if (paragraph.getPrevious() instanceof TableBlock table && repairs.isGluedTo(table, paragraph)) {
            repairs.joinRows(paragraph);
        } else {
            repairs.partTable(paragraph);
        }
        Node start = startOfComments(paragraph);
        int end = start == null ? paragraph.getEndOffset() : start.getStartOffset();
        TextRange range = page.trimmedRange(paragraph.getStartOffset(), end);
        List<Inline> content = inlines.content(paragraph.getFirstChild(), start, range);
        if (!content.isEmpty()) {
            out.add(new Block.Paragraph(content, range));
        }
        for (Node node = start; node != null; node = node.getNext()) {
            if (node instanceof HtmlInlineComment) {
                Block.Comment comment = html.comment(page.range(node.getStartOffset(), node.getEndOffset()));
                comments.add(comment);
                out.add(comment);
            }
        }
    }

    private static @Nullable Node startOfComments(Node paragraph) {
        Node start = null;
        for (Node node = paragraph.getLastChild(); node != null; node = node.getPrevious()) {
            if (node instanceof HtmlInlineComment) {
                start = node;
            } else if (!(node instanceof SoftLineBreak) && !node.getChars().isBlank()) {
                break;
            }
        }
        return start;
    }

    /** Code keeps the spaces at its end, and then they stand in all blocks around it. */
    private static TextRange around(List<Block> blocks, TextRange range) {
        return blocks.isEmpty()
                ? range
                : range.union(blocks.get(blocks.size() - 1).range());
    }

    private TextRange range(Node node) {
        return page.trimmedRange(node.getStartOffset(), node.getEndOffset());
    }
}
