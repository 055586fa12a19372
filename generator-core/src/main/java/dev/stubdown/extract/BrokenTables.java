package dev.stubdown.extract;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.document.Block;
import dev.stubdown.document.Block.Paragraph;
import dev.stubdown.document.Block.Table;
import dev.stubdown.document.Inline;
import dev.stubdown.document.PlainText;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds paragraphs that were meant to be tables: Markdown shows their bars as they are. */
final class BrokenTables {

    private static final Pattern ROW = Pattern.compile("\\|[^|]*+\\|.*+");

    private final PageReading page;

    BrokenTables(PageReading page) {
        this.page = page;
    }

    /** A line of a paragraph. */
    private record Line(String text, TextRange range) {

        boolean isRow() {
            return ROW.matcher(text).matches();
        }
    }

    /** Reports on the paragraphs among the blocks, those in lists and quotes too. */
    void review(List<Block> blocks) {
        Block before = null;
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                review(lines(paragraph), before instanceof Table);
            } else if (block instanceof Block.ListBlock list) {
                list.items().forEach(item -> review(item.blocks()));
            } else if (block instanceof Block.Quote quote) {
                review(quote.blocks());
            }
            before = block;
        }
    }

    private void review(List<Line> lines, boolean behindTable) {
        List<Line> rows = lines.stream().filter(Line::isRow).toList();
        if (rows.isEmpty()) {
            return;
        }
        Line first = rows.get(0);
        if (behindTable && lines.get(0).isRow()) {
            page.report(
                    DiagnosticCode.TABLE_DETACHED_ROW,
                    first.range(),
                    "A blank line parts this row from the table above, so it is none of its rows",
                    first.text(),
                    null);
        } else if (rows.size() > 1) {
            page.report(
                    DiagnosticCode.TABLE_MISSING_SEPARATOR,
                    first.range(),
                    "No line of hyphens follows the header, so this is no table",
                    first.text(),
                    null);
        }
    }

    private static List<Line> lines(Paragraph paragraph) {
        List<Line> lines = new ArrayList<>();
        List<Inline> current = new ArrayList<>();
        for (Inline inline : paragraph.content()) {
            if (inline instanceof Inline.LineBreak) {
                add(current, lines);
            } else {
                current.add(inline);
            }
        }
        add(current, lines);
        return lines;
    }

    private static void add(List<Inline> content, List<Line> lines) {
        if (!content.isEmpty()) {
            TextRange range =
                    content.get(0).range().union(content.get(content.size() - 1).range());
            lines.add(new Line(PlainText.of(content).strip(), range));
            content.clear();
        }
    }
}
