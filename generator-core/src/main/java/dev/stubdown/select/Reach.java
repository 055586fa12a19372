package dev.stubdown.select;

import dev.stubdown.model.ApiModel;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.model.TypeUse;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which types something needs: those that it names, those that their properties name, their base types; and, for an object of a derived type may
 * stand wherever its base type is named, the types derived from each type that is named.
 *
 * <p>A type that has nothing of its own but a key, such as a common {@code entity}, is an exception to the last: who names it says only that
 * something with a key stands there, and nearly every type derives from it.
 */
final class Reach {

    private final ApiModel model;
    private final Map<QualifiedName, List<QualifiedName>> derived = new HashMap<>();
    private final Set<QualifiedName> reached = new HashSet<>();
    private final Set<QualifiedName> named = new HashSet<>();
    private final Deque<QualifiedName> open = new ArrayDeque<>();

    Reach(ApiModel model) {
        this.model = model;
        for (TypeDefinition type : model.types()) {
            model.lineage(type.name()).stream()
                    .skip(1)
                    .forEach(base -> derived.computeIfAbsent(base.name(), name -> new ArrayList<>())
                            .add(type.name()));
        }
    }

    /** Also what an operation names. */
    void need(Operation operation) {
        TypeUse.of(operation).map(TypeUse::type).forEach(this::need);
    }

    /** Also a type, as where something names it. */
    void need(QualifiedName type) {
        name(type);
        while (!open.isEmpty()) {
            if (model.type(open.remove()).orElse(null) instanceof ObjectType object) {
                follow(object);
            }
        }
    }

    /** True for a type that something needs. */
    boolean reaches(QualifiedName type) {
        return reached.contains(type);
    }

    private void follow(ObjectType type) {
        if (type.baseType() != null) {
            take(type.baseType());
        }
        for (Property property : type.properties()) {
            if (property.type().target() instanceof TypeRef.Named target) {
                name(target.name());
            }
        }
    }

    private void name(QualifiedName type) {
        take(type);
        if (named.add(type) && !isOnlyKey(type)) {
            derived.getOrDefault(type, List.of()).forEach(this::take);
        }
    }

    private void take(QualifiedName type) {
        if (reached.add(type)) {
            open.add(type);
        }
    }

    private boolean isOnlyKey(QualifiedName name) {
        return model.type(name).orElse(null) instanceof ObjectType type && type.isOnlyKey();
    }
}
