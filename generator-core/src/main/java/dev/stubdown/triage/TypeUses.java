package dev.stubdown.triage;

import dev.stubdown.model.ApiModel;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which pages refer to which types. */
final class TypeUses {

    private final ApiModel model;

    TypeUses(ApiModel model) {
        this.model = model;
    }

    /** The pages that refer to a type that one of those files defines. */
    Set<String> pagesThatUseTypesOf(Set<String> files) {
        Set<QualifiedName> types = model.types().stream()
                .filter(type -> !type.inferred() && places(type).anyMatch(place -> files.contains(place.file())))
                .map(TypeDefinition::name)
                .collect(Collectors.toSet());
        Set<String> pages = new HashSet<>();
        for (TypeDefinition type : model.types()) {
            if (type instanceof ObjectType object) {
                addUses(object, types, pages);
            }
        }
        for (Operation operation : model.operations()) {
            if (uses(operation).anyMatch(types::contains)) {
                pages.add(operation.source().file());
                operation
                        .variants()
                        .forEach(variant -> pages.add(variant.source().file()));
            }
        }
        return pages;
    }

    private static Stream<SourceSpan> places(TypeDefinition type) {
        return Stream.concat(Stream.of(type.source()), type.alsoIn().stream());
    }

    private static void addUses(ObjectType object, Set<QualifiedName> types, Set<String> pages) {
        if (object.baseType() != null && types.contains(object.baseType())) {
            places(object).map(SourceSpan::file).forEach(pages::add);
        }
        object.properties().stream()
                .filter(property -> named(property.type()).anyMatch(types::contains))
                .map(property -> property.source().file())
                .forEach(pages::add);
    }

    private static Stream<QualifiedName> uses(Operation operation) {
        Stream<@Nullable TypeRef> bodies = operation.responses().stream().map(response -> response.type());
        Stream<TypeRef> parameters = operation.parameters().stream().map(parameter -> parameter.type());
        Stream<TypeRef> variants =
                operation.variants().stream().flatMap(v -> Stream.of(v.requestType(), v.responseType()));
        return Stream.of(bodies, parameters, variants, request(operation))
                .flatMap(refs -> refs)
                .flatMap(TypeUses::named);
    }

    private static Stream<TypeRef> request(Operation operation) {
        if (operation.request() == null) {
            return Stream.empty();
        }
        List<Property> properties = operation.request().properties();
        return Stream.concat(
                Stream.of(operation.request().type()), properties.stream().map(Property::type));
    }

    private static Stream<QualifiedName> named(@Nullable TypeRef type) {
        return type != null && type.target() instanceof TypeRef.Named named ? Stream.of(named.name()) : Stream.empty();
    }
}
