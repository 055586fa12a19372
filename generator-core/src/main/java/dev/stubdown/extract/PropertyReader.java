package dev.stubdown.extract;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.IgnoreRule;
import dev.stubdown.dialect.ColumnRule;
import dev.stubdown.dialect.ColumnRule.Column;
import dev.stubdown.dialect.Phrase;
import dev.stubdown.dialect.TableKind;
import dev.stubdown.document.Block;
import dev.stubdown.document.Block.Cell;
import dev.stubdown.document.Block.Table;
import dev.stubdown.document.Inline;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.PropertyFact.Group;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.source.TextRange;
import dev.stubdown.term.Evidence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads property tables. */
final class PropertyReader {

    private final PageReading page;

    PropertyReader(PageReading page) {
        this.page = page;
    }

    /** The properties of all tables among the blocks that have a name and a type column, those in lists and quotes too. */
    List<PropertyFact> read(List<Block> blocks, TableKind kind, Group group) {
        List<PropertyFact> properties = new ArrayList<>();
        List<Table> tables = Tables.in(blocks);
        Map<Table, TypeExpression> declaring = declaring(blocks);
        for (Table table : tables) {
            ColumnRule rule = page.dialect().columns(kind);
            Optional<TableReader.Columns> columns = TableReader.columns(table, rule, Column.NAME, Column.TYPE);
            boolean first = table == tables.get(0);
            columns.ifPresentOrElse(
                    found -> read(table, found, new Place(group, declaring.get(table)), properties),
                    () -> unknown(table, first));
        }
        return properties;
    }

    /**
     * What a table as a whole says of its rows.
     *
     * @param declaring the type that the sentence in front of the table says they are inherited from; null where it names none
     */
    private record Place(Group group, @Nullable TypeExpression declaring) {}

    /** The tables in front of which a paragraph says that their properties are inherited. */
    private Map<Table, TypeExpression> declaring(List<Block> blocks) {
        Map<Table, TypeExpression> found = new IdentityHashMap<>();
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table && blocks.get(i - 1) instanceof Block.Paragraph paragraph) {
                page.remarks().inheritedFrom(paragraph.content()).ifPresent(type -> found.put(table, type));
            }
        }
        return found;
    }

    /** The first table should have the columns; a later one may explain something. */
    private void unknown(Table table, boolean first) {
        if (first) {
            page.unreadable(table, DiagnosticCode.TABLE_MISSING_COLUMN, "This table has no columns for name and type");
        } else {
            page.unclassified(table);
        }
    }

    private void read(Table table, TableReader.Columns columns, Place place, List<PropertyFact> properties) {
        page.account().used(table);
        for (TableRow row : TableReader.rows(table, columns, page)) {
            property(row, place).ifPresent(properties::add);
        }
    }

    private Optional<PropertyFact> property(TableRow row, Place place) {
        String raw = row.text(Column.NAME).strip();
        Matcher suffix = page.dialect().remarks().nameSuffix().search(raw);
        boolean suffixed = suffix.matches();
        String name = suffixed ? suffix.group(1).strip() : raw;
        if (row.isTitle()) {
            page.account().ignored(row, IgnoreRule.TABLE_GROUP_TITLE);
            return Optional.empty();
        }
        if (saysNone(row, name)) {
            page.account().ignored(row, IgnoreRule.TABLE_NONE);
            return Optional.empty();
        }
        if (!page.dialect().remarks().propertyName().matcher(name).matches()) {
            page.unreadable(row, "This is not the name of a property");
            return Optional.empty();
        }
        page.account().used(row);
        return Optional.of(property(row, name, suffixed, place));
    }

    private boolean saysNone(TableRow row, String name) {
        Phrase none = page.dialect().remarks().noRow();
        if (!none.isWhole(name)) {
            return false;
        }
        String type = row.text(Column.TYPE).strip();
        return type.isEmpty() || none.isWhole(type);
    }

    private PropertyFact property(TableRow row, String name, boolean suffixed, Place place) {
        TypeExpressionParser.Reading type = page.type(row.cell(Column.TYPE));
        Remarks remarks = page.remarks().parse(row.description());
        return new PropertyFact(
                name,
                type.type(),
                name.startsWith("@") ? Group.ANNOTATION : place.group(),
                remarks.inheritedFrom() == null ? place.declaring() : remarks.inheritedFrom(),
                remarks.key(),
                remarks.readOnly() || type.readOnly(),
                remarks.nullable(),
                required(row, remarks) && !type.optional(),
                remarks.deprecated()
                        || suffixed && page.dialect().names().deprecated().isIn(row.text(Column.NAME)),
                remarks.defaultValue(),
                remarks.listedValues(),
                remarks.description(),
                Evidence.TABLE,
                page.span(inner(row.cell(Column.NAME))),
                new PropertyFact.Cells(
                        page.span(row.range(Column.TYPE)),
                        page.span(linkText(row)),
                        row.text(Column.TYPE).strip(),
                        page.span(row.cell(Column.DESCRIPTION).range())),
                remarks.limits());
    }

    /** The text of the cell without the marks of an emphasis around it. */
    private static TextRange inner(Cell cell) {
        return cell.content().size() == 1 && cell.content().get(0) instanceof Inline.Emphasis emphasis
                ? range(emphasis.content(), cell.range())
                : cell.range();
    }

    private static TextRange linkText(TableRow row) {
        List<Inline> links = row.cell(Column.TYPE).content().stream()
                .filter(Inline.Link.class::isInstance)
                .toList();
        return links.size() == 1 && links.get(0) instanceof Inline.Link link
                ? range(link.content(), link.range())
                : row.range(Column.TYPE);
    }

    private static TextRange range(List<Inline> content, TextRange otherwise) {
        return content.stream().map(Inline::range).reduce(TextRange::union).orElse(otherwise);
    }

    private boolean required(TableRow row, Remarks remarks) {
        String cell = row.text(Column.REQUIRED).strip();
        if (!cell.isEmpty()) {
            return page.dialect().remarks().requiredCell().matcher(cell).matches();
        }
        return remarks.required() != null && remarks.required();
    }
}
