package dev.stubdown.link;

import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the names of types that anything in the model refers to. */
final class TypeUses {

    /** The first place that refers to a type. */
    record Use(SourceSpan source, Evidence evidence) {}

    private final SortedMap<QualifiedName, Use> uses = new TreeMap<>();

    private TypeUses() {}

    /** The names with their first uses; base types, properties, parameters, bodies and variants count. */
    static SortedMap<QualifiedName, Use> of(List<TypeDefinition> types, List<Operation> operations) {
        TypeUses finder = new TypeUses();
        types.forEach(finder::visit);
        operations.forEach(finder::visit);
        return finder.uses;
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
}
