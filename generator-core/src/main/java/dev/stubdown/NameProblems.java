package dev.stubdown;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.naming.NameEntry;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with the names that a request asks for. */
final class NameProblems {

    private NameProblems() {}

    /**
     * All of it, sorted.
     *
     * @param refused names that cannot be given
     * @param unmatched entries that speak of nothing
     */
    static List<Diagnostic> of(Collection<Diagnostic> refused, Collection<NameEntry> unmatched) {
        return Stream.concat(refused.stream(), unmatched.stream().map(NameProblems::unmatched))
                .distinct()
                .sorted()
                .toList();
    }

    private static Diagnostic unmatched(NameEntry entry) {
        return Diagnostic.of(
                DiagnosticCode.CONFIG_WRONG_VALUE,
                entry.source(),
                "Nothing among the " + entry.kind().key() + " of the model is '" + entry.subject() + "'");
    }
}
