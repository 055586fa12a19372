package dev.stubdown.dialect;

import dev.stubdown.term.Limit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A phrase that states limits.
 *
 * @param match each of its groups is a whole number, in which commas may part the digits
 * @param sets what the groups limit, in their order
 */
public record LimitRule(Pattern match, List<Limit> sets) {

    public LimitRule {
        sets = List.copyOf(sets);
    }
}
