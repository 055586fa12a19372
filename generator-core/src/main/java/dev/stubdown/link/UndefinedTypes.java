package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.link.TypeUses.Use;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Finds the names that are used and that nothing defines, and makes each an open type without properties, so that whoever uses it still can. */
final class UndefinedTypes {

    private UndefinedTypes() {}

    /** The types to add, sorted by name, and a finding for each at the first place that uses it. */
    static Outcome<List<TypeDefinition>> find(List<TypeDefinition> types, List<Operation> operations) {
        SortedMap<QualifiedName, Use> uses = TypeUses.of(types, operations);
        types.forEach(type -> uses.remove(type.name()));
        List<QualifiedName> defined = types.stream().map(TypeDefinition::name).toList();
        List<TypeDefinition> added = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        uses.forEach((name, use) -> {
            added.add(openType(name, use));
            diagnostics.add(undefined(name, use).withHint(NearestName.hint(name, defined)));
        });
        return new Outcome<>(added, diagnostics);
    }

    private static ObjectType openType(QualifiedName name, Use use) {
        return new ObjectType(
                name, null, false, true, false, true, List.of(use.evidence()), "", List.of(), use.source(), List.of());
    }

    private static Diagnostic undefined(QualifiedName name, Use use) {
        return Diagnostic.of(
                        DiagnosticCode.TYPE_UNDEFINED,
                        use.source(),
                        "No page defines the type " + name + "; it is taken as an open type without properties.")
                .withFound(name.toString(), null);
    }
}
