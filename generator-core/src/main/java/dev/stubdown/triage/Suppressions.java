package dev.stubdown.triage;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.SuppressionFact;
import dev.stubdown.source.SourceSpan;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Takes away findings that are meant to be there, and knows which of what says so was of use. Belongs to one run. */
final class Suppressions {

    private final Map<String, SuppressedLines> comments;
    private final List<SuppressionRule> rules;
    private final Set<SourceSpan> used = new HashSet<>();

    Suppressions(Collection<SuppressionFact> comments, List<SuppressionRule> rules) {
        this.comments = new HashMap<>();
        comments.forEach(fact -> this.comments
                .computeIfAbsent(fact.source().file(), file -> new SuppressedLines())
                .add(fact));
        this.rules = rules;
    }

    /** Asks everything that could suppress the finding, so that all of it counts as used. */
    boolean suppresses(Diagnostic diagnostic) {
        if (!mayBeSuppressed(diagnostic.code())) {
            return false;
        }
        SourceSpan place = diagnostic.source();
        SuppressedLines lines = comments.get(place.file());
        boolean isMeant = lines != null && lines.suppress(diagnostic.code(), place.line());
        List<SourceSpan> covering = rules.stream()
                .filter(rule -> rule.covers(diagnostic.code(), place.file()))
                .map(SuppressionRule::source)
                .toList();
        used.addAll(covering);
        return isMeant || !covering.isEmpty();
    }

    /** What is wrong with the configuration, and that nothing is known of a page, is never meant. */
    private static boolean mayBeSuppressed(DiagnosticCode code) {
        return code != DiagnosticCode.PAGE_UNREADABLE && !code.family().equals("config");
    }

    /** A finding for everything that took none away. */
    List<Diagnostic> unused() {
        Stream<Diagnostic> unusedComments = comments.values().stream()
                .flatMap(lines -> lines.unused().stream())
                .map(fact -> unused(fact.source(), "No finding is suppressed here")
                        .withFound(fact.text(), null)
                        .withHint("remove it, or mend the code"));
        Stream<Diagnostic> unusedRules = rules.stream()
                .filter(rule -> !used.contains(rule.source()))
                .map(rule -> unused(rule.source(), "No finding is suppressed by this entry")
                        .withHint("remove it, or mend its code or pages"));
        return Stream.concat(unusedComments, unusedRules)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Diagnostic unused(SourceSpan place, String message) {
        return Diagnostic.of(DiagnosticCode.CONFIG_UNUSED_SUPPRESSION, place, message);
    }
}
