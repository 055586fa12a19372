package dev.stubdown.model;

import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the pages say of something, for people.
 *
 * @param text plain, without the marks of Markdown: mostly one paragraph; paragraphs are parted by blank lines; empty where nothing is said
 * @param blocks the same with its marks, links, lists and tables, and what else belongs to it; empty where {@code text} tells all there is
 */
public record Prose(String text, List<Block> blocks) {

    /** Nothing. */
    public static final Prose NONE = new Prose("", List.of());

    private static final Pattern BLANK_LINES = Pattern.compile("(?:\\R\\h*){2,}");

    public Prose {
        blocks = List.copyOf(blocks);
    }

    /** Plain text, in paragraphs that blank lines part. */
    public static Prose plain(String text) {
        return text.isEmpty() ? NONE : new Prose(text, List.of());
    }

    /** True where nothing is said. */
    public boolean isEmpty() {
        return text.isEmpty() && blocks.isEmpty();
    }

    /** True where nothing is said that can be seen. */
    public boolean isBlank() {
        return text.isBlank() && blocks.isEmpty();
    }

    /** The blocks, of plain text too; empty where nothing is said. */
    public List<Block> allBlocks() {
        if (!blocks.isEmpty() || text.isBlank()) {
            return blocks;
        }
        if (!hasLineEnd(text)) {
            return List.of(new Paragraph(List.of(new Text(text))));
        }
        List<Block> paragraphs = new ArrayList<>();
        for (String paragraph : BLANK_LINES.split(text)) {
            if (!paragraph.isBlank()) {
                paragraphs.add(new Paragraph(List.of(new Text(paragraph))));
            }
        }
        return paragraphs;
    }

    /** Ahead of the expression, which most texts have no use for: where it finds something, there are line ends. */
    private static boolean hasLineEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '\r' && c >= '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                return true;
            }
        }
        return false;
    }

    /** This, and another text below it. */
    public Prose then(Prose other) {
        if (isBlank() || other.isBlank()) {
            return isBlank() ? other : this;
        }
        String both = text.isEmpty() || other.text.isEmpty() ? text + other.text : text + "\n\n" + other.text;
        if (blocks.isEmpty() && other.blocks.isEmpty()) {
            return plain(both);
        }
        List<Block> joined = new ArrayList<>(allBlocks());
        joined.addAll(other.allBlocks());
        return new Prose(both, joined);
    }

    /** A block. */
    public sealed interface Block {}

    /** A paragraph. */
    public record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A bulleted or numbered list. */
    public record ItemList(boolean ordered, List<Item> items) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    /** An item of a list. */
    public record Item(List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /** A table; every row has as many cells as the header. */
    public record Table(Row header, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of a table. */
    public record Cell(List<Inline> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** Lines of code, as they are. */
    public record CodeBlock(List<String> lines) implements Block {
        public CodeBlock {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A quote or an alert.
     *
     * @param kind what an alert calls itself, such as {@code Note}; empty for a quote
     */
    public record Quote(String kind, List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /** A part of a line of text. */
    public sealed interface Inline {}

    /** Text; a line end in it is a blank. */
    public record Text(String text) implements Inline {}

    /** A code span. */
    public record Code(String text) implements Inline {}

    /** Emphasised text. */
    public record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** A link. */
    public record Link(List<Inline> content, Target target) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /** A line break that is meant. */
    public record LineBreak() implements Inline {}

    /** Where a link leads. */
    public sealed interface Target permits PageTarget, TypeTarget, WebAddress {}

    /**
     * A page of the documentation; in a linked model one that was read and that defines no single type.
     *
     * @param file as {@link dev.stubdown.source.SourceFile#path()}
     * @param anchor without {@code #}; null where there is none
     */
    public record PageTarget(String file, @Nullable String anchor) implements Target {}

    /** A type of the API; only linked models have such. */
    public record TypeTarget(QualifiedName name) implements Target {}
}
