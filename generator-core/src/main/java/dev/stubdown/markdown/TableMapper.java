package dev.stubdown.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.stubdown.document.Block;
import dev.stubdown.document.Inline;
import dev.stubdown.document.PlainText;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Turns flexmark's tables into ours. */
final class TableMapper {

    private final PageText page;
    private final InlineMapper inlines;
    private final Repairs repairs;

    TableMapper(PageText page, InlineMapper inlines, Repairs repairs) {
        this.page = page;
        this.inlines = inlines;
        this.repairs = repairs;
    }

    Block.Table table(TableBlock table, TextRange range) {
        List<Block.Row> rows = new ArrayList<>();
        Block.Row header = null;
        Node hyphens = hyphens(table);
        int columns = count(hyphens);
        for (Node section : table.getChildren()) {
            if (section instanceof TableHead) {
                header = row(section.getFirstChild(), columns);
            } else if (section instanceof TableBody) {
                for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                    rows.add(row(row, columns));
                }
            }
        }
        if (header == null) {
            throw new IllegalStateException("flexmark gave a table without a header at " + range);
        }
        return new Block.Table(
                header, columns, page.trimmedRange(hyphens.getStartOffset(), hyphens.getEndOffset()), rows, range);
    }

    private static Node hyphens(TableBlock table) {
        Node section = table.getFirstChild();
        while (!(section instanceof TableSeparator)) {
            section = section.getNext();
        }
        return section.getFirstChild();
    }

    private static int count(Node row) {
        int count = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            count++;
        }
        return count;
    }

    private Block.Row row(Node row, int columns) {
        List<Block.Cell> cells = new ArrayList<>(columns);
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(cell((TableCell) cell));
        }
        if (cells.size() < columns) {
            freePipes(row);
        }
        return new Block.Row(cells, page.trimmedRange(row.getStartOffset(), row.getEndOffset()));
    }

    private Block.Cell cell(TableCell cell) {
        TextRange range = rangeOf(cell);
        List<Inline> content = inlines.content(cell, range);
        if (content.size() == 1 && content.get(0) instanceof Inline.Text only) {
            return new Block.Cell(content, only.text().strip(), range);
        }
        List<Inline> resolved = FreedPipes.of(content);
        return new Block.Cell(resolved, PlainText.of(resolved).strip(), range);
    }

    /** Without the pipes and the spaces inside them; empty, behind the opening pipe's spaces, where nothing stands there. */
    private TextRange rangeOf(TableCell cell) {
        int start = cell.getStartOffset();
        int end = cell.getEndOffset();
        BasedSequence opening = cell.getOpeningMarker();
        BasedSequence closing = cell.getClosingMarker();
        return page.trimmedRange(
                opening.isNull() ? start : Math.max(start, opening.getEndOffset()),
                closing.isNull() ? end : Math.min(end, closing.getStartOffset()));
    }

    /** Too few cells: a pair of backticks may stand in two of them; then the first is no mark of code. */
    private void freePipes(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Code code && hasPipe(code.getText().toString())) {
                repairs.escape(
                        code.getOpeningMarker().getStartOffset(),
                        code.getOpeningMarker().getEndOffset());
                return;
            }
            freePipes(child);
        }
    }

    private static boolean hasPipe(String code) {
        for (int pipe = code.indexOf('|'); pipe >= 0; pipe = code.indexOf('|', pipe + 1)) {
            if (pipe == 0 || code.charAt(pipe - 1) != '\\') {
                return true;
            }
        }
        return false;
    }
}
