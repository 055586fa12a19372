package dev.stubdown.markdown;

import dev.stubdown.document.Block;
import dev.stubdown.document.Document;
import dev.stubdown.document.Heading;
import dev.stubdown.document.Inline;
import dev.stubdown.document.Section;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Looks for nodes that do not stand inside their parents. */
final class TreePlaces {

    private final List<String> wrong = new ArrayList<>();

    private TreePlaces() {}

    static List<String> wrong(Document page, String text) {
        TreePlaces places = new TreePlaces();
        TextRange whole = new TextRange(0, text.length());
        page.frontMatter().entries().forEach(entry -> places.check(entry, entry.range(), whole));
        places.section(page.root(), whole);
        return places.wrong;
    }

    private void section(Section section, TextRange whole) {
        Heading heading = section.heading();
        if (heading != null) {
            check(heading, heading.range(), whole);
            inlines(heading.content(), heading.range());
        }
        blocks(section.blocks(), whole);
        section.sections().forEach(inner -> section(inner, whole));
    }

    private void blocks(List<Block> blocks, TextRange parent) {
        for (Block block : blocks) {
            check(block, block.range(), parent);
            if (block instanceof Block.Paragraph paragraph) {
                inlines(paragraph.content(), block.range());
            } else if (block instanceof Block.Quote quote) {
                blocks(quote.blocks(), block.range());
            } else if (block instanceof Block.ListBlock list) {
                for (Block.Item item : list.items()) {
                    check(item, item.range(), block.range());
                    blocks(item.blocks(), item.range());
                }
            } else if (block instanceof Block.CodeBlock code) {
                code.lines().forEach(line -> check(line, line.range(), block.range()));
            } else if (block instanceof Block.Table table) {
                row(table.header(), table.range());
                table.rows().forEach(row -> row(row, table.range()));
            }
        }
    }

    private void row(Block.Row row, TextRange table) {
        check(row, row.range(), table);
        for (Block.Cell cell : row.cells()) {
            check(cell, cell.range(), row.range());
            inlines(cell.content(), cell.range());
        }
    }

    private void inlines(List<Inline> inlines, TextRange parent) {
        for (Inline inline : inlines) {
            check(inline, inline.range(), parent);
            if (inline instanceof Inline.Link link) {
                inlines(link.content(), link.range());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                inlines(emphasis.content(), emphasis.range());
            }
        }
    }

    private void check(Object node, TextRange range, TextRange parent) {
        if (range.start() < parent.start() || range.end() > parent.end()) {
            wrong.add(node + " is not in " + parent);
        }
    }
}
