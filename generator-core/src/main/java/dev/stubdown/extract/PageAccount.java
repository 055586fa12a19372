package dev.stubdown.extract;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Tally;
import dev.stubdown.document.Block;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The account of one page: every table, row, list item and code block is used, ignored by a rule, or not understood. What no reader speaks
 * for is booked by the section that it stands in, so that the sums add up by construction.
 */
final class PageAccount {

    private static final String USED = "";
    private static final String FAILED = "?";

    private final Map<Object, String> booked = new IdentityHashMap<>();

    void used(Object thing) {
        booked.put(thing, USED);
    }

    /** The rule is a short word with a slash, such as {@code table/group-title}. */
    void ignored(Object thing, String rule) {
        booked.putIfAbsent(thing, rule);
    }

    void failed(Object thing) {
        booked.putIfAbsent(thing, FAILED);
    }

    boolean knows(Object thing) {
        return booked.containsKey(thing);
    }

    /** The sums over all blocks of the page; {@code page} is what became of the page itself. */
    Coverage close(
            List<Block> blocks, Tally page, SortedMap<String, Integer> pageRule, Function<Block, String> ruleOf) {
        Sums sums = new Sums();
        blocks.forEach(block -> sums.add(block, ruleOf.apply(block)));
        SortedMap<String, Integer> rules = new TreeMap<>(sums.ignoredBy);
        pageRule.forEach((rule, count) -> rules.merge(rule, count, Integer::sum));
        return new Coverage(page, sums.tables, sums.rows, sums.listItems, sums.codeBlocks, rules);
    }

    private final class Sums {

        private final SortedMap<String, Integer> ignoredBy = new TreeMap<>();
        private Tally tables = Tally.NONE;
        private Tally rows = Tally.NONE;
        private Tally listItems = Tally.NONE;
        private Tally codeBlocks = Tally.NONE;

        void add(Block block, String rule) {
            if (block instanceof Block.Table table) {
                tables = tables.plus(tally(table, rule));
                String state = booked.getOrDefault(table, rule);
                for (Block.Row row : table.rows()) {
                    rows = rows.plus(tally(row, state.equals(USED) ? FAILED : state));
                }
            } else if (block instanceof Block.CodeBlock) {
                codeBlocks = codeBlocks.plus(tally(block, rule));
            } else if (block instanceof Block.ListBlock list) {
                for (Block.Item item : list.items()) {
                    listItems = listItems.plus(tally(item, rule));
                    item.blocks().forEach(inner -> add(inner, rule));
                }
            } else if (block instanceof Block.Quote quote) {
                quote.blocks().forEach(inner -> add(inner, rule));
            }
        }

        private Tally tally(Object thing, String rule) {
            String state = booked.getOrDefault(thing, rule);
            if (state.equals(USED)) {
                return new Tally(1, 0, 0);
            }
            if (state.equals(FAILED)) {
                return new Tally(0, 0, 1);
            }
            ignoredBy.merge(state, 1, Integer::sum);
            return new Tally(0, 1, 0);
        }
    }
}
