package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Passes on what a page's examples show the first time only, where the fault is rather one of the type than of each example. */
final class OncePerPage implements Consumer<Diagnostic> {

    private static final Set<DiagnosticCode> ONCE =
            Set.of(DiagnosticCode.EXAMPLE_UNKNOWN_PROPERTY, DiagnosticCode.EXAMPLE_PROPERTY_CASE);

    private final Consumer<Diagnostic> findings;
    private final Set<String> seen = new HashSet<>();

    OncePerPage(Consumer<Diagnostic> findings) {
        this.findings = findings;
    }

    @Override
    public void accept(Diagnostic finding) {
        if (!ONCE.contains(finding.code()) || seen.add(finding.message())) {
            findings.accept(finding);
        }
    }
}
