package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Cuts base types that come back to where they began, or go on without end: whoever follows them has to arrive. */
final class BaseChains {

    /** No compiler likes classes that inherit so often, and no page says so but by mistake. */
    private static final int LONGEST = 100;

    private final SortedMap<QualifiedName, QualifiedName> bases;
    private final Map<QualifiedName, ObjectDeclaration> declarations;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private BaseChains(
            SortedMap<QualifiedName, QualifiedName> bases, Map<QualifiedName, ObjectDeclaration> declarations) {
        this.bases = bases;
        this.declarations = declarations;
    }

    /**
     * Takes the base type from some types.
     *
     * @return a finding for each of them that a page declares
     */
    static List<Diagnostic> cut(
            SortedMap<QualifiedName, QualifiedName> bases, Map<QualifiedName, ObjectDeclaration> declarations) {
        BaseChains chains = new BaseChains(bases, declarations);
        chains.cutCycles();
        chains.cutLong();
        return chains.diagnostics;
    }

    /** A circle that goes through types of pages is cut at one of these, and told. */
    private void cutCycles() {
        List<QualifiedName> types = bases.keySet().stream()
                .sorted(Comparator.comparing(type -> !declarations.containsKey(type)))
                .toList();
        Set<QualifiedName> ended = new HashSet<>();
        for (QualifiedName type : types) {
            Collection<QualifiedName> seen = new LinkedHashSet<>();
            QualifiedName current = type;
            while (current != null && !ended.contains(current) && seen.add(current)) {
                current = bases.get(current);
            }
            boolean isCircle = !seen.isEmpty() && type.equals(current);
            if (isCircle) {
                Optional.ofNullable(declarations.get(type)).ifPresent(own -> diagnostics.add(cycle(own, seen)));
                bases.remove(type);
            }
            if (isCircle || current == null || ended.contains(current)) {
                ended.addAll(seen);
            }
        }
    }

    private void cutLong() {
        Map<QualifiedName, Integer> above = new HashMap<>();
        for (QualifiedName type : List.copyOf(bases.keySet())) {
            Deque<QualifiedName> chain = new ArrayDeque<>();
            QualifiedName at = type;
            while (at != null && !above.containsKey(at)) {
                chain.push(at);
                at = bases.get(at);
            }
            int count = at == null ? -1 : above.getOrDefault(at, -1);
            for (QualifiedName next : chain) {
                count++;
                if (count > LONGEST) {
                    Optional.ofNullable(declarations.get(next)).ifPresent(own -> diagnostics.add(tooLong(own)));
                    bases.remove(next);
                    count = 0;
                }
                above.put(next, count);
            }
        }
    }

    private static Diagnostic cycle(ObjectDeclaration type, Collection<QualifiedName> cycle) {
        return Diagnostic.of(
                        DiagnosticCode.TYPE_CYCLIC_BASE,
                        type.best().source(),
                        "The type " + type.name() + " is its own base type; it is taken to have none")
                .withFound(
                        String.join(
                                " → ", cycle.stream().map(QualifiedName::name).toList()),
                        null);
    }

    private static Diagnostic tooLong(ObjectDeclaration type) {
        return Diagnostic.of(
                DiagnosticCode.TYPE_LONG_LINEAGE,
                type.best().source(),
                "The type " + type.name() + " has more than " + LONGEST
                        + " types above it; it is taken to have no base type");
    }
}
