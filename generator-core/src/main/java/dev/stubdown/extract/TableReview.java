package dev.stubdown.extract;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.dialect.ColumnRule.Column;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.dialect.TableKind;
import dev.stubdown.document.Block;
import dev.stubdown.document.Block.Cell;
import dev.stubdown.document.Block.Row;
import dev.stubdown.document.Block.Table;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at the form of every table of a page: titles, rows, cells and the bars around them. */
final class TableReview {

    private static final Set<SectionRole> PROPERTIES =
            EnumSet.of(SectionRole.PROPERTIES, SectionRole.RELATIONSHIPS, SectionRole.ANNOTATIONS, SectionRole.BODY);

    private final PageReading page;

    TableReview(PageReading page) {
        this.page = page;
    }

    /**
     * Reports on the tables among the blocks, those in lists and quotes too.
     *
     * @param role of the section; null for the head and for sections that no rule knows
     */
    void review(List<Block> blocks, @Nullable SectionRole role) {
        Tables.in(blocks).forEach(table -> review(table, role));
    }

    /** Reports a section for properties that holds nothing at all, though its heading promises some. */
    void checkPresence(Outline.Entry section) {
        boolean empty =
                section.blocks().isEmpty() && section.section().sections().isEmpty();
        if (section.is(SectionRole.PROPERTIES) && empty && section.section().heading() != null) {
            page.report(
                    DiagnosticCode.TABLE_MISSING,
                    section.section().heading().range(),
                    "The section holds neither a table nor a text");
        }
    }

    private void review(Table table, @Nullable SectionRole role) {
        checkTitles(table.header());
        checkColumns(table);
        checkGroups(table);
        checkBars(table);
        if (table.rows().isEmpty()) {
            page.report(
                    DiagnosticCode.TABLE_WITHOUT_ROWS,
                    table.header().range(),
                    "The table has a header, but no row below it");
        }
        if (role != null && PROPERTIES.contains(role)) {
            checkDescriptions(table);
        }
        if (!page.account().isUsed(table)) {
            table.rows().stream()
                    .filter(row -> row.cells().size() > 1)
                    .forEach(row -> TableReader.checkCells(table.header(), row, page));
        }
    }

    /** The header must have as many cells as the line of hyphens (GFM, Tables), or sites show the lines as they are. */
    private void checkColumns(Table table) {
        int titles = table.header().cells().size();
        if (titles != table.columns()) {
            page.report(
                    DiagnosticCode.TABLE_COLUMNS_DIFFER,
                    table.hyphens(),
                    "The header has " + cells(titles) + ", the line of hyphens below it " + cells(table.columns())
                            + ": many sites show no table");
        }
    }

    private static String cells(int number) {
        return number + (number == 1 ? " cell" : " cells");
    }

    private void checkTitles(Row header) {
        Map<String, Cell> seen = new HashMap<>();
        for (Cell cell : header.cells()) {
            String title = TableReader.title(cell);
            Cell earlier = title.isEmpty() ? null : seen.putIfAbsent(title, cell);
            if (earlier != null) {
                page.report(
                        DiagnosticCode.TABLE_DUPLICATE_COLUMN,
                        cell.range(),
                        "Two columns of the table have the title '" + cell.text() + "'",
                        cell.text(),
                        null);
            }
        }
    }

    private void checkGroups(Table table) {
        List<Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            boolean stray = isTitle(table, rows.get(i)) && (i + 1 == rows.size() || isTitle(table, rows.get(i + 1)));
            if (stray) {
                Cell title = rows.get(i).cells().get(0);
                page.report(
                        DiagnosticCode.TABLE_STRAY_GROUP,
                        title.range(),
                        "No row follows this title of a group",
                        title.text(),
                        null);
            }
        }
    }

    private static boolean isTitle(Table table, Row row) {
        return table.header().cells().size() > 1
                && !row.cells().isEmpty()
                && TableReader.isTitle(row.cells().get(0))
                && row.cells().stream().skip(1).allMatch(cell -> cell.text().isEmpty());
    }

    /** Bars around a row may be left out (GFM, Tables), but then of the whole table. */
    private void checkBars(Table table) {
        report(table, "begin", TableReview::isOpened, cells -> cells.get(0));
        report(table, "end", TableReview::isClosed, cells -> cells.get(cells.size() - 1));
    }

    private void report(Table table, String what, Predicate<Row> barred, Function<List<Cell>, Cell> outer) {
        List<Row> rows = Stream.concat(Stream.of(table.header()), table.rows().stream())
                .filter(row -> !row.cells().isEmpty())
                .toList();
        List<Row> bare = rows.stream().filter(barred.negate()).toList();
        if (!bare.isEmpty() && bare.size() < rows.size()) {
            page.report(
                    DiagnosticCode.TABLE_MISSING_BAR,
                    outer.apply(bare.get(0).cells()).range(),
                    "Rows of the table " + what + " without a bar: " + bare.size() + " of " + rows.size());
        }
    }

    private static boolean isOpened(Row row) {
        return row.cells().get(0).range().start() > row.range().start();
    }

    private static boolean isClosed(Row row) {
        return row.cells().get(row.cells().size() - 1).range().end()
                < row.range().end();
    }

    private void checkDescriptions(Table table) {
        Optional<TableReader.Columns> columns = TableReader.columns(
                table, page.dialect().columns(TableKind.PROPERTIES), Column.NAME, Column.TYPE, Column.DESCRIPTION);
        columns.ifPresent(found -> table.rows().forEach(row -> checkDescription(row, found)));
    }

    private void checkDescription(Row row, TableReader.Columns columns) {
        String name = text(row, columns, Column.NAME);
        boolean nothing = page.dialect().remarks().noRow().matcher(name).matches()
                || text(row, columns, Column.TYPE).isEmpty();
        Integer index = columns.indexes().get(Column.DESCRIPTION);
        if (nothing || index == null || index >= row.cells().size()) {
            return;
        }
        Cell cell = row.cells().get(index);
        if (cell.text().isEmpty() && cell.content().isEmpty()) {
            page.report(DiagnosticCode.PROPERTY_MISSING_DESCRIPTION, cell.range(), "Nothing is said of '" + name + "'");
        }
    }

    private static String text(Row row, TableReader.Columns columns, Column column) {
        Integer index = columns.indexes().get(column);
        return index == null || index >= row.cells().size()
                ? ""
                : row.cells().get(index).text().strip();
    }
}
