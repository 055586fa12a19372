package dev.stubdown.output.report;

import dev.stubdown.diagnostic.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The part of the findings that a reader is shown, who would not read thousands.
 *
 * @param shown the worst first, those of one severity in their own order
 * @param more how many there are besides; 0 where none was asked for
 */
public record WorstFindings<F>(List<F> shown, int more) {

    /** How many are shown where nobody says a number. */
    public static final int USUAL_LIMIT = 100;

    public WorstFindings {
        shown = List.copyOf(shown);
    }

    /**
     * The worst of these.
     *
     * @param limit how many at most, from 0 on
     */
    public static <F extends Comparable<? super F>> WorstFindings<F> of(
            Collection<F> findings, Function<F, Severity> severity, int limit) {
        List<F> shown = findings.stream()
                .sorted(Comparator.comparing(severity).thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .toList();
        return new WorstFindings<>(shown, limit == 0 ? 0 : findings.size() - shown.size());
    }
}
