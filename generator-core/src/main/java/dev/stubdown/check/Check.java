package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.fact.PageReview;
import java.util.function.Consumer;

/** One question to every page of a set. Has no state: pages are asked on any number of threads. */
@FunctionalInterface
interface Check {

    /** Tells what is wrong with the page. */
    void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings);
}
