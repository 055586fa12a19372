package dev.stubdown.extract;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.document.Block;
import dev.stubdown.document.Heading;
import dev.stubdown.document.Section;
import dev.stubdown.source.SourceSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reports headings that disturb the structure of a page, whatever the page is about. */
final class StructureReview {

    private final PageReading page;

    /** Where a finding about the level is already. */
    private final Set<SourceSpan> wrongLevels = new HashSet<>();

    /** Where tabs that were left out begin, and where headings do. */
    private final NavigableSet<Integer> tabs = new TreeSet<>();

    private final NavigableSet<Integer> headings = new TreeSet<>();

    StructureReview(PageReading page) {
        this.page = page;
    }

    void report() {
        Section root = page.document().root();
        page.diagnostics().stream()
                .filter(found -> found.code() == DiagnosticCode.HEADING_WRONG_LEVEL)
                .forEach(found -> wrongLevels.add(found.source()));
        page.document().droppedTabs().forEach(tab -> tabs.add(tab.range().start()));
        page.outline().entries().stream()
                .flatMap(entry -> Stream.ofNullable(entry.section().heading()))
                .forEach(heading -> headings.add(heading.range().start()));
        reportTitles(root.sections());
        reportInside(root, 0);
    }

    private void reportTitles(List<Section> sections) {
        Heading title = page.outline().title();
        if (title != null && title.level() == 1) {
            sections.stream()
                    .flatMap(section -> Stream.ofNullable(section.heading()))
                    .filter(heading -> heading != title && heading.level() == 1)
                    .forEach(heading -> reportTitle(heading, title));
        }
    }

    private void reportTitle(Heading heading, Heading title) {
        page.diagnostics()
                .add(Diagnostic.of(
                                DiagnosticCode.HEADING_MULTIPLE_TITLES,
                                page.span(heading.range()),
                                "The page has a title already")
                        .withFound(heading.text(), null)
                        .withRelated(List.of(page.span(title.range()))));
    }

    private void reportInside(Section section, int level) {
        reportDuplicates(section.sections());
        reportSkipped(section.sections(), level);
        for (Section inner : section.sections()) {
            Heading heading = inner.heading();
            if (heading != null) {
                reportEmpty(inner, heading);
                reportInside(inner, heading.level());
            }
        }
    }

    private void reportDuplicates(List<Section> siblings) {
        Map<String, Heading> first = new HashMap<>();
        for (Section section : siblings) {
            Heading heading = section.heading();
            Heading earlier = heading == null || heading.text().isEmpty()
                    ? null
                    : first.putIfAbsent(heading.text().toLowerCase(Locale.ROOT), heading);
            if (heading != null && earlier != null) {
                page.diagnostics()
                        .add(Diagnostic.of(
                                        DiagnosticCode.HEADING_DUPLICATE,
                                        page.span(heading.range()),
                                        "The heading '" + heading.text() + "' stands in this section already")
                                .withRelated(List.of(page.span(earlier.range()))));
            }
        }
    }

    /** Tells of the first of several that are as deep: who mends it sees the others. */
    private void reportSkipped(List<Section> siblings, int above) {
        siblings.stream()
                .map(Section::heading)
                .filter(heading -> heading != null && above > 0 && heading.level() > above + 1)
                .findFirst()
                .filter(heading -> !hasWrongLevel(heading))
                .ifPresent(heading -> page.report(
                        DiagnosticCode.HEADING_SKIPPED_LEVEL,
                        heading.range(),
                        "The heading is of level " + heading.level() + " instead of " + (above + 1)
                                + ": the one above it is of level " + above,
                        "#".repeat(heading.level()),
                        "#".repeat(above + 1)));
    }

    private boolean hasWrongLevel(Heading heading) {
        return wrongLevels.contains(page.span(heading.range()));
    }

    private void reportEmpty(Section section, Heading heading) {
        boolean empty = section.sections().isEmpty()
                && section.blocks().stream()
                        .allMatch(block -> block instanceof Block.Comment || block instanceof Block.Rule);
        if (empty && !holdsTabs(section)) {
            page.report(
                    DiagnosticCode.HEADING_EMPTY_SECTION,
                    heading.range(),
                    "Nothing stands below the heading '" + heading.text() + "'");
        }
    }

    /** The first tab of a section may be empty where others are not: a tab stands behind its heading, and no other heading between them. */
    private boolean holdsTabs(Section section) {
        int start = section.heading() == null ? 0 : section.heading().range().end();
        Integer tab = tabs.higher(start);
        Integer next = headings.higher(start);
        return tab != null && (next == null || next >= tab);
    }
}
