package dev.stubdown.link;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts values; the most frequent wins, the smallest among equals, whatever the order of counting. */
final class Votes<T extends Comparable<T>> {

    private final Map<T, Integer> counts = new TreeMap<>();

    void add(T value) {
        counts.merge(value, 1, Integer::sum);
    }

    /** The most frequent value; empty where nothing was counted. */
    Optional<T> winner() {
        @Nullable T best = null;
        int most = 0;
        for (Map.Entry<T, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return Optional.ofNullable(best);
    }
}
