package dev.stubdown.config;

import dev.stubdown.diagnostic.CodePattern;
import dev.stubdown.source.Glob;
import dev.stubdown.triage.SeverityRule;
import dev.stubdown.triage.SuppressionRule;
import dev.stubdown.yaml.YamlMapping;
import dev.stubdown.yaml.YamlProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads what becomes of findings: the keys {@code severities} and {@code suppressions}. */
final class TriageRulesReader {

    private final YamlMapping config;
    private final YamlProblems problems;

    TriageRulesReader(YamlMapping config, YamlProblems problems) {
        this.config = config;
        this.problems = problems;
    }

    /** A mapping of codes and families to levels. */
    List<SeverityRule> severities() {
        List<SeverityRule> rules = new ArrayList<>();
        config.mapping("severities").ifPresent(mapping -> {
            for (String code : mapping.keys()) {
                mapping.text(code)
                        .ifPresent(level -> add(mapping, code, () -> rules.add(SeverityRule.of(code, level))));
            }
        });
        return rules;
    }

    /** A list of entries, each with a code or several, globs of pages, and a reason that is for people only. */
    List<SuppressionRule> suppressions() {
        List<SuppressionRule> rules = new ArrayList<>();
        for (YamlMapping entry : config.mappings("suppressions")) {
            List<CodePattern> codes = each(entry, "code", TriageRulesReader::code);
            List<Glob> pages = each(entry, "pages", Glob::parse);
            entry.text("reason");
            entry.finish();
            if (!entry.keys().contains("code")) {
                problems.wrongValue(entry.place(), "A suppression needs a 'code'");
            }
            if (!codes.isEmpty()) {
                rules.add(new SuppressionRule(codes, pages, entry.place()));
            }
        }
        return rules;
    }

    private static CodePattern code(String text) {
        return CodePattern.of(text).orElseThrow(() -> new IllegalArgumentException(SeverityRule.unknown(text)));
    }

    private <T> List<T> each(YamlMapping entry, String key, Function<String, T> read) {
        List<T> values = new ArrayList<>();
        entry.texts(key).forEach(text -> add(entry, key, () -> values.add(read.apply(text))));
        return values;
    }

    private void add(YamlMapping mapping, String key, Runnable read) {
        try {
            read.run();
        } catch (IllegalArgumentException e) {
            problems.wrongValue(mapping.place(key), "'" + key + "': " + e.getMessage());
        }
    }
}
