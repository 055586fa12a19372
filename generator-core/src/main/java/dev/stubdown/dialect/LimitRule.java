package dev.stubdown.dialect;

import dev.stubdown.term.Limit;
import java.util.List;

/**
 * A phrase that states limits.
 *
 * @param match each of its groups is a whole number, in which commas may part the digits
 * @param sets what the groups limit, in their order
 */
public record LimitRule(Phrase match, List<Limit> sets) {

    public LimitRule {
        sets = List.copyOf(sets);
    }
}
