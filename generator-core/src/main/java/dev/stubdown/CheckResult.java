package dev.stubdown;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.triage.LeftOut;
import java.util.List;

/**
 * What a review found.
 *
 * @param findings to report, sorted
 * @param leftOut how many are not reported; those of a baseline that was written are known
 */
public record CheckResult(RunStatus status, List<Finding> findings, LeftOut leftOut, Coverage coverage, Counts counts) {

    public CheckResult {
        findings = findings.stream().sorted().toList();
    }
}
