package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Prose;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeUse;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the names that are used and that nothing defines, and makes each an open type without properties, so that whoever uses it still can. */
final class UndefinedTypes {

    private UndefinedTypes() {}

    /**
     * The types to add, sorted by name, and a finding for each at the first place that uses it.
     *
     * @param types those of the pages; what imported ones refer to is the business of their modules
     * @param imports types that the pages refer to and other modules define
     */
    static Outcome<List<TypeDefinition>> find(
            List<TypeDefinition> types,
            List<TypeDefinition> imports,
            List<Operation> operations,
            List<PageFacts> pages) {
        SortedMap<QualifiedName, TypeUse> uses = of(types, imports, operations);
        List<TypeDefinition> added = new ArrayList<>();
        uses.forEach((name, use) -> added.add(openType(name, use)));
        return new Outcome<>(added, findings(uses, types, pages, "it is taken as an open type without properties"));
    }

    /** The findings alone, where no type may be added. */
    static List<Diagnostic> report(
            List<TypeDefinition> types,
            List<TypeDefinition> imports,
            List<Operation> operations,
            List<PageFacts> pages) {
        return findings(of(types, imports, operations), types, pages, "it is left out of the model");
    }

    private static SortedMap<QualifiedName, TypeUse> of(
            List<TypeDefinition> types, List<TypeDefinition> imports, List<Operation> operations) {
        Set<QualifiedName> defined = new HashSet<>();
        types.forEach(type -> defined.add(type.name()));
        imports.forEach(type -> defined.add(type.name()));
        return TypeUses.of(types, operations, name -> !defined.contains(name));
    }

    private static List<Diagnostic> findings(
            SortedMap<QualifiedName, TypeUse> uses, List<TypeDefinition> types, List<PageFacts> pages, String instead) {
        if (uses.isEmpty()) {
            return List.of();
        }
        Map<SourceSpan, SourceSpan> cells =
                cells(pages, uses.values().stream().map(TypeUse::source).collect(Collectors.toSet()));
        Set<String> defined = types.stream().map(type -> type.name().name()).collect(Collectors.toSet());
        List<Diagnostic> found = new ArrayList<>();
        uses.forEach((name, use) -> found.add(undefined(name, cells.getOrDefault(use.source(), use.source()), instead)
                .withHint(NearestName.hint(name, defined))));
        return found;
    }

    /** The cells of the types by those of the names in the same rows, where these are among the given ones. */
    private static Map<SourceSpan, SourceSpan> cells(List<PageFacts> pages, Set<SourceSpan> names) {
        Map<SourceSpan, SourceSpan> cells = new HashMap<>();
        for (PageFacts page : pages) {
            Stream<PropertyFact> bodies = page.operations().stream()
                    .map(OperationFact::body)
                    .filter(Objects::nonNull)
                    .flatMap(body -> body.properties().stream());
            Stream.concat(page.objects().stream().flatMap(object -> object.properties().stream()), bodies)
                    .filter(row -> names.contains(row.source()))
                    .forEach(row -> cells.putIfAbsent(row.source(), row.cells().type()));
        }
        return cells;
    }

    private static ObjectType openType(QualifiedName name, TypeUse use) {
        return new ObjectType(
                name,
                null,
                false,
                true,
                false,
                true,
                List.of(use.evidence()),
                Prose.NONE,
                List.of(),
                use.source(),
                List.of());
    }

    private static Diagnostic undefined(QualifiedName name, SourceSpan place, String instead) {
        return Diagnostic.of(DiagnosticCode.TYPE_UNDEFINED, place, "No page defines the type " + name + "; " + instead)
                .withFound(name.toString(), null);
    }
}
