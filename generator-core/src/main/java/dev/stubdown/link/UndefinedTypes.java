package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the names that are used and that nothing defines, and makes each an open type without properties, so that whoever uses it still can. */
final class UndefinedTypes {

    private record Use(SourceSpan source, Evidence evidence) {}

    private final SortedMap<QualifiedName, Use> uses = new TreeMap<>();

    private UndefinedTypes() {}

    /** The types to add, sorted by name, and a finding for each at the first place that uses it. */
    static Outcome<List<TypeDefinition>> find(List<TypeDefinition> types, List<Operation> operations) {
        UndefinedTypes finder = of(types, operations);
        List<TypeDefinition> added = new ArrayList<>();
        finder.uses.forEach((name, use) -> added.add(openType(name, use)));
        return new Outcome<>(added, finder.findings(types, "it is taken as an open type without properties"));
    }

    /** The findings alone, where no type may be added. */
    static List<Diagnostic> report(List<TypeDefinition> types, List<Operation> operations) {
        return of(types, operations).findings(types, "it is left out of the model");
    }

    private static UndefinedTypes of(List<TypeDefinition> types, List<Operation> operations) {
        UndefinedTypes finder = new UndefinedTypes();
        types.forEach(finder::visit);
        operations.forEach(finder::visit);
        types.forEach(type -> finder.uses.remove(type.name()));
        return finder;
    }

    private List<Diagnostic> findings(List<TypeDefinition> types, String instead) {
        List<QualifiedName> defined = types.stream().map(TypeDefinition::name).toList();
        List<Diagnostic> found = new ArrayList<>();
        uses.forEach((name, use) -> found.add(undefined(name, use, instead).withHint(NearestName.hint(name, defined))));
        return found;
    }

    private void visit(TypeDefinition type) {
        if (type instanceof ObjectType object) {
            use(object.baseType(), object.source(), Evidence.PROSE);
            object.properties().forEach(this::visit);
        }
    }

    private void visit(Property property) {
        use(property.type(), property.source(), first(property.evidence()));
    }

    private void visit(Operation operation) {
        SourceSpan source = operation.source();
        operation
                .parameters()
                .forEach(parameter -> use(parameter.type(), parameter.source(), first(parameter.evidence())));
        if (operation.request() != null) {
            use(operation.request().type(), source, first(operation.request().evidence()));
            operation.request().properties().forEach(this::visit);
        }
        operation.responses().forEach(response -> use(response.type(), source, first(response.evidence())));
        for (Operation.Variant variant : operation.variants()) {
            use(variant.requestType(), variant.source(), Evidence.PROSE);
            use(variant.responseType(), variant.source(), Evidence.PROSE);
        }
    }

    private void use(@Nullable TypeRef type, SourceSpan source, Evidence evidence) {
        if (type != null && type.target() instanceof TypeRef.Named named) {
            use(named.name(), source, evidence);
        }
    }

    private void use(@Nullable QualifiedName name, SourceSpan source, Evidence evidence) {
        if (name != null) {
            uses.merge(
                    name,
                    new Use(source, evidence),
                    (known, other) -> other.source().compareTo(known.source()) < 0 ? other : known);
        }
    }

    private static Evidence first(List<Evidence> evidence) {
        return evidence.isEmpty() ? Evidence.PROSE : evidence.get(0);
    }

    private static ObjectType openType(QualifiedName name, Use use) {
        return new ObjectType(
                name, null, false, true, false, true, List.of(use.evidence()), "", List.of(), use.source(), List.of());
    }

    private static Diagnostic undefined(QualifiedName name, Use use, String instead) {
        return Diagnostic.of(
                        DiagnosticCode.TYPE_UNDEFINED,
                        use.source(),
                        "No page defines the type " + name + "; " + instead + '.')
                .withFound(name.toString(), null);
    }
}
