package dev.stubdown;

import dev.stubdown.config.StubdownConfig;
import dev.stubdown.source.PageFolder;
import dev.stubdown.triage.SeverityRule;
import dev.stubdown.triage.SuppressionRule;
import dev.stubdown.triage.TriageOptions;
import dev.stubdown.triage.TriageRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of a request that says what becomes of findings. */
final class TriageSettings {

    private static final String JSON = ".json";

    private List<SeverityRule> severities = List.of();
    private List<SuppressionRule> suppressions = List.of();

    @Nullable
    Path baseline;

    Path defaultBaseline = Path.of(TriageOptions.DEFAULT_BASELINE);
    boolean writeBaseline;

    @Nullable
    String changedSince;

    /** Takes over what a configuration file says. */
    void config(StubdownConfig config) {
        severities =
                Stream.concat(severities.stream(), config.severities().stream()).toList();
        suppressions = config.suppressions().isEmpty() ? suppressions : config.suppressions();
        baseline = config.baseline() == null ? baseline : config.baseline();
        writeBaseline = config.writeBaseline() == null ? writeBaseline : config.writeBaseline();
        changedSince = config.changedSince() == null ? changedSince : config.changedSince();
    }

    /**
     * Adds severities of codes.
     *
     * @return what is wrong with them
     */
    List<String> severities(List<String> codesWithLevels) {
        List<String> problems = new ArrayList<>();
        List<SeverityRule> rules = new ArrayList<>(severities);
        for (String text : codesWithLevels) {
            try {
                rules.add(SeverityRule.parse(text));
            } catch (IllegalArgumentException e) {
                problems.add(e.getMessage());
            }
        }
        severities = List.copyOf(rules);
        return problems;
    }

    /** @param docs where the pages are, among which suppressions are named */
    TriageRules rules(List<Path> docs) {
        List<SuppressionRule> named = suppressions.stream()
                .map(rule ->
                        rule.in(PageFolder.nameAmongPages(Path.of(rule.source().file()), docs)))
                .toList();
        return new TriageRules(severities, named);
    }

    /** @param api the name of one of several APIs, each of which has a baseline of its own; empty for the only one */
    TriageOptions options(String api) {
        Path known = baseline == null && writeBaseline ? defaultBaseline(api) : baseline;
        return new TriageOptions(known, writeBaseline, changedSince);
    }

    private Path defaultBaseline(String api) {
        String name = defaultBaseline.getFileName().toString();
        return api.isEmpty() ? defaultBaseline : defaultBaseline.resolveSibling(name.replace(JSON, '-' + api + JSON));
    }
}
