package dev.stubdown.link;

import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Property;
import dev.stubdown.model.RequestBody;
import dev.stubdown.model.Response;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.term.Evidence;
import java.util.List;
import java.util.TreeSet;

/**
 * Leaves out all that is inferred: the last word where nothing may be. The passes in front need not know of it, unless something inferred
 * would stand in the place of something stated.
 */
final class StatedModel {

    private StatedModel() {}

    /** The types that pages define, with what is stated of them. */
    static List<TypeDefinition> types(List<TypeDefinition> types) {
        return types.stream()
                .filter(type -> !type.inferred())
                .map(StatedModel::stated)
                .toList();
    }

    private static TypeDefinition stated(TypeDefinition type) {
        return type instanceof ObjectType object ? stated(object) : stated((EnumType) type);
    }

    private static ObjectType stated(ObjectType type) {
        return new ObjectType(
                type.name(),
                type.baseType(),
                type.isAbstract(),
                type.openType(),
                type.deprecated(),
                false,
                type.evidence(),
                type.description(),
                properties(type.properties()),
                type.source(),
                type.alsoIn());
    }

    private static EnumType stated(EnumType type) {
        return new EnumType(
                type.name(),
                type.deprecated(),
                false,
                type.evidence(),
                type.description(),
                type.members().stream().filter(member -> !member.inferred()).toList(),
                type.flags(),
                type.evolvable(),
                type.source(),
                type.alsoIn());
    }

    private static List<Property> properties(List<Property> properties) {
        return properties.stream().filter(property -> !property.inferred()).toList();
    }

    /** The operations, with what their pages say of parameters and bodies. */
    static List<Operation> operations(List<Operation> operations) {
        return operations.stream().map(StatedModel::stated).toList();
    }

    private static Operation stated(Operation operation) {
        return new Operation(
                operation.name(),
                operation.summary(),
                operation.description(),
                operation.method(),
                operation.path(),
                operation.kind(),
                operation.ownerType(),
                operation.deprecated(),
                operation.parameters().stream()
                        .filter(parameter -> !parameter.inferred())
                        .toList(),
                operation.request() == null ? null : stated(operation.request()),
                operation.responses().stream().map(StatedModel::stated).toList(),
                operation.permissions(),
                operation.examples(),
                operation.variants(),
                operation.source());
    }

    /** That there is a body follows from the method; what it is, may not be said. */
    private static RequestBody stated(RequestBody body) {
        List<Property> properties = properties(body.properties());
        TreeSet<Evidence> evidence = new TreeSet<>(body.inferred() ? List.of() : body.evidence());
        properties.forEach(property -> evidence.addAll(property.evidence()));
        return new RequestBody(
                body.inferred() ? null : body.type(),
                properties,
                body.wrapper(),
                body.mediaTypes(),
                false,
                List.copyOf(evidence));
    }

    private static Response stated(Response response) {
        return response.inferred()
                ? new Response(
                        response.status(),
                        null,
                        List.of(),
                        response.headers(),
                        response.description(),
                        false,
                        List.of())
                : response;
    }
}
