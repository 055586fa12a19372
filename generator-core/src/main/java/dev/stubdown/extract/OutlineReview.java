package dev.stubdown.extract;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.dialect.OutlineRule;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.document.Block.CodeBlock;
import dev.stubdown.document.Heading;
import dev.stubdown.document.Inline;
import dev.stubdown.document.Section;
import dev.stubdown.source.TextRange;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the sections of a page to those that pages of its kind have. */
final class OutlineReview {

    private final PageReading page;
    private final List<OutlineRule> rules;

    private final Map<Section, Outline.Entry> bySection = new IdentityHashMap<>();

    /** @param rules for the kind of the page, in the order of the sections */
    OutlineReview(PageReading page, List<OutlineRule> rules) {
        this.page = page;
        this.rules = rules;
    }

    void report() {
        List<Outline.Entry> sections = page.outline().entries();
        sections.forEach(entry -> bySection.putIfAbsent(entry.section(), entry));
        sections.forEach(this::reportMisspelt);
        rules.stream()
                .filter(OutlineRule::required)
                .filter(rule -> sections.stream().noneMatch(entry -> entry.is(rule.role()) || isNearly(entry, rule)))
                .forEach(this::reportMissing);
        reportLevels(null, page.document().root());
        reportOrder(sections);
    }

    /**
     * Looks at the first section of each role; pages with several requests repeat some of them. A section that stands too early is told of once, at
     * the first that should stand before it.
     */
    private void reportOrder(List<Outline.Entry> sections) {
        Set<OutlineRule> seen = new HashSet<>();
        Set<OutlineRule> told = new HashSet<>();
        OutlineRule last = null;
        Heading lastHeading = null;
        for (Outline.Entry entry : sections) {
            Heading heading = entry.section().heading();
            OutlineRule rule = entry.nested() || heading == null ? null : ruleOf(entry);
            if (rule == null || heading == null || heading.level() != rule.level()) {
                continue;
            }
            if (!seen.add(rule)) {
                return;
            }
            if (last != null && lastHeading != null && rules.indexOf(rule) < rules.indexOf(last)) {
                if (told.add(last)) {
                    reportOrder(entry, heading, lastHeading);
                }
            } else {
                last = rule;
                lastHeading = heading;
            }
        }
    }

    private void reportLevels(@Nullable OutlineRule above, Section section) {
        for (Section inner : section.sections()) {
            OutlineRule rule = entry(inner)
                    .filter(entry -> !entry.nested())
                    .map(this::ruleOf)
                    .orElse(null);
            Heading heading = inner.heading();
            if (rule != null && heading != null && isMisplaced(heading, rule, above, section)) {
                reportLevel(heading, rule);
            }
            reportLevels(rule, inner);
        }
    }

    /** Too deep right below the title or inside another section of the list; deeper headings below others group requests. */
    private boolean isMisplaced(Heading heading, OutlineRule rule, @Nullable OutlineRule above, Section parent) {
        boolean isUnderTitle =
                parent.heading() == null || parent.heading() == page.outline().title();
        boolean isInOther = above != null && above != rule;
        return heading.level() != rule.level() && isPlain(heading, rule) && (isUnderTitle || isInOther);
    }

    /** A heading that says more than the usual one begins a section of its own. */
    private static boolean isPlain(Heading heading, OutlineRule rule) {
        return words(heading.text()) <= words(rule.heading()) + 1;
    }

    private static long words(String text) {
        return text.chars().filter(c -> c == ' ').count();
    }

    private Optional<Outline.Entry> entry(Section section) {
        return Optional.ofNullable(bySection.get(section));
    }

    private @Nullable OutlineRule ruleOf(Outline.Entry entry) {
        return rules.stream().filter(rule -> entry.is(rule.role())).findFirst().orElse(null);
    }

    private void reportMissing(OutlineRule rule) {
        List<Heading> deeper = page.outline().entries().stream()
                .map(entry -> entry.section().heading())
                .filter(heading -> heading != null
                        && heading.level() > rule.level()
                        && heading.text().equalsIgnoreCase(rule.heading()))
                .toList();
        page.diagnostics()
                .add(Diagnostic.of(
                                DiagnosticCode.HEADING_MISSING_SECTION,
                                page.titleSpan(),
                                "The page has no section '" + rule.heading() + "'"
                                        + (deeper.isEmpty() ? "" : ", only one within another section"))
                        .withRelated(deeper.stream()
                                .limit(1)
                                .map(heading -> page.span(heading.range()))
                                .toList())
                        .withFound(null, "#".repeat(rule.level()) + ' ' + rule.heading()));
    }

    private void reportLevel(Heading heading, OutlineRule rule) {
        page.report(
                DiagnosticCode.HEADING_WRONG_LEVEL,
                heading.range(),
                "The heading '" + heading.text() + "' is of level " + heading.level() + " instead of " + rule.level(),
                "#".repeat(heading.level()),
                "#".repeat(rule.level()));
    }

    private void reportOrder(Outline.Entry entry, Heading heading, Heading earlier) {
        String below = "#".repeat(earlier.level() + 1);
        page.diagnostics()
                .add(Diagnostic.of(
                                DiagnosticCode.HEADING_WRONG_ORDER,
                                page.span(heading.range()),
                                "The section '" + heading.text() + "' usually stands before '" + earlier.text() + "'")
                        .withHint(holdsResponse(entry) ? "make it a heading below the example (`" + below + "`)" : null)
                        .withRelated(List.of(page.span(earlier.range()))));
    }

    /** The section is not about the response, but shows that of the example. */
    private static boolean holdsResponse(Outline.Entry entry) {
        return entry.is(SectionRole.RESPONSE)
                && entry.blocks().stream()
                        .anyMatch(block -> block instanceof CodeBlock code
                                && HttpMessage.read(code)
                                        .filter(http -> http.status() > 0)
                                        .isPresent());
    }

    private void reportMisspelt(Outline.Entry entry) {
        Heading heading = entry.section().heading();
        if (heading == null) {
            return;
        }
        meant(entry)
                .ifPresent(rule -> page.diagnostics()
                        .add(Diagnostic.of(
                                        DiagnosticCode.HEADING_MISSPELT,
                                        page.span(textRange(heading)),
                                        "The heading names no section that is known, but is nearly '" + rule.heading()
                                                + "'")
                                .withFound(heading.text(), rule.heading())
                                .withHint("did you mean `" + rule.heading() + "`?")));
    }

    private boolean isNearly(Outline.Entry entry, OutlineRule rule) {
        return meant(entry).filter(rule::equals).isPresent();
    }

    private Optional<OutlineRule> meant(Outline.Entry entry) {
        Heading heading = entry.section().heading();
        if (heading == null || entry.role() != null) {
            return Optional.empty();
        }
        List<String> headings = rules.stream().map(OutlineRule::heading).toList();
        return Suggestion.typo(heading.text(), headings)
                .flatMap(near -> rules.stream()
                        .filter(rule -> rule.heading().equals(near))
                        .findFirst());
    }

    private static TextRange textRange(Heading heading) {
        return heading.content().stream()
                .map(Inline::range)
                .reduce(TextRange::union)
                .orElse(heading.range());
    }
}
