package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.fact.PageReview;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts every check to every page. */
public final class Checker {

    private static final List<Check> CHECKS = List.of();

    /** The findings, in no particular order. */
    public List<Diagnostic> check(CheckedSet set) {
        List<Check> checks = Stream.concat(CHECKS.stream(), ofSet(set)).toList();
        return set.pages().parallelStream()
                .flatMap(page -> findings(page, set, checks).stream())
                .toList();
    }

    /** Checks that look at the whole set once, before the pages are asked. */
    private static Stream<Check> ofSet(CheckedSet set) {
        LinkIndex links = new LinkIndex(set);
        return Stream.of(new LinkCheck(links), new IncludeCheck(set, links), new OrphanCheck(set, links));
    }

    private static List<Diagnostic> findings(PageReview page, CheckedSet set, List<Check> checks) {
        List<Diagnostic> found = new ArrayList<>();
        checks.forEach(check -> check.check(page, set, found::add));
        return found;
    }
}
