package dev.stubdown.document;

import dev.stubdown.source.TextRange;
import java.util.List;

/** A block of a page. Every block knows its place. */
public sealed interface Block {

    /** Where it stands. */
    TextRange range();

    /** A paragraph. */
    record Paragraph(List<Inline> content, TextRange range) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A table; the header row and the others as they are, with as many cells as each has.
     *
     * @param columns how many cells the line of hyphens below the header has
     * @param hyphens that line
     */
    record Table(Row header, int columns, TextRange hyphens, List<Row> rows, TextRange range) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells, TextRange range) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell; {@code text} is the plain text of its content, {@code code} marks of which are gone; trimmed. */
    record Cell(List<Inline> content, String text, TextRange range) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /**
     * A fenced or indented code block.
     *
     * @param info the word behind the fence, trimmed; empty where there is none
     */
    record CodeBlock(String info, List<Line> lines, TextRange range) implements Block {
        public CodeBlock {
            lines = List.copyOf(lines);
        }
    }

    /** A line of a code block, without its end and without the indentation of the block. */
    record Line(String text, TextRange range) {}

    /** A bulleted or numbered list. */
    record ListBlock(boolean ordered, List<Item> items, TextRange range) implements Block {
        public ListBlock {
            items = List.copyOf(items);
        }
    }

    /** An item of a list. */
    record Item(List<Block> blocks, TextRange range) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /** A block quote, alerts among them. */
    record Quote(List<Block> blocks, TextRange range) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /** An HTML comment between blocks; {@code text} is what stands between {@code <!--} and {@code -->}. */
    record Comment(String text, TextRange range) implements Block {}

    /** Any other raw HTML. */
    record Html(String text, TextRange range) implements Block {}

    /** A horizontal rule. */
    record Rule(TextRange range) implements Block {}
}
