package dev.stubdown.model;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
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
        if (!(type instanceof ObjectType object)) {
            return Stream.empty();
        }
        Stream<TypeUse> base =
                Stream.ofNullable(object.baseType()).map(name -> new TypeUse(name, object.source(), Evidence.PROSE));
        return Stream.concat(base, of(object.properties()));
    }

    private static Stream<TypeUse> of(List<Property> properties) {
        return properties.stream().flatMap(each -> of(each.type(), each.source(), each.evidence()));
    }

    /** What an operation refers to: by its parameters, its bodies, and those of its variants. */
    public static Stream<TypeUse> of(Operation operation) {
        SourceSpan source = operation.source();
        Stream<TypeUse> parameters =
                operation.parameters().stream().flatMap(each -> of(each.type(), each.source(), each.evidence()));
        Stream<TypeUse> responses =
                operation.responses().stream().flatMap(each -> of(each.type(), source, each.evidence()));
        Stream<TypeUse> variants = operation.variants().stream().flatMap(TypeUse::of);
        return Stream.of(parameters, request(operation), responses, variants).flatMap(uses -> uses);
    }

    private static Stream<TypeUse> request(Operation operation) {
        RequestBody body = operation.request();
        return body == null
                ? Stream.empty()
                : Stream.concat(of(body.type(), operation.source(), body.evidence()), of(body.properties()));
    }

    private static Stream<TypeUse> of(Operation.Variant variant) {
        return Stream.concat(
                of(variant.requestType(), variant.source(), List.of()),
                of(variant.responseType(), variant.source(), List.of()));
    }

    private static Stream<TypeUse> of(@Nullable TypeRef type, SourceSpan source, List<Evidence> evidence) {
        return type != null && type.target() instanceof TypeRef.Named named
                ? Stream.of(new TypeUse(named.name(), source, evidence.isEmpty() ? Evidence.PROSE : evidence.get(0)))
                : Stream.empty();
    }
}
