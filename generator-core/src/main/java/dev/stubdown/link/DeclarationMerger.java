package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Brings together what several pages tell of one type. */
final class DeclarationMerger {

    /** Pages about the type itself, then those with most rows, then by place. */
    private static final Comparator<ObjectFact> BEST_FIRST = Comparator.comparing((ObjectFact fact) -> !fact.primary())
            .thenComparing(fact -> -fact.properties().size())
            .thenComparing(ObjectFact::source);

    private DeclarationMerger() {}

    /** One declaration for each type, by its name in the model's spelling. */
    static SortedMap<QualifiedName, ObjectDeclaration> merge(
            List<PageFacts> pages, Collection<ImpliedType> implied, SymbolTable symbols) {
        SortedMap<QualifiedName, List<ObjectFact>> facts = new TreeMap<>();
        for (PageFacts page : pages) {
            for (ObjectFact fact : page.objects()) {
                facts.computeIfAbsent(symbols.canonical(fact.name()), name -> new ArrayList<>())
                        .add(fact);
            }
        }
        SortedMap<QualifiedName, ObjectDeclaration> merged = new TreeMap<>();
        facts.forEach((name, told) -> merged.put(
                name,
                new ObjectDeclaration(name, told.stream().sorted(BEST_FIRST).toList(), false)));
        for (ImpliedType type : implied) {
            QualifiedName name = symbols.canonical(type.fact().name());
            merged.putIfAbsent(name, new ObjectDeclaration(name, List.of(type.fact()), true));
        }
        return merged;
    }

    /** A finding for each type that two pages describe which are both about the type itself: their tables are joined. */
    static List<Diagnostic> duplicates(Collection<ObjectDeclaration> declarations) {
        List<Diagnostic> found = new ArrayList<>();
        for (ObjectDeclaration declaration : declarations) {
            List<ObjectFact> same =
                    declaration.facts().stream().filter(ObjectFact::primary).toList();
            for (ObjectFact other : same.subList(Math.min(1, same.size()), same.size())) {
                found.add(Diagnostic.of(
                                DiagnosticCode.TYPE_DUPLICATE,
                                other.source(),
                                "Another page describes " + declaration.name() + " too; what both say is joined")
                        .withRelated(List.of(same.get(0).source())));
            }
        }
        return found;
    }
}
