package dev.stubdown.extract;

import dev.stubdown.diagnostic.IgnoreRule;
import dev.stubdown.dialect.ColumnRule;
import dev.stubdown.dialect.ColumnRule.Column;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.dialect.TableKind;
import dev.stubdown.document.Block.Row;
import dev.stubdown.document.Block.Table;
import dev.stubdown.model.Operation.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
                    .ifPresentOrElse(columns -> read(table, columns, permissions), () -> matrix(table, permissions));
        }
        return permissions;
    }

    private void read(Table table, TableReader.Columns columns, List<Permission> permissions) {
        page.account().used(table);
        for (TableRow row : TableReader.rows(table, columns, page)) {
            List<String> scopes = scopes(row.text(Column.TYPE));
            if (scopes.isEmpty()) {
                page.account().ignored(row, IgnoreRule.PERMISSIONS_WITHOUT_SCOPE);
            } else {
                page.account().used(row);
                permissions.add(new Permission(row.text(Column.NAME).strip(), scopes));
            }
        }
    }

    /** A table whose columns are kinds of callers, and whose rows are what they may reach. */
    private void matrix(Table table, List<Permission> permissions) {
        SortedMap<Integer, String> callers = new TreeMap<>();
        for (int i = 1; i < table.header().cells().size(); i++) {
            String title = table.header().cells().get(i).text();
            if (page.dialect().requests().caller().matcher(title).matches()) {
                callers.put(i, title);
            }
        }
        if (!callers.isEmpty()) {
            page.account().used(table);
            table.rows().forEach(row -> matrix(row, callers, permissions));
        }
    }

    private void matrix(Row row, SortedMap<Integer, String> callers, List<Permission> permissions) {
        String reached = row.cells().isEmpty() ? "" : row.cells().get(0).text();
        callers.headMap(row.cells().size()).forEach((column, caller) -> {
            List<String> scopes = scopes(row.cells().get(column).text());
            if (!scopes.isEmpty()) {
                page.account().used(row);
                permissions.add(new Permission(caller + ": " + reached, scopes));
            }
        });
        page.account().ignored(row, IgnoreRule.PERMISSIONS_WITHOUT_SCOPE);
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
