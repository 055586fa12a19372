package dev.stubdown.extract;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.IgnoreRule;
import dev.stubdown.dialect.ColumnRule;
import dev.stubdown.dialect.ColumnRule.Column;
import dev.stubdown.dialect.Phrase;
import dev.stubdown.document.Block.Cell;
import dev.stubdown.document.Block.Row;
import dev.stubdown.document.Block.Table;
import dev.stubdown.document.Inline;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds a table's columns by their titles and gives its rows as {@link TableRow}s: cells beyond the last column are joined to it, rows of one
 * cell are headings of a group or go on with the row before.
 */
final class TableReader {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Which column stands where. */
    record Columns(Map<Column, Integer> indexes) {

        boolean has(Column column) {
            return indexes.containsKey(column);
        }

        boolean isFirst(Column column) {
            return Integer.valueOf(0).equals(indexes.get(column));
        }
    }

    private TableReader() {}

    /** The columns of a table; empty where a required one is missing. */
    static Optional<Columns> columns(Table table, ColumnRule rule, Column... required) {
        Map<Column, Integer> indexes = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            Phrase title = rule.titles().get(column);
            if (title != null) {
                find(table.header(), title, indexes).ifPresent(index -> indexes.put(column, index));
            }
        }
        for (Column column : required) {
            if (!indexes.containsKey(column)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Columns(indexes));
    }

    private static Optional<Integer> find(Row header, Phrase title, Map<Column, Integer> taken) {
        for (int i = 0; i < header.cells().size(); i++) {
            if (!taken.containsValue(i)
                    && title.matcher(title(header.cells().get(i))).matches()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    static String title(Cell cell) {
        return BLANKS.matcher(cell.text().strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** The titles as the page writes them, for messages. */
    static String titles(Table table) {
        return String.join(", ", table.header().cells().stream().map(Cell::text).toList());
    }

    /** The rows that say something by themselves; the others are accounted for. */
    static List<TableRow> rows(Table table, Columns columns, PageReading page) {
        List<TableRow> rows = new ArrayList<>();
        int width = table.header().cells().size();
        for (Row row : table.rows()) {
            boolean single = row.cells().size() == 1 && width > 1;
            if (single && isTitle(row.cells().get(0))) {
                page.account().ignored(row, IgnoreRule.TABLE_GROUP_TITLE);
            } else if (single && !rows.isEmpty()) {
                rows.add(rows.remove(rows.size() - 1).continuedBy(row));
            } else {
                rows.add(new TableRow(row, columns, width));
                checkCells(table.header(), row, page);
            }
        }
        return rows;
    }

    /** Columns without a title need no cell, and cells without text are not too many. */
    static void checkCells(Row header, Row row, PageReading page) {
        int cells = row.cells().size();
        int width = header.cells().size();
        if (isWritten(row, width, cells)) {
            reportExtra(row, width, page);
        } else if (isWritten(header, cells, width)) {
            String titles = header.cells().subList(cells, width).stream()
                    .map(Cell::text)
                    .filter(title -> !title.isEmpty())
                    .collect(Collectors.joining("', '"));
            page.report(
                    DiagnosticCode.TABLE_MISSING_CELL,
                    row.range(),
                    "The row has no cell for the column '" + titles + "'",
                    cells == 1 ? "1 cell" : cells + " cells",
                    width + " cells");
        }
    }

    /** A bar inside of a text parts cells unless a backslash stands in front of it (GFM, Tables). */
    private static void reportExtra(Row row, int width, PageReading page) {
        List<Cell> extra = row.cells().subList(width, row.cells().size());
        TextRange range = extra.get(0).range().union(extra.get(extra.size() - 1).range());
        page.diagnostics()
                .add(Diagnostic.of(
                                DiagnosticCode.TABLE_EXTRA_CELL,
                                page.span(range),
                                "The row has more cells than the table has columns")
                        .withFound(row.cells().size() + " cells", width + " cells")
                        .withHint("write `\\|` for a bar that is part of a text"));
    }

    private static boolean isWritten(Row row, int from, int to) {
        return from < to
                && row.cells().subList(from, to).stream()
                        .anyMatch(cell -> !cell.text().isEmpty());
    }

    static boolean isTitle(Cell cell) {
        return cell.content().size() == 1 && cell.content().get(0) instanceof Inline.Emphasis;
    }

    /** The cells of a row with those beyond the last column joined to it, parted by the bar that parted them on the page. */
    static List<Cell> fitted(List<Cell> cells, int width) {
        if (cells.size() <= width || width == 0) {
            return cells;
        }
        List<Cell> fitted = new ArrayList<>(cells.subList(0, width));
        for (Cell extra : cells.subList(width, cells.size())) {
            if (!extra.text().isEmpty()) {
                fitted.set(width - 1, joined(fitted.get(width - 1), extra, " | "));
            }
        }
        return fitted;
    }

    static Cell joined(Cell first, Cell second, String between) {
        List<Inline> content = new ArrayList<>(first.content());
        content.add(new Inline.Text(
                between, new TextRange(second.range().start(), second.range().start())));
        content.addAll(second.content());
        return new Cell(
                content, first.text() + between + second.text(), first.range().union(second.range()));
    }
}
