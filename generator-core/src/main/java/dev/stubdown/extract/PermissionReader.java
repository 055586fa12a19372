package dev.stubdown.extract;

import dev.stubdown.dialect.ColumnRule;
import dev.stubdown.dialect.ColumnRule.Column;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.dialect.TableKind;
import dev.stubdown.document.Block.Table;
import dev.stubdown.model.Operation.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Reads tables of permissions: a kind of caller, and the scopes that it needs. */
final class PermissionReader {

    private final PageReading page;

    PermissionReader(PageReading page) {
        this.page = page;
    }

    /** One for each kind of caller that has a scope; the others may not call at all. */
    List<Permission> read() {
        List<Permission> permissions = new ArrayList<>();
        ColumnRule rule = page.dialect().columns(TableKind.PERMISSIONS);
        for (Table table : Tables.in(page.outline().blocks(SectionRole.PERMISSIONS))) {
            TableReader.columns(table, rule, Column.NAME, Column.TYPE)
                    .ifPresent(columns -> read(table, columns, permissions));
        }
        return permissions;
    }

    private void read(Table table, TableReader.Columns columns, List<Permission> permissions) {
        page.account().used(table);
        for (TableRow row : TableReader.rows(table, columns, page.account())) {
            List<String> scopes = scopes(row.text(Column.TYPE));
            if (scopes.isEmpty()) {
                page.account().ignored(row.row(), "permissions/without-scope");
            } else {
                page.account().used(row.row());
                permissions.add(new Permission(row.text(Column.NAME).strip(), scopes));
            }
        }
    }

    private List<String> scopes(String cell) {
        List<String> scopes = new ArrayList<>();
        Matcher scope = page.dialect().requests().scope().matcher(cell);
        while (scope.find()) {
            if (!scopes.contains(scope.group())) {
                scopes.add(scope.group());
            }
        }
        return scopes;
    }
}
