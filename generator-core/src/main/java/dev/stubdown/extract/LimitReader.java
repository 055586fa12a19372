package dev.stubdown.extract;

import dev.stubdown.dialect.LimitRule;
import dev.stubdown.dialect.SearchedText;
import dev.stubdown.term.Limit;
import dev.stubdown.term.Limits;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the limits that a description states. A limit that is stated twice, and differently, is none: whoever is in doubt refuses nothing. */
final class LimitReader {

    /** What a long always holds. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    private final List<LimitRule> rules;

    LimitReader(List<LimitRule> rules) {
        this.rules = rules;
    }

    Limits read(SearchedText text) {
        Map<Limit, Set<Long>> stated = new EnumMap<>(Limit.class);
        for (LimitRule rule : rules) {
            Matcher phrase = rule.match().search(text);
            while (phrase.find()) {
                note(rule, phrase, stated);
            }
        }
        Map<Limit, Long> limits = new EnumMap<>(Limit.class);
        stated.forEach((limit, values) -> {
            if (values.size() == 1) {
                limits.put(limit, values.iterator().next());
            }
        });
        return Limits.of(limits);
    }

    private static void note(LimitRule rule, Matcher phrase, Map<Limit, Set<Long>> stated) {
        for (int i = 0; i < rule.sets().size(); i++) {
            String digits = String.valueOf(phrase.group(i + 1)).replace(",", "");
            if (NUMBER.matcher(digits).matches()) {
                stated.computeIfAbsent(rule.sets().get(i), limit -> new HashSet<>())
                        .add(Long.valueOf(digits));
            }
        }
    }
}
