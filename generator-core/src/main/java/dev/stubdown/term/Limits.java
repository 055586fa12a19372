package dev.stubdown.term;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a value that the docs state.
 *
 * @param values by what they limit; empty where nothing is stated
 */
public record Limits(SortedMap<Limit, Long> values) {

    /** Nothing is stated. */
    public static final Limits NONE = of(Map.of());

    public Limits {
        values = values.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The limits of a map in any order. */
    public static Limits of(Map<Limit, Long> values) {
        return new Limits(new TreeMap<>(values));
    }

    /** One of them; null where it is not stated. */
    public @Nullable Long get(Limit limit) {
        return values.get(limit);
    }

    /** Those of them that are among the given ones. */
    public Limits only(Set<Limit> some) {
        if (some.containsAll(values.keySet())) {
            return this;
        }
        SortedMap<Limit, Long> kept = new TreeMap<>(values);
        kept.keySet().retainAll(some);
        return new Limits(kept);
    }

    /** {@code {minimum=4, maximum=16}}, in the order of {@link Limit}. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(limit -> limit.getKey().word() + '=' + limit.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** True where nothing is stated. */
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
