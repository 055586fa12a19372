package dev.stubdown.triage;

import dev.stubdown.model.ApiModel;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeUse;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which pages refer to which types. */
final class UsingPages {

    private final ApiModel model;

    UsingPages(ApiModel model) {
        this.model = model;
    }

    /** The pages that refer to a type that one of those files defines. */
    Set<String> ofTypesIn(Set<String> files) {
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
            if (TypeUse.of(operation).map(TypeUse::type).anyMatch(types::contains)) {
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
        TypeUse.of(object)
                .filter(use -> types.contains(use.type()))
                .map(use -> use.source().file())
                .forEach(pages::add);
    }
}
