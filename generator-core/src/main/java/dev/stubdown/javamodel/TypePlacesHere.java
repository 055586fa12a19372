package dev.stubdown.javamodel;

import dev.stubdown.model.ApiModel;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeUse;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where the pages of this run speak of each type: where one defines it, or else the first place because of which it is in the model. */
final class TypePlacesHere {

    private final ApiModel model;
    private final Map<QualifiedName, SourceSpan> places = new HashMap<>();
    private final Map<QualifiedName, List<TypeDefinition>> heirs = new HashMap<>();
    private final Deque<TypeDefinition> open = new ArrayDeque<>();

    /** @param imported the types of the model that no page defines, whose places are in the pages of others */
    TypePlacesHere(ApiModel model, Set<QualifiedName> imported) {
        this.model = model;
        model.types().forEach(this::enterHeir);
        model.types().stream()
                .filter(type -> !imported.contains(type.name()))
                .forEach(type -> enter(type, type.source()));
        Stream.concat(
                        List.copyOf(open).stream().flatMap(TypeUse::of),
                        model.operations().stream().flatMap(TypeUse::of))
                .sorted(Comparator.comparing(TypeUse::source))
                .forEach(use -> enter(use.type(), use.source()));
        while (!open.isEmpty()) {
            follow(open.remove());
        }
    }

    private void enterHeir(TypeDefinition type) {
        if (type instanceof ObjectType object && object.baseType() != null) {
            heirs.computeIfAbsent(object.baseType(), base -> new ArrayList<>()).add(type);
        }
    }

    private void follow(TypeDefinition type) {
        SourceSpan place = of(type.name());
        TypeUse.of(type).forEach(use -> enter(use.type(), place));
        heirs.getOrDefault(type.name(), List.of()).forEach(heir -> enter(heir, place));
    }

    private void enter(QualifiedName name, SourceSpan place) {
        model.type(name).ifPresent(type -> enter(type, place));
    }

    private void enter(TypeDefinition type, SourceSpan place) {
        if (places.putIfAbsent(type.name(), place) == null) {
            open.add(type);
        }
    }

    /** The place of a type of the model. */
    SourceSpan of(QualifiedName type) {
        return places.getOrDefault(type, SourceSpan.startOf(""));
    }
}
