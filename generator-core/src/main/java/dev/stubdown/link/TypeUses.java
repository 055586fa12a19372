package dev.stubdown.link;

import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeUse;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The names of types that anything in the model refers to. */
final class TypeUses {

    private TypeUses() {}

    /**
     * The names with the first place that refers to each; base types, properties, parameters, bodies and variants count.
     *
     * @param wanted other names are left out
     */
    static SortedMap<QualifiedName, TypeUse> of(
            List<TypeDefinition> types, List<Operation> operations, Predicate<QualifiedName> wanted) {
        SortedMap<QualifiedName, TypeUse> first = new TreeMap<>();
        Stream.concat(types.stream().flatMap(TypeUse::of), operations.stream().flatMap(TypeUse::of))
                .filter(use -> wanted.test(use.type()))
                .forEach(use -> first.merge(use.type(), use, TypeUses::earlier));
        return first;
    }

    private static TypeUse earlier(TypeUse known, TypeUse other) {
        return other.source().compareTo(known.source()) < 0 ? other : known;
    }
}
