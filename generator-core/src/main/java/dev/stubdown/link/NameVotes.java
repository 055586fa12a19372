package dev.stubdown.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Counts names without regard to letter case; the most frequent wins, in the spelling with the most capitals: camel case gets lost by accident, but
 * does not come by accident.
 */
final class NameVotes {

    private static final Comparator<String> SPELLINGS =
            Comparator.comparing(NameVotes::capitals).thenComparing(Comparator.<String>reverseOrder());

    private final Votes<String> folded = new Votes<>();
    private final Map<String, String> spellings = new HashMap<>();

    void add(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        folded.add(key);
        String known = spellings.get(key);
        if (known == null || !known.equals(name) && SPELLINGS.compare(known, name) < 0) {
            spellings.put(key, name);
        }
    }

    /** The most frequent name; empty where nothing was counted. */
    Optional<String> winner() {
        return folded.winner().map(spellings::get);
    }

    private static long capitals(String name) {
        long capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            capitals += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }
}
