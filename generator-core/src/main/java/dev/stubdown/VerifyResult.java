package dev.stubdown;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.verify.Account;
import java.util.List;

/**
 * What became of the documented examples.
 *
 * @param examples how many there are, and how many passed
 * @param findings what did not come out as it went in, sorted
 */
public record VerifyResult(
        RunStatus status, Account examples, List<Finding> findings, Coverage coverage, Counts counts) {

    public VerifyResult {
        findings = findings.stream().sorted().toList();
    }
}
