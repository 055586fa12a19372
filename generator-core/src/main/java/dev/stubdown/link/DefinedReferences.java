package dev.stubdown.link;

import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Operation.Variant;
import dev.stubdown.model.Parameter;
import dev.stubdown.model.Property;
import dev.stubdown.model.RequestBody;
import dev.stubdown.model.Response;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts any JSON value in the place of each type that nothing defines, and no base type in the place of such a base type. */
final class DefinedReferences {

    private final Set<QualifiedName> defined;

    /** @param types all types of the model */
    DefinedReferences(List<TypeDefinition> types) {
        this.defined = types.stream().map(TypeDefinition::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The types, referring to one another and to nothing else. */
    List<TypeDefinition> types(List<TypeDefinition> types) {
        return types.stream()
                .map(type -> type instanceof ObjectType object ? defined(object) : type)
                .toList();
    }

    private ObjectType defined(ObjectType type) {
        return new ObjectType(
                type.name(),
                defined(type.baseType()),
                type.isAbstract(),
                type.openType(),
                type.deprecated(),
                type.inferred(),
                type.evidence(),
                type.description(),
                properties(type.properties()),
                type.source(),
                type.alsoIn());
    }

    private List<Property> properties(List<Property> properties) {
        return properties.stream().map(this::defined).toList();
    }

    private Property defined(Property property) {
        return property.withType(reference(property.type()));
    }

    /** The operations, referring to the types and to nothing else. */
    List<Operation> operations(List<Operation> operations) {
        return operations.stream().map(this::defined).toList();
    }

    private Operation defined(Operation operation) {
        return new Operation(
                operation.name(),
                operation.summary(),
                operation.description(),
                operation.method(),
                operation.path(),
                operation.kind(),
                defined(operation.ownerType()),
                operation.deprecated(),
                operation.parameters().stream().map(this::defined).toList(),
                operation.request() == null ? null : defined(operation.request()),
                operation.responses().stream().map(this::defined).toList(),
                operation.permissions(),
                operation.examples(),
                operation.variants().stream().map(this::defined).toList(),
                operation.source());
    }

    private Parameter defined(Parameter parameter) {
        return new Parameter(
                parameter.name(),
                parameter.in(),
                reference(parameter.type()),
                parameter.required(),
                parameter.original(),
                parameter.description(),
                parameter.inferred(),
                parameter.evidence(),
                parameter.source());
    }

    private RequestBody defined(RequestBody body) {
        return new RequestBody(
                body.type() == null ? null : reference(body.type()),
                properties(body.properties()),
                body.wrapper(),
                body.mediaTypes(),
                body.inferred(),
                body.evidence());
    }

    private Response defined(Response response) {
        return new Response(
                response.status(),
                response.type() == null ? null : reference(response.type()),
                response.mediaTypes(),
                response.headers(),
                response.description(),
                response.inferred(),
                response.evidence());
    }

    private Variant defined(Variant variant) {
        return new Variant(
                variant.source(),
                variant.requestType() == null ? null : reference(variant.requestType()),
                variant.responseType() == null ? null : reference(variant.responseType()));
    }

    private @Nullable QualifiedName defined(@Nullable QualifiedName name) {
        return name != null && defined.contains(name) ? name : null;
    }

    private TypeRef reference(TypeRef type) {
        return type.target() instanceof TypeRef.Named named && !defined.contains(named.name())
                ? TypeRef.of(ScalarType.JSON).withCollection(type.collection())
                : type;
    }
}
