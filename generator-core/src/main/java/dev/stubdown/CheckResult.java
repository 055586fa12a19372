package dev.stubdown;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Finding;
import java.util.List;

/**
 * What a review found.
 *
 * @param findings to report, sorted
 */
public record CheckResult(RunStatus status, List<Finding> findings, Coverage coverage, Counts counts) {

    public CheckResult {
        findings = findings.stream().sorted().toList();
    }
}
