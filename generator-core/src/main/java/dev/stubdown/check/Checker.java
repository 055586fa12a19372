package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.fact.PageReview;
import java.util.ArrayList;
import java.util.List;

/** Puts every check to every page. */
public final class Checker {

    /** The findings, in no particular order. */
    public List<Diagnostic> check(CheckedSet set) {
        List<Check> checks = checks(set);
        return set.pages().parallelStream()
                .flatMap(page -> findings(page, set, checks).stream())
                .toList();
    }

    /** The checks, with what they have to know of the whole set before they can look at a page. */
    private static List<Check> checks(CheckedSet set) {
        KnownTypes types = new KnownTypes(set);
        return List.of(
                new InheritedRows(types),
                new TypeLinks(types),
                new EnumValues(types),
                new EnumCopies(),
                new MethodRows(set, types));
    }

    private static List<Diagnostic> findings(PageReview page, CheckedSet set, List<Check> checks) {
        List<Diagnostic> found = new ArrayList<>();
        checks.forEach(check -> check.check(page, set, found::add));
        return found;
    }
}
