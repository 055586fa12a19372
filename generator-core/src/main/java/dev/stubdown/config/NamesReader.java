package dev.stubdown.config;

import dev.stubdown.naming.NameEntry;
import dev.stubdown.naming.NameKind;
import dev.stubdown.naming.NameSubject;
import dev.stubdown.yaml.YamlMapping;
import dev.stubdown.yaml.YamlProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads names of Java: a mapping for each kind of subject, of subjects to names. */
final class NamesReader {

    /** A letter in the place of the name by rule, to see whether what stands around it is legal. */
    private static final String ANY_NAME = "x";

    private final YamlMapping kinds;
    private final YamlProblems problems;

    /**
     * @param kinds the mapping whose keys are kinds
     */
    NamesReader(YamlMapping kinds, YamlProblems problems) {
        this.kinds = kinds;
        this.problems = problems;
    }

    /** What a user says: subjects may be patterns, and names may have the name by rule in them. */
    List<NameEntry> choices() {
        List<NameEntry> entries = entries(kind -> true, "*", ANY_NAME);
        return entries.stream().filter(this::isPattern).toList();
    }

    /** What an earlier run wrote. */
    List<NameEntry> locked() {
        return entries(NameKind::isLocked, "", "");
    }

    private List<NameEntry> entries(Predicate<NameKind> known, String byRule, String sample) {
        List<NameEntry> entries = new ArrayList<>();
        for (NameKind kind : NameKind.values()) {
            if (known.test(kind)) {
                kinds.mapping(kind.key()).ifPresent(mapping -> read(kind, mapping, byRule, sample, entries));
            }
        }
        kinds.finish();
        return entries;
    }

    private void read(NameKind kind, YamlMapping mapping, String byRule, String sample, List<NameEntry> entries) {
        for (String subject : mapping.keys()) {
            mapping.text(subject).ifPresent(name -> {
                NameEntry entry = new NameEntry(kind, subject, name, mapping.place(subject));
                String shown = byRule.isEmpty() ? name : name.replace(byRule, sample);
                kind.refusal(shown)
                        .ifPresentOrElse(
                                reason -> wrong(entry, "the name '" + name + "' " + reason), () -> entries.add(entry));
            });
        }
    }

    private boolean isPattern(NameEntry entry) {
        try {
            NameSubject.pattern(entry.kind(), entry.subject());
            return true;
        } catch (IllegalArgumentException e) {
            wrong(entry, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void wrong(NameEntry entry, String message) {
        problems.wrongValue(entry.source(), "'" + entry.subject() + "': " + message);
    }
}
