package dev.stubdown.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** From which severity on findings make a run fail. */
public enum FailOn {
    /** Only errors. */
    ERROR,
    /** Warnings and errors. */
    WARNING,
    /** Findings are reported, and the run succeeds. */
    NEVER;

    /** The word of command lines and configuration files, such as {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The threshold of that word; empty for any other word. */
    public static Optional<FailOn> ofWord(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }

    /** True where a finding is bad enough. */
    public boolean isReachedBy(Collection<Diagnostic> diagnostics) {
        return switch (this) {
            case ERROR -> has(diagnostics, Severity.ERROR);
            case WARNING -> has(diagnostics, Severity.WARNING);
            case NEVER -> false;
        };
    }

    private static boolean has(Collection<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().anyMatch(d -> d.severity().atLeast(severity));
    }
}
