package dev.stubdown.extract;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.IgnoreRule;
import dev.stubdown.dialect.ColumnRule;
import dev.stubdown.dialect.ColumnRule.Column;
import dev.stubdown.dialect.RequestRules;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.dialect.TableKind;
import dev.stubdown.document.Block;
import dev.stubdown.document.Block.Table;
import dev.stubdown.fact.ParameterFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.Prose;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.ParameterIn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads the sections about parameters other than the body. */
final class ParameterReader {

    private static final Map<SectionRole, ParameterIn> PLACES = Map.of(
            SectionRole.PATH_PARAMETERS, ParameterIn.PATH,
            SectionRole.FUNCTION_PARAMETERS, ParameterIn.FUNCTION,
            SectionRole.QUERY_PARAMETERS, ParameterIn.QUERY,
            SectionRole.HEADERS, ParameterIn.HEADER);

    private final PageReading page;

    /** Places and names of the parameters so far. */
    private final Set<String> known = new HashSet<>();

    ParameterReader(PageReading page) {
        this.page = page;
    }

    List<ParameterFact> read() {
        List<ParameterFact> parameters = new ArrayList<>();
        for (Outline.Entry entry : page.outline().entries()) {
            ParameterIn in = entry.role() == null ? null : PLACES.get(entry.role());
            if (in != null) {
                TableKind kind = in == ParameterIn.HEADER ? TableKind.HEADERS : TableKind.PARAMETERS;
                Tables.in(entry.blocks()).forEach(table -> table(table, kind, in, parameters));
                if (in == ParameterIn.QUERY) {
                    entry.blocks().forEach(block -> mentioned(block, parameters));
                }
            }
        }
        return parameters;
    }

    private void table(Table table, TableKind kind, ParameterIn in, List<ParameterFact> parameters) {
        ColumnRule rule = page.dialect().columns(kind);
        Optional<TableReader.Columns> columns = TableReader.columns(table, rule, Column.NAME);
        if (columns.isEmpty()) {
            page.unclassified(table);
            return;
        }
        if (!columns.get().has(Column.DESCRIPTION)) {
            page.unreadable(table, DiagnosticCode.TABLE_MISSING_COLUMN, "This table has no column for a description");
            return;
        }
        page.account().used(table);
        TableReader.rows(table, columns.get(), page).forEach(row -> row(row, in, parameters));
    }

    private void row(TableRow row, ParameterIn in, List<ParameterFact> parameters) {
        String name = name(row.text(Column.NAME), in);
        boolean header = in == ParameterIn.HEADER;
        if (header && page.dialect().requests().droppedHeaders().contains(name.toLowerCase(Locale.ROOT))) {
            page.account().ignored(row, IgnoreRule.HEADERS_OF_THE_RUNTIME);
        } else if (name.isEmpty()) {
            page.unreadable(row, "This is not the name of a parameter");
        } else if (!known.add(in + " " + name)) {
            page.account().ignored(row, IgnoreRule.PARAMETERS_REPEATED);
        } else {
            page.account().used(row);
            parameters.add(parameter(row, name, in));
        }
    }

    /** The name before a colon or blank, without the marks of a placeholder. */
    private String name(String cell, ParameterIn in) {
        String bare = cell.replace("{", "").replace("}", "").replace("\\", "").strip();
        int end = in == ParameterIn.HEADER ? firstOf(bare, ":= ") : firstOf(bare, "=( ");
        String name = (end < 0 ? bare : bare.substring(0, end)).strip();
        name = name.length() > 2 && name.startsWith("_") && name.endsWith("_")
                ? name.substring(1, name.length() - 1)
                : name;
        return name.matches("\\$?[A-Za-z@][\\w.-]*") ? name : "";
    }

    private static int firstOf(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private ParameterFact parameter(TableRow row, String name, ParameterIn in) {
        Remarks remarks = page.remarks().parse(row.description());
        boolean typed = in != ParameterIn.HEADER && !row.text(Column.TYPE).isBlank();
        TypeExpression type = typed ? page.type(row.cell(Column.TYPE)).type() : null;
        return new ParameterFact(
                name,
                in,
                type,
                required(row, in, remarks),
                remarks.listedValues(),
                remarks.description(),
                Evidence.TABLE,
                page.span(row.cell(Column.NAME).range()),
                remarks.limits());
    }

    private @Nullable Boolean required(TableRow row, ParameterIn in, Remarks remarks) {
        String cell = row.text(Column.REQUIRED).strip();
        if (!cell.isEmpty()) {
            return page.dialect().remarks().requiredCell().matcher(cell).matches();
        }
        if (in == ParameterIn.HEADER && remarks.required() == null) {
            return page.dialect()
                    .requests()
                    .requiredHeader()
                    .isIn(remarks.description().text());
        }
        return remarks.required();
    }

    /** Query options that sentences and lists name, unless they say that they are not supported. */
    private void mentioned(Block block, List<ParameterFact> parameters) {
        if (block instanceof Block.ListBlock list) {
            list.items().forEach(item -> mentioned(item, parameters));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(inner -> mentioned(inner, parameters));
        } else {
            sentences(block, parameters);
        }
    }

    private void mentioned(Block.Item item, List<ParameterFact> parameters) {
        int before = parameters.size();
        item.blocks().forEach(inner -> mentioned(inner, parameters));
        if (parameters.size() > before) {
            page.account().used(item);
        } else {
            page.account().ignored(item, IgnoreRule.LIST_WITHOUT_OPTION);
        }
    }

    private void sentences(Block block, List<ParameterFact> parameters) {
        FlatText flat = FlatText.ofBlocks(List.of(block));
        RequestRules rules = page.dialect().requests();
        if (!rules.optionMention().mayBeIn(flat.searched())) {
            return;
        }
        for (String clause : rules.optionsClause().split(flat.text())) {
            if (!rules.optionsNegation().isIn(clause)) {
                mentioned(clause, block, parameters);
            }
        }
    }

    private void mentioned(String sentence, Block block, List<ParameterFact> parameters) {
        Matcher mention = page.dialect().requests().optionMention().matcher(sentence);
        while (mention.find()) {
            String name = mention.group();
            boolean isListed = parameters.stream()
                    .anyMatch(parameter -> parameter.in() == ParameterIn.QUERY
                            && parameter.name().equalsIgnoreCase(name));
            if (!isListed) {
                known.add(ParameterIn.QUERY + " " + name);
                parameters.add(new ParameterFact(
                        name,
                        ParameterIn.QUERY,
                        null,
                        false,
                        List.of(),
                        Prose.NONE,
                        Evidence.PROSE,
                        page.span(block.range())));
            }
        }
    }
}
