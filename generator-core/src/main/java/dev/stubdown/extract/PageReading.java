package dev.stubdown.extract;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.dialect.ColumnRule;
import dev.stubdown.dialect.ColumnRule.Column;
import dev.stubdown.dialect.Dialect;
import dev.stubdown.dialect.PageKind;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.dialect.TableKind;
import dev.stubdown.document.Block;
import dev.stubdown.document.Block.Table;
import dev.stubdown.document.Document;
import dev.stubdown.document.Inline;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the readers of one page share while it is read: the page, the dialect, findings and the account. Lives on one thread for one page. */
final class PageReading {

    private final Document document;
    private final Dialect dialect;
    private final Outline outline;
    private final PageLinks links;
    private final TypeExpressionParser types;
    private final ProseReader prose;
    private final RemarkParser remarks;
    private final JsonText json = new JsonText();
    private final JsonTreeReader trees;
    private final PageAccount account = new PageAccount();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<CommentedBlock> code;

    PageReading(Document document, Dialect dialect, HeadingRules headings) {
        this.document = document;
        this.dialect = dialect;
        this.outline = new Outline(document.root(), headings);
        this.links = new PageLinks(document.file(), dialect.names().links());
        this.types = new TypeExpressionParser(dialect.types(), links);
        this.prose = new ProseReader(document.file(), links, dialect.remarks().descriptions(), dialect.include());
        this.remarks = new RemarkParser(dialect.remarks(), types, prose);
        this.trees = new JsonTreeReader(document);
        this.code = CommentedBlock.of(this);
    }

    Document document() {
        return document;
    }

    Dialect dialect() {
        return dialect;
    }

    Outline outline() {
        return outline;
    }

    PageLinks links() {
        return links;
    }

    TypeExpressionParser types() {
        return types;
    }

    ProseReader prose() {
        return prose;
    }

    RemarkParser remarks() {
        return remarks;
    }

    JsonText json() {
        return json;
    }

    /** For JSON of which the places count. */
    JsonTreeReader trees() {
        return trees;
    }

    PageAccount account() {
        return account;
    }

    /** The page's code blocks with the metadata comments in front of them, in order. */
    List<CommentedBlock> code() {
        return code;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    SourceSpan span(TextRange range) {
        return document.span(range);
    }

    /** The place of the title, else the start of the page. */
    SourceSpan titleSpan() {
        return span(outline.titleRange());
    }

    void report(DiagnosticCode code, TextRange range, String message) {
        diagnostics.add(Diagnostic.of(code, span(range), message));
    }

    void report(
            DiagnosticCode code, TextRange range, String message, @Nullable String found, @Nullable String expected) {
        diagnostics.add(Diagnostic.of(code, span(range), message).withFound(found, expected));
    }

    /** Reports a table that cannot be read where one should be. */
    void unreadable(Table table, DiagnosticCode code, String message) {
        account.failed(table);
        report(code, table.header().range(), message, TableReader.titles(table), null);
    }

    /** Reports a row whose name cannot be read, together with the rows that go on with it. */
    void unreadable(TableRow row, String message) {
        account.failed(row);
        List<SourceSpan> further =
                row.rows().stream().skip(1).map(each -> span(each.range())).toList();
        Block.Cell name = row.cell(Column.NAME);
        boolean empty = name.text().isEmpty();
        diagnostics.add(Diagnostic.of(
                        empty ? DiagnosticCode.TABLE_EMPTY_CELL : DiagnosticCode.PROPERTY_NAME_UNREADABLE,
                        span(name.range()),
                        empty ? "The row has no name" : message)
                .withFound(empty ? null : name.text(), null)
                .withRelated(further));
    }

    /** Notes a table that no rule reads. */
    void unclassified(Table table) {
        unreadable(
                table,
                DiagnosticCode.TABLE_UNCLASSIFIED,
                "Stubdown does not read this table: nothing of it reaches the model");
    }

    /** Reads a type cell; what cannot be read is reported and accounted for. */
    TypeExpressionParser.Reading type(Block.Cell cell) {
        TypeExpressionParser.Reading reading = types.parse(cell.content());
        if (reading.type().element() instanceof TypeExpression.Unreadable unreadable) {
            unreadable(cell, unreadable);
        }
        return reading;
    }

    private void unreadable(Block.Cell cell, TypeExpression.Unreadable type) {
        if (cell.text().isEmpty()) {
            report(DiagnosticCode.TABLE_EMPTY_CELL, cell.range(), "The row has no type");
        } else {
            report(DiagnosticCode.TYPE_UNREADABLE, cell.range(), "This is not a type", type.raw(), null);
        }
    }

    /** True where the front matter says that the page is of that kind. */
    boolean isCalled(PageKind kind) {
        String key = dialect.pages().kindKey();
        return key != null
                && document.frontMatter()
                        .value(key)
                        .flatMap(dialect.pages()::kind)
                        .filter(kind::equals)
                        .isPresent();
    }

    /** True for a page that adds to what other pages describe. */
    boolean isSupplementary() {
        return dialect.pages().supplementary().matcher(document.file()).matches();
    }

    /** True for a page with a table of properties that has a column for their types. */
    boolean listsTypedProperties() {
        ColumnRule rule = dialect.columns(TableKind.PROPERTIES);
        return Tables.in(outline.blocks(SectionRole.PROPERTIES)).stream()
                .anyMatch(table -> TableReader.columns(table, rule, Column.NAME, Column.TYPE)
                        .isPresent());
    }

    /** True for a link that leads to a page about a type. */
    boolean leadsToType(FlatText.Mark mark) {
        PageLinks.Target target = links.resolve(((Inline.Link) mark.inline()).target());
        return target != null
                && target.file() != null
                && dialect.names().typeLinks().matcher(target.file()).matches();
    }
}
