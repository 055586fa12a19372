package dev.stubdown.extract;

import dev.stubdown.diagnostic.IgnoreRule;
import dev.stubdown.dialect.ColumnRule;
import dev.stubdown.dialect.ColumnRule.Column;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.dialect.TableKind;
import dev.stubdown.document.Block.Table;
import dev.stubdown.document.Inline;
import dev.stubdown.fact.MethodFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a type page's table of operations. */
final class MethodReader {

    private final PageReading page;

    MethodReader(PageReading page) {
        this.page = page;
    }

    List<MethodFact> read(QualifiedName owner) {
        List<MethodFact> methods = new ArrayList<>();
        ColumnRule rule = page.dialect().columns(TableKind.METHODS);
        for (Table table : Tables.in(page.outline().blocks(SectionRole.METHODS))) {
            TableReader.columns(table, rule, Column.NAME).ifPresent(columns -> read(table, columns, owner, methods));
        }
        return methods;
    }

    private void read(Table table, TableReader.Columns columns, QualifiedName owner, List<MethodFact> methods) {
        page.account().used(table);
        for (TableRow row : TableReader.rows(table, columns, page)) {
            Optional<MethodFact> method = method(row, owner);
            method.ifPresent(methods::add);
            if (method.isPresent()) {
                page.account().used(row);
            } else {
                page.account()
                        .ignored(row, row.isTitle() ? IgnoreRule.TABLE_GROUP_TITLE : IgnoreRule.METHODS_WITHOUT_LINK);
            }
        }
    }

    private Optional<MethodFact> method(TableRow row, QualifiedName owner) {
        FlatText name = FlatText.of(row.cell(Column.NAME).content());
        for (FlatText.Mark mark : name.links(0, name.text().length())) {
            PageLinks.Target target = page.links().resolve(((Inline.Link) mark.inline()).target());
            if (target != null && target.file() != null) {
                TypeExpression type =
                        page.types().parse(row.cell(Column.TYPE).content()).type();
                boolean none = type.element() instanceof TypeExpression.Unreadable;
                return Optional.of(
                        new MethodFact(owner, target.file(), none ? null : type, page.span(row.range(Column.TYPE))));
            }
        }
        return Optional.empty();
    }
}
