package dev.stubdown.triage;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Severity;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The severities that a user gives to codes. */
final class Severities {

    private final Map<DiagnosticCode, Optional<Severity>> byCode = new EnumMap<>(DiagnosticCode.class);

    /** @param rules of which the more exact go before the others, and of equally exact ones the later */
    Severities(List<SeverityRule> rules) {
        rules.stream()
                .sorted(Comparator.comparingInt(
                                (SeverityRule rule) -> rule.codes().breadth())
                        .reversed())
                .forEach(rule ->
                        rule.codes().codes().forEach(code -> byCode.put(code, Optional.ofNullable(rule.severity()))));
    }

    /** The finding with the severity that the user gives it; empty where the user does not want it. */
    Optional<Diagnostic> apply(Diagnostic diagnostic) {
        Optional<Severity> severity = byCode.get(diagnostic.code());
        return severity == null ? Optional.of(diagnostic) : severity.map(diagnostic::withSeverity);
    }
}
