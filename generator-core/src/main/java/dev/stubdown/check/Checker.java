package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.fact.PageReview;
import java.util.ArrayList;
import java.util.List;

/** Puts every check to every page. */
public final class Checker {

    private static final List<Check> CHECKS = List.of();

    /** The findings, in no particular order. */
    public List<Diagnostic> check(CheckedSet set) {
        return set.pages().parallelStream()
                .flatMap(page -> findings(page, set).stream())
                .toList();
    }

    private static List<Diagnostic> findings(PageReview page, CheckedSet set) {
        List<Diagnostic> found = new ArrayList<>();
        CHECKS.forEach(check -> check.check(page, set, found::add));
        return found;
    }
}
