package dev.stubdown.model;

import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The whole API, linked: every {@link TypeRef.Named} names a type of {@link #types()} or one that no page defines. */
public final class ApiModel {

    private final List<TypeDefinition> types;
    private final List<Operation> operations;
    private final Map<QualifiedName, TypeDefinition> byName;

    /**
     * @param types by namespace, then name; each name once
     * @param operations by path, then method
     */
    public ApiModel(List<TypeDefinition> types, List<Operation> operations) {
        this.types = List.copyOf(types);
        this.operations = List.copyOf(operations);
        this.byName = new HashMap<>();
        for (TypeDefinition type : types) {
            byName.put(type.name(), type);
        }
    }

    /** All types, by namespace, then name. */
    public List<TypeDefinition> types() {
        return types;
    }

    /** All operations, by path, then method. */
    public List<Operation> operations() {
        return operations;
    }

    /** The type of that name; empty where no page defines or implies one. */
    public Optional<TypeDefinition> type(QualifiedName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The object type of that name, its base type and so on, nearest first. Ends at a name that is no object type, and where a model that was
     * read from a file goes in a circle.
     *
     * @return empty where the name itself is that of no object type
     */
    public List<ObjectType> lineage(QualifiedName name) {
        List<ObjectType> lineage = new ArrayList<>();
        Set<QualifiedName> seen = new HashSet<>();
        QualifiedName next = name;
        while (next != null && byName.get(next) instanceof ObjectType type && seen.add(next)) {
            lineage.add(type);
            next = type.baseType();
        }
        return lineage;
    }
}
