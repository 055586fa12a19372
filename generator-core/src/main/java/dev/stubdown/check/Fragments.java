package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.LinkFact;
import dev.stubdown.fact.LinkFact.Kind;
import dev.stubdown.fact.PageReview;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Files that are only parts of other pages: those that pages include, and those whose names begin as site generators want it of parts. They need not
 * look like a page, and their links to the page lead into those that they become a part of.
 */
final class Fragments {

    private static final Set<DiagnosticCode> FRAME = EnumSet.of(
            DiagnosticCode.FRONTMATTER_MISSING,
            DiagnosticCode.FRONTMATTER_MISSING_KEY,
            DiagnosticCode.HEADING_MISSING_TITLE,
            DiagnosticCode.PAGE_CONCEPTUAL);

    private static final char PART = '_';

    private final Set<String> files;

    /** @param pages among which are the fragments and those that include them */
    Fragments(List<PageReview> pages) {
        this.files = pages.stream()
                .flatMap(page -> page.links().stream())
                .filter(link -> link.kind() == Kind.INCLUDE)
                .map(LinkFact::file)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whether the finding says of a fragment that it is no whole page. */
    boolean excuse(Diagnostic found) {
        return FRAME.contains(found.code()) && contain(found.source().file());
    }

    /** Whether the page is a fragment. */
    boolean contain(String file) {
        return files.contains(file) || LinkIndex.nameOf(file).charAt(0) == PART;
    }
}
