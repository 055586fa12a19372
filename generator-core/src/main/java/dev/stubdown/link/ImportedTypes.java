package dev.stubdown.link;

import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeUse;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The types of models of other modules, as these have them: names that pages may use without defining them. What is linked here adds nothing to
 * them.
 */
final class ImportedTypes {

    static final ImportedTypes NONE = new ImportedTypes(List.of());

    private final SortedMap<QualifiedName, TypeDefinition> types = new TreeMap<>();

    /** @param types of several with one name, the first counts */
    ImportedTypes(Collection<TypeDefinition> types) {
        types.forEach(type -> this.types.putIfAbsent(type.name(), type));
    }

    /** All of them, by name. */
    Collection<TypeDefinition> all() {
        return types.values();
    }

    boolean has(QualifiedName name) {
        return types.containsKey(name);
    }

    /** The types that no page defines, nor implies. */
    ImportedTypes besides(Set<QualifiedName> defined) {
        return new ImportedTypes(types.values().stream()
                .filter(type -> !defined.contains(type.name()))
                .toList());
    }

    /** Those with properties, by name. */
    SortedMap<QualifiedName, ObjectType> objects() {
        SortedMap<QualifiedName, ObjectType> objects = new TreeMap<>();
        types.values().stream()
                .flatMap(type -> type instanceof ObjectType object ? Stream.of(object) : Stream.empty())
                .forEach(object -> objects.put(object.name(), object));
        return objects;
    }

    /** The enums, by name. */
    SortedMap<QualifiedName, EnumType> enums() {
        SortedMap<QualifiedName, EnumType> enums = new TreeMap<>();
        types.values().stream()
                .flatMap(type -> type instanceof EnumType values ? Stream.of(values) : Stream.empty())
                .forEach(values -> enums.put(values.name(), values));
        return enums;
    }

    /** The base type of each that has one; a damaged model may lead in a circle. */
    SortedMap<QualifiedName, QualifiedName> bases() {
        SortedMap<QualifiedName, QualifiedName> bases = new TreeMap<>();
        objects().forEach((name, object) -> {
            if (object.baseType() != null) {
                bases.put(name, object.baseType());
            }
        });
        return bases;
    }

    /**
     * Those of them that a model needs: what it refers to, what that refers to, and, for an object of a derived type may stand wherever its base
     * type is named, the types derived from each type that is named; but not those of a type that has nothing but a key.
     *
     * @param own the types of the model that are not imported
     */
    List<TypeDefinition> neededBy(List<TypeDefinition> own, List<Operation> operations) {
        Set<QualifiedName> needed = new HashSet<>();
        Deque<QualifiedName> open = new ArrayDeque<>();
        Stream.concat(own.stream().flatMap(TypeUse::of), operations.stream().flatMap(TypeUse::of))
                .forEach(use -> open.add(use.type()));
        while (!open.isEmpty()) {
            Optional.ofNullable(types.get(open.remove()))
                    .filter(type -> needed.add(type.name()))
                    .ifPresent(type -> Stream.concat(
                                    TypeUse.of(type).map(TypeUse::type),
                                    derived(type).map(TypeDefinition::name))
                            .forEach(open::add));
        }
        return types.values().stream()
                .filter(type -> needed.contains(type.name()))
                .toList();
    }

    private Stream<TypeDefinition> derived(TypeDefinition base) {
        return base instanceof ObjectType object && object.isOnlyKey()
                ? Stream.empty()
                : types.values().stream()
                        .filter(type ->
                                type instanceof ObjectType object && base.name().equals(object.baseType()));
    }
}
