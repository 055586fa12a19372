package dev.stubdown.triage;

import java.util.List;

/**
 * What holds for the findings of every run of a project.
 *
 * @param severities of which the more exact go before the others, and of equally exact ones the later
 * @param suppressions findings that are meant to be there
 */
public record TriageRules(List<SeverityRule> severities, List<SuppressionRule> suppressions) {

    /** Findings are reported as they are. */
    public static final TriageRules NONE = new TriageRules(List.of(), List.of());

    public TriageRules {
        severities = List.copyOf(severities);
        suppressions = List.copyOf(suppressions);
    }
}
