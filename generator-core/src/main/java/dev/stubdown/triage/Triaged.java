package dev.stubdown.triage;

import dev.stubdown.diagnostic.Finding;
import java.util.List;

/**
 * What became of the findings of a review.
 *
 * @param findings to report, sorted
 * @param leftOut how many are not
 * @param baseline all findings that are neither switched off nor suppressed, known or not
 */
public record Triaged(List<Finding> findings, LeftOut leftOut, Baseline baseline) {

    public Triaged {
        findings = List.copyOf(findings);
    }

    /** The same where everything of the baseline is known. */
    public Triaged known() {
        int all = baseline.entries().size();
        return new Triaged(List.of(), new LeftOut(leftOut.suppressed(), all, 0, 0), baseline);
    }
}
