package dev.stubdown.dialect;

import java.util.List;
import java.util.Map;

/**
 * A documentation style: everything that the extraction engine must know of the wording of its pages.
 *
 * @param id the name of the style, such as {@code graph}
 * @param digest a fingerprint of the file that the dialect was read from
 * @param tabLink what the target begins with of a link that stands alone in a heading and makes it the head of a tab
 * @param sections in order; the first rule whose heading matches wins
 * @param tables which columns the tables of each kind have
 */
public record Dialect(
        String id,
        String digest,
        PageRules pages,
        String tabLink,
        NameRules names,
        List<SectionRule> sections,
        Map<TableKind, ColumnRule> tables,
        TypeRules types,
        RemarkRules remarks,
        RequestRules requests,
        BodyRules bodies,
        ResponseRules responses,
        LinkRules links,
        JavaRules java) {

    public Dialect {
        sections = List.copyOf(sections);
        tables = Map.copyOf(tables);
    }

    /** The columns of a kind of table; without titles where the style has no such tables. */
    public ColumnRule columns(TableKind kind) {
        return tables.getOrDefault(kind, ColumnRule.NONE);
    }
}
