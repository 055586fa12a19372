package dev.stubdown.triage;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Finding;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The findings that a project knows and lives with.
 *
 * @param entries by file, code and fingerprint
 */
public record Baseline(List<Entry> entries) {

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::file).thenComparing(Entry::code).thenComparing(Entry::fingerprint);

    /** Nothing is known. */
    public static final Baseline NONE = new Baseline(List.of());

    public Baseline {
        entries = entries.stream().sorted(ORDER).distinct().toList();
    }

    /**
     * A known finding.
     *
     * @param message for people who read the file; it decides nothing
     * @param fingerprint of {@link Finding#fingerprint}
     */
    public record Entry(String file, String code, String message, String fingerprint) {

        static Entry of(Finding finding) {
            Diagnostic found = finding.diagnostic();
            return new Entry(found.source().file(), found.code().id(), found.message(), finding.fingerprint());
        }
    }

    /** The baseline that knows all of these but unreadable pages, with which nobody can live. */
    static Baseline of(Collection<Finding> findings) {
        return new Baseline(findings.stream()
                .filter(finding -> finding.diagnostic().code() != DiagnosticCode.PAGE_UNREADABLE)
                .map(Entry::of)
                .toList());
    }

    Set<String> fingerprints() {
        return entries.stream().map(Entry::fingerprint).collect(Collectors.toCollection(HashSet::new));
    }
}
