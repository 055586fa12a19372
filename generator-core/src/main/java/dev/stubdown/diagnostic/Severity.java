package dev.stubdown.diagnostic;

/** How bad a finding is, from the worst. */
public enum Severity {
    /** Something is missing from the output, or the output may be wrong. */
    ERROR,
    /** The page is at fault or unclear; the output follows the most likely reading. */
    WARNING,
    /** Worth knowing, nothing to mend. */
    INFO;

    /** True where this severity is the other one or worse. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
