package dev.stubdown.link;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts names without regard to letter case; the most frequent wins, in the spelling with the most capitals: camel case gets lost by accident, but
 * does not come by accident.
 */
final class NameVotes {

    private static final Comparator<String> SPELLINGS =
            Comparator.comparing(NameVotes::capitals).thenComparing(Comparator.<String>reverseOrder());

    private final Votes<String> folded = new Votes<>();
    private final Map<String, String> spellings = new TreeMap<>();

    void add(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        folded.add(key);
        spellings.merge(key, name, (one, other) -> SPELLINGS.compare(one, other) >= 0 ? one : other);
    }

    /** The most frequent name; empty where nothing was counted. */
    Optional<String> winner() {
        return folded.winner().map(spellings::get);
    }

    private static long capitals(String name) {
        return name.chars().filter(Character::isUpperCase).count();
    }
}
