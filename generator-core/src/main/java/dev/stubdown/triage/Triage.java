package dev.stubdown.triage;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.fact.SuppressionFact;
import dev.stubdown.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which diagnostics are reported, and how severe they are. */
public final class Triage {

    private final TriageRules rules;
    private final Severities severities;

    /** @param rules what holds for every run of the project */
    public Triage(TriageRules rules) {
        this.rules = rules;
        this.severities = new Severities(rules.severities());
    }

    /**
     * What a run reports that is no review: everything that is neither suppressed nor switched off.
     *
     * @param comments of all pages
     */
    public List<Diagnostic> reported(List<Diagnostic> diagnostics, Collection<SuppressionFact> comments) {
        Suppressions suppressions = new Suppressions(comments, rules.suppressions());
        return diagnostics.stream()
                .filter(diagnostic -> !suppressions.suppresses(diagnostic))
                .flatMap(diagnostic -> severities.apply(diagnostic).stream())
                .toList();
    }

    /**
     * The same for a report.
     *
     * @param comments of all pages
     * @param files the pages that were read
     */
    public List<Finding> findings(
            List<Diagnostic> diagnostics, Collection<SuppressionFact> comments, Collection<SourceFile> files) {
        Suppressions suppressions = new Suppressions(comments, rules.suppressions());
        Fingerprints fingerprints = new Fingerprints(files);
        return diagnostics.stream()
                .sorted()
                .map(fingerprints::of)
                .filter(finding -> !suppressions.suppresses(finding.diagnostic()))
                .flatMap(finding -> rated(finding).stream())
                .toList();
    }

    /**
     * What a review reports, suppressions without use among it.
     *
     * @param comments of all pages
     * @param files the pages that were read
     * @param baseline what is known already
     * @param changes null where everything is reported, changed or not
     */
    public Triaged review(
            List<Diagnostic> diagnostics,
            Collection<SuppressionFact> comments,
            Collection<SourceFile> files,
            Baseline baseline,
            @Nullable ChangedPages changes) {
        Suppressions suppressions = new Suppressions(comments, rules.suppressions());
        Fingerprints fingerprints = new Fingerprints(files);
        List<Finding> wanted = new ArrayList<>();
        int suppressed = 0;
        for (Diagnostic diagnostic : diagnostics.stream().sorted().toList()) {
            // All of them get a fingerprint, so that the others keep theirs when one is suppressed.
            Finding finding = fingerprints.of(diagnostic);
            boolean meant = suppressions.suppresses(diagnostic);
            Optional<Finding> rated = rated(finding);
            suppressed += meant && rated.isPresent() ? 1 : 0;
            rated.filter(found -> !meant).ifPresent(wanted::add);
        }
        for (Diagnostic unused : suppressions.unused()) {
            rated(fingerprints.of(unused)).ifPresent(wanted::add);
        }
        return reported(wanted, suppressed, baseline, changes);
    }

    private Optional<Finding> rated(Finding finding) {
        return severities
                .apply(finding.diagnostic())
                .map(diagnostic -> new Finding(diagnostic, finding.line(), finding.fingerprint()));
    }

    private static Triaged reported(
            List<Finding> wanted, int suppressed, Baseline baseline, @Nullable ChangedPages changes) {
        Set<String> stale = baseline.fingerprints();
        Set<String> known = new HashSet<>(stale);
        wanted.forEach(finding -> stale.remove(finding.fingerprint()));
        List<Finding> unknown = wanted.stream()
                .filter(finding -> !known.contains(finding.fingerprint()))
                .sorted()
                .toList();
        List<Finding> reported = unknown.stream()
                .filter(finding -> changes == null || changes.concern(finding.diagnostic()))
                .toList();
        LeftOut leftOut =
                new LeftOut(suppressed, wanted.size() - unknown.size(), unknown.size() - reported.size(), stale.size());
        return new Triaged(reported, leftOut, Baseline.of(wanted));
    }
}
