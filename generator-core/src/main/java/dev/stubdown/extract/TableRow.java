package dev.stubdown.extract;

import dev.stubdown.dialect.ColumnRule.Column;
import dev.stubdown.document.Block.Cell;
import dev.stubdown.document.Block.Row;
import dev.stubdown.document.Inline;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;

/** A row of a table whose columns are known. A cell that the row lacks is empty. */
final class TableRow {

    private final Row row;
    private final List<Row> continuations;
    private final TableReader.Columns columns;
    private final List<Cell> cells;
    private final int width;

    TableRow(Row row, TableReader.Columns columns, int width) {
        this(row, List.of(), columns, TableReader.fitted(row.cells(), width), width);
    }

    private TableRow(Row row, List<Row> continuations, TableReader.Columns columns, List<Cell> cells, int width) {
        this.row = row;
        this.continuations = continuations;
        this.columns = columns;
        this.cells = cells;
        this.width = width;
    }

    Row row() {
        return row;
    }

    /** The row, and those that go on with it. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>(List.of(row));
        rows.addAll(continuations);
        return rows;
    }

    /** True where nothing but an emphasised text stands in the first cell. */
    boolean isTitle() {
        return !cells.isEmpty()
                && TableReader.isTitle(cells.get(0))
                && cells.stream().skip(1).allMatch(cell -> cell.text().isEmpty());
    }

    Cell cell(Column column) {
        Integer index = columns.indexes().get(column);
        if (index == null || index >= cells.size()) {
            return new Cell(List.of(), "", row.range());
        }
        return cells.get(index);
    }

    String text(Column column) {
        return cell(column).text();
    }

    /** Where a cell's only link stands, else the cell. */
    TextRange range(Column column) {
        Cell cell = cell(column);
        List<Inline> links =
                cell.content().stream().filter(Inline.Link.class::isInstance).toList();
        return links.size() == 1 ? links.get(0).range() : cell.range();
    }

    /** The description, with what stands in columns that the dialect does not know. */
    List<Inline> description() {
        List<Inline> content = new ArrayList<>(cell(Column.DESCRIPTION).content());
        for (int i = 0; i < cells.size(); i++) {
            if (!columns.indexes().containsValue(i) && !cells.get(i).text().isEmpty()) {
                if (!content.isEmpty()) {
                    content.add(new Inline.LineBreak(cells.get(i).range()));
                }
                content.addAll(cells.get(i).content());
            }
        }
        return content;
    }

    /** The same row with a text of its last column that goes on in the row below. */
    TableRow continuedBy(Row continuation) {
        List<Cell> longer = new ArrayList<>(cells);
        while (longer.size() < width) {
            longer.add(new Cell(List.of(), "", row.range()));
        }
        int last = longer.size() - 1;
        longer.set(
                last, TableReader.joined(longer.get(last), continuation.cells().get(0), "\n"));
        List<Row> further = new ArrayList<>(continuations);
        further.add(continuation);
        return new TableRow(row, further, columns, longer, width);
    }
}
