package dev.stubdown.triage;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many findings are not reported, and why. Those that are switched off are not counted.
 *
 * @param suppressed by a comment or the configuration
 * @param known in the baseline
 * @param unchanged on pages that have nothing to do with what changed
 * @param stale how many entries of the baseline no finding matches
 */
public record LeftOut(int suppressed, int known, int unchanged, int stale) {

    /** The figures of what is not reported in one line; empty where everything is. */
    public Optional<String> sentence() {
        String parts = Stream.of(
                        counted(suppressed, "suppressed"),
                        counted(known, "in the baseline"),
                        counted(unchanged, "on pages without changes"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? Optional.empty() : Optional.of("Not reported: " + parts + '.');
    }

    private static Optional<String> counted(int count, String where) {
        return count == 0 ? Optional.empty() : Optional.of(count + " " + where);
    }
}
