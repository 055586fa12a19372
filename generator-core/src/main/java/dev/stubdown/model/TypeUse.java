package dev.stubdown.model;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place that refers to a type.
 *
 * @param type the name, whether anything defines it or not
 * @param evidence the first that the place has
 */
public record TypeUse(QualifiedName type, SourceSpan source, Evidence evidence) {

    /** What a type refers to: by its base type and by its own properties; nothing for an enum. */
    public static Stream<TypeUse> of(TypeDefinition type) {
        Collector uses = new Collector();
        if (type instanceof ObjectType object) {
            if (object.baseType() != null) {
                uses.found.add(new TypeUse(object.baseType(), object.source(), Evidence.PROSE));
            }
            uses.add(object.properties());
        }
        return uses.found.stream();
    }

    /** What an operation refers to: by its parameters, its bodies, and those of its variants. */
    public static Stream<TypeUse> of(Operation operation) {
        SourceSpan source = operation.source();
        Collector uses = new Collector();
        for (Parameter each : operation.parameters()) {
            uses.add(each.type(), each.source(), each.evidence());
        }
        RequestBody body = operation.request();
        if (body != null) {
            uses.add(body.type(), source, body.evidence());
            uses.add(body.properties());
        }
        for (Response each : operation.responses()) {
            uses.add(each.type(), source, each.evidence());
        }
        for (Operation.Variant each : operation.variants()) {
            uses.add(each.requestType(), each.source(), List.of());
            uses.add(each.responseType(), each.source(), List.of());
        }
        return uses.found.stream();
    }

    /** Takes in uses of types, of which a model has some ten thousands. */
    private static final class Collector {

        private final List<TypeUse> found = new ArrayList<>();

        private void add(List<Property> properties) {
            for (Property each : properties) {
                add(each.type(), each.source(), each.evidence());
            }
        }

        private void add(@Nullable TypeRef type, SourceSpan source, List<Evidence> evidence) {
            if (type != null && type.target() instanceof TypeRef.Named named) {
                found.add(new TypeUse(named.name(), source, evidence.isEmpty() ? Evidence.PROSE : evidence.get(0)));
            }
        }
    }
}
