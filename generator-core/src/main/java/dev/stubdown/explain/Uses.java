package dev.stubdown.explain;

import dev.stubdown.explain.Explanation.Line;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Parameter;
import dev.stubdown.model.Property;
import dev.stubdown.model.RequestBody;
import dev.stubdown.model.Response;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who uses a type: properties, then operations, in the order of the model. */
final class Uses {

    private final Map<QualifiedName, List<Line>> uses = new HashMap<>();
    private final Map<QualifiedName, List<Line>> heirs = new HashMap<>();

    Uses(ApiModel model) {
        for (TypeDefinition type : model.types()) {
            if (type instanceof ObjectType object) {
                visit(object);
            }
        }
        model.operations().forEach(this::visit);
    }

    List<Line> of(QualifiedName type) {
        return uses.getOrDefault(type, List.of()).stream().distinct().toList();
    }

    /** The types whose base type it is. */
    List<Line> heirs(QualifiedName type) {
        return heirs.getOrDefault(type, List.of());
    }

    private void visit(ObjectType type) {
        if (type.baseType() != null) {
            heirs.computeIfAbsent(type.baseType(), base -> new ArrayList<>())
                    .add(Line.of(type.name().toString(), "", type.source()));
        }
        for (Property property : type.properties()) {
            add(property.type(), "property", type.name() + "#" + property.name(), property.source());
        }
    }

    private void visit(Operation operation) {
        String name = operation.method() + " " + operation.path();
        for (Parameter parameter : operation.parameters()) {
            add(parameter.type(), "parameter", name, parameter.source());
        }
        RequestBody request = operation.request();
        if (request != null) {
            add(request.type(), "request", name, operation.source());
            for (Property property : request.properties()) {
                add(property.type(), "parameter in the body", name, property.source());
            }
        }
        for (Response response : operation.responses()) {
            add(response.type(), "response", name, operation.source());
        }
    }

    private void add(@Nullable TypeRef type, String how, String user, SourceSpan source) {
        if (type != null && type.target() instanceof TypeRef.Named named) {
            uses.computeIfAbsent(named.name(), name -> new ArrayList<>()).add(Line.of(how, user, source));
        }
    }
}
