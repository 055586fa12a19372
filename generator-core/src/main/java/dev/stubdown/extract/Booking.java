package dev.stubdown.extract;

import dev.stubdown.diagnostic.IgnoreRule;
import dev.stubdown.source.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What became of one thing on a page.
 *
 * @param rule null unless it is ignored
 */
record Booking(
        Thing thing, TextRange range, Fate fate, @Nullable IgnoreRule rule) {

    /** The sorts of things that are counted. */
    enum Thing {
        TABLE,
        ROW,
        LIST_ITEM,
        CODE_BLOCK
    }

    /** What can become of a thing. */
    enum Fate {
        /** Something of it went into the facts. */
        USED,
        /** A rule left it aside. */
        IGNORED,
        /** A diagnostic says that it was not understood. */
        FAILED
    }
}
