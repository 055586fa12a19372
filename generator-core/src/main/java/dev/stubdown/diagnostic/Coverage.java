package dev.stubdown.diagnostic;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The account of what was read: every page, table, row, list item and code block is used, ignored by a rule, or not understood.
 *
 * @param ignoredBy how often each rule ignored something, by the rule's name
 */
public record Coverage(
        Tally pages,
        Tally tables,
        Tally rows,
        Tally listItems,
        Tally codeBlocks,
        SortedMap<String, Integer> ignoredBy) {

    /** Nothing read. */
    public static final Coverage NONE =
            new Coverage(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, new TreeMap<>());

    public Coverage {
        ignoredBy = Collections.unmodifiableSortedMap(new TreeMap<>(ignoredBy));
    }

    /** Both together. */
    public Coverage plus(Coverage other) {
        SortedMap<String, Integer> rules = new TreeMap<>(ignoredBy);
        for (Map.Entry<String, Integer> rule : other.ignoredBy.entrySet()) {
            rules.merge(rule.getKey(), rule.getValue(), Integer::sum);
        }
        return new Coverage(
                pages.plus(other.pages),
                tables.plus(other.tables),
                rows.plus(other.rows),
                listItems.plus(other.listItems),
                codeBlocks.plus(other.codeBlocks),
                rules);
    }
}
