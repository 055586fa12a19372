package dev.stubdown.naming;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.source.Glob;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that are decided before a rule is asked, and those that one run gave. What the user says goes before the lock, a subject's own entry
 * before patterns, and of patterns the later before the earlier. Belongs to one run on one thread.
 */
public final class NameDecisions {

    private final List<Choice> choices = new ArrayList<>();
    private final NamesLock lock;
    private final NamesLock.Finder locked;
    private final Map<NameEntry, Boolean> matched = new LinkedHashMap<>();
    private final List<NameEntry> given = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    /**
     * @param choices what the user says; all of them can be read as patterns
     * @param lock what earlier runs gave
     */
    public NameDecisions(List<NameEntry> choices, NamesLock lock) {
        this.lock = lock;
        this.locked = lock.finder();
        for (NameEntry entry : choices) {
            this.choices.add(0, new Choice(entry));
            matched.put(entry, false);
        }
    }

    /** Nothing is decided, and nobody asks afterwards. */
    public static NameDecisions none() {
        return new NameDecisions(List.of(), NamesLock.EMPTY);
    }

    private record Choice(NameEntry entry, String exact, Glob pattern) {
        Choice(NameEntry entry) {
            this(
                    entry,
                    NameSubject.normal(entry.kind(), entry.subject()),
                    NameSubject.pattern(entry.kind(), entry.subject()));
        }

        boolean isExactly(String subject) {
            return exact.equals(subject);
        }

        boolean speaksOf(NameKind kind, String subject) {
            return entry.kind() == kind && (isExactly(subject) || pattern.matches(subject));
        }
    }

    /**
     * A name that is decided.
     *
     * @param byUser false where an earlier run gave it
     * @param entry the line that decides it
     */
    public record Decided(String name, boolean byUser, NameEntry entry) {}

    /**
     * The decision about a subject; empty where the rule decides.
     *
     * @param byRule the name that the rule would give
     */
    public Optional<Decided> of(NameKind kind, String subject, String byRule) {
        if (decidesNothing()) {
            return Optional.empty();
        }
        Optional<Decided> chosen = choice(kind, subject)
                .map(entry -> new Decided(entry.name(byRule), true, entry))
                .filter(this::isLegal);
        return chosen.isPresent()
                ? chosen
                : locked.find(kind, subject).map(entry -> new Decided(entry.java(), false, entry));
    }

    /** True where the rule decides of all subjects. */
    public boolean decidesNothing() {
        return choices.isEmpty() && lock.entries().isEmpty();
    }

    private Optional<NameEntry> choice(NameKind kind, String subject) {
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        String normal = NameSubject.normal(kind, subject);
        List<Choice> speaking =
                choices.stream().filter(choice -> choice.speaksOf(kind, normal)).toList();
        speaking.forEach(choice -> matched.put(choice.entry, true));
        return speaking.stream()
                .min(Comparator.comparing(choice -> !choice.isExactly(normal)))
                .map(Choice::entry);
    }

    private boolean isLegal(Decided decided) {
        Optional<String> refusal = decided.entry.kind().refusal(decided.name);
        refusal.ifPresent(reason -> refuse(decided.entry, "'" + decided.name + "' " + reason));
        return refusal.isEmpty();
    }

    /** Notes that a name was given. */
    public void given(NameKind kind, String subject, String name, SourceSpan source) {
        given.add(new NameEntry(kind, subject, name, source));
    }

    /** Notes that an entry cannot be followed. */
    public void refuse(NameEntry entry, String message) {
        problems.add(Diagnostic.of(DiagnosticCode.CONFIG_WRONG_VALUE, entry.source(), message));
    }

    /** What could not be followed, sorted, each once. */
    public List<Diagnostic> problems() {
        return problems.stream().distinct().sorted().toList();
    }

    /** What the user says of nothing that the model has, in the order of the file. */
    public List<NameEntry> unmatched() {
        return matched.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The names of this run. */
    public List<NameEntry> given() {
        return List.copyOf(given);
    }
}
