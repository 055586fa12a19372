package dev.stubdown.dialect;

import java.util.List;
import java.util.Map;

/**
 * A documentation style: everything that the extraction engine must know of the wording of its pages.
 *
 * @param id the name of the style, such as {@code graph}
 * @param digest a fingerprint of the file that the dialect was read from
 * @param tabLink what the target begins with of a link that stands alone in a heading and makes it the head of a tab
 * @param include what stands right in front of a link whose target is to be put in its place
 * @param frontMatter what the front matter of a page should hold
 * @param outlines the sections that pages of each kind have, in their order
 * @param sections in order; the first rule whose heading matches wins
 * @param tables which columns the tables of each kind have
 */
public record Dialect(
        String id,
        String digest,
        PageRules pages,
        String tabLink,
        Phrase include,
        FrontMatterRules frontMatter,
        Map<PageKind, List<OutlineRule>> outlines,
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
        outlines = Map.copyOf(outlines);
        sections = List.copyOf(sections);
        tables = Map.copyOf(tables);
    }

    /** The sections that pages of that kind have, in their order; empty where the style says nothing about them. */
    public List<OutlineRule> outline(PageKind kind) {
        return outlines.getOrDefault(kind, List.of());
    }

    /** The columns of a kind of table; without titles where the style has no such tables. */
    public ColumnRule columns(TableKind kind) {
        return tables.getOrDefault(kind, ColumnRule.NONE);
    }
}
