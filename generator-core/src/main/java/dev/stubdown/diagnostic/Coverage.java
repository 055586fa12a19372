package dev.stubdown.diagnostic;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** How many of the rows and code blocks, together, were used or ignored by a rule. */
    public Share understood() {
        return rows.understood().plus(codeBlocks.understood());
    }

    /** True where the run asks for more than was understood. */
    public boolean isBelow(BigDecimal percent) {
        return understood().isBelow(percent);
    }

    /** The account in one line. */
    public String sentence() {
        String failed = Stream.of(
                        counted(pages, "page"),
                        counted(tables, "table"),
                        counted(rows, "row"),
                        counted(listItems, "list item"),
                        counted(codeBlocks, "code block"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return "Coverage: " + understood() + " of rows and code blocks (" + rows.understood() + " and "
                + codeBlocks.understood() + ") used or ignored by a rule; not understood: "
                + (failed.isEmpty() ? "nothing" : failed) + '.';
    }

    private static Optional<String> counted(Tally tally, String noun) {
        int failed = tally.failed();
        return failed == 0 ? Optional.empty() : Optional.of(failed + " " + noun + (failed == 1 ? "" : "s"));
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
