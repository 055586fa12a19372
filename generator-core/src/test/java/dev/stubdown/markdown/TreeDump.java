package dev.stubdown.markdown;

import dev.stubdown.document.Block;
import dev.stubdown.document.Document;
import dev.stubdown.document.Heading;
import dev.stubdown.document.Inline;
import dev.stubdown.document.Section;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.source.TextRange;
import java.util.List;

/** A page's tree as text: a line for each node with its place ({@code line:column+length}), what stands in it indented. */
final class TreeDump {

    private final Document page;
    private final boolean hasPlaces;
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private TreeDump(Document page, boolean hasPlaces) {
        this.page = page;
        this.hasPlaces = hasPlaces;
    }

    static String of(Document page) {
        return new TreeDump(page, true).dump();
    }

    /** The tree alone, the same for equal pages whose line ends differ. */
    static String withoutPlaces(Document page) {
        return new TreeDump(page, false).dump();
    }

    private String dump() {
        line("front matter", page.frontMatter().state().toString(), null);
        depth++;
        page.frontMatter().entries().forEach(entry -> line(entry.key(), quoted(entry.value()), entry.range()));
        depth--;
        page.droppedTabs().forEach(this::tab);
        blocks(page.tooDeep());
        section(page.root());
        return out.toString();
    }

    private void tab(Document.DroppedTab tab) {
        line("dropped tab", quoted(tab.label()), tab.range());
        depth++;
        blocks(tab.blocks());
        depth--;
    }

    private void section(Section section) {
        Heading heading = section.heading();
        if (heading == null) {
            line("page", "", null);
        } else {
            line("section " + heading.level(), quoted(heading.text()), heading.range());
            depth++;
            inlinesUnlessPlain(heading.content(), heading.text());
            depth--;
        }
        depth++;
        blocks(section.blocks());
        section.sections().forEach(this::section);
        depth--;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Comment comment) {
            line("comment", quoted(comment.text()), block.range());
        } else if (block instanceof Block.Html html) {
            line("html", quoted(html.text()), block.range());
        } else {
            line(name(block), "", block.range());
            depth++;
            content(block);
            depth--;
        }
    }

    private static String name(Block block) {
        if (block instanceof Block.CodeBlock code) {
            return code.info().isEmpty() ? "code" : "code " + code.info();
        } else if (block instanceof Block.ListBlock list) {
            return list.ordered() ? "numbered list" : "list";
        }
        return block.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private void content(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            inlines(paragraph.content());
        } else if (block instanceof Block.Table table) {
            row("header", table.header());
            table.rows().forEach(row -> row("row", row));
        } else if (block instanceof Block.CodeBlock code) {
            code.lines().forEach(line -> line("line", quoted(line.text()), line.range()));
        } else if (block instanceof Block.ListBlock list) {
            list.items().forEach(item -> container("item", item.range(), item.blocks()));
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.blocks());
        }
    }

    private void container(String name, TextRange range, List<Block> blocks) {
        line(name, "", range);
        depth++;
        blocks(blocks);
        depth--;
    }

    private void row(String name, Block.Row row) {
        line(name, "", row.range());
        depth++;
        for (Block.Cell cell : row.cells()) {
            line("cell", quoted(cell.text()), cell.range());
            depth++;
            inlinesUnlessPlain(cell.content(), cell.text());
            depth--;
        }
        depth--;
    }

    private void inlinesUnlessPlain(List<Inline> content, String text) {
        boolean isPlain = content.isEmpty()
                || content.size() == 1
                        && content.get(0) instanceof Inline.Text only
                        && only.text().equals(text);
        if (!isPlain) {
            inlines(content);
        }
    }

    private void inlines(List<Inline> content) {
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            line("text", quoted(text.text()), inline.range());
        } else if (inline instanceof Inline.Code code) {
            line("code", quoted(code.text()), inline.range());
        } else if (inline instanceof Inline.Html html) {
            line("html", quoted(html.text()), inline.range());
        } else if (inline instanceof Inline.LineBreak) {
            line("line break", "", inline.range());
        } else if (inline instanceof Inline.Image image) {
            line("image", quoted(image.alt()) + " -> " + quoted(image.target()), inline.range());
        } else if (inline instanceof Inline.Link link) {
            line("link", link.target() == null ? "undefined" : quoted(link.target()), inline.range());
            inner(link.content());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            line("emphasis", "", inline.range());
            inner(emphasis.content());
        }
    }

    private void inner(List<Inline> content) {
        depth++;
        inlines(content);
        depth--;
    }

    private void line(String name, String value, @org.jspecify.annotations.Nullable TextRange range) {
        out.append("  ".repeat(depth)).append(name);
        if (!value.isEmpty()) {
            out.append(' ').append(value);
        }
        if (range != null && hasPlaces) {
            SourceSpan span = page.span(range);
            out.append("  @")
                    .append(span.line())
                    .append(':')
                    .append(span.column())
                    .append('+')
                    .append(span.length());
        }
        out.append('\n');
    }

    /** In quotes, on one line, everything but printable ASCII as escapes. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '\n') {
                quoted.append("\\n");
            } else if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                quoted.append("\\u").append(String.format(java.util.Locale.ROOT, "%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
