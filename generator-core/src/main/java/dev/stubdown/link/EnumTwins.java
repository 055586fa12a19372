package dev.stubdown.link;

import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds enums that are listed once more in the default namespace: a page that collects enums copies one of another namespace, with the same name and
 * the same members, and nothing refers to the copy. The copy is another page of the enum, not an enum.
 */
final class EnumTwins {

    private EnumTwins() {}

    /** The types without the copies; the place of a copy is with the enum that it copies. */
    static List<TypeDefinition> join(List<TypeDefinition> types, List<Operation> operations, String defaultNamespace) {
        List<EnumType> enums = types.stream()
                .filter(EnumType.class::isInstance)
                .map(EnumType.class::cast)
                .toList();
        Map<String, List<EnumType>> byName = enums.stream()
                .collect(Collectors.groupingBy(type -> type.name().name().toLowerCase(Locale.ROOT)));
        Map<EnumType, EnumType> twins = new LinkedHashMap<>();
        for (EnumType copy : enums) {
            if (copy.name().namespace().equals(defaultNamespace)) {
                List<EnumType> alike = byName.getOrDefault(copy.name().name().toLowerCase(Locale.ROOT), List.of());
                twin(copy, alike).ifPresent(original -> twins.put(copy, original));
            }
        }
        if (twins.isEmpty()) {
            return types;
        }
        Set<QualifiedName> copies = twins.keySet().stream().map(EnumType::name).collect(Collectors.toSet());
        Set<QualifiedName> used =
                TypeUses.of(types, operations, copies::contains).keySet();
        twins.keySet().removeIf(copy -> used.contains(copy.name()));
        return joined(types, twins);
    }

    private static List<TypeDefinition> joined(List<TypeDefinition> types, Map<EnumType, EnumType> twins) {
        Map<TypeDefinition, Optional<TypeDefinition>> changed = new IdentityHashMap<>();
        twins.forEach((copy, original) -> {
            changed.putIfAbsent(copy, Optional.empty());
            changed.putIfAbsent(original, Optional.of(with(original, copy.source())));
        });
        return types.stream()
                .flatMap(type -> changed.getOrDefault(type, Optional.of(type)).stream())
                .toList();
    }

    private static Optional<EnumType> twin(EnumType copy, List<EnumType> alike) {
        if (alike.size() < 2) {
            return Optional.empty();
        }
        List<EnumType> twins = alike.stream()
                .filter(other -> other != copy && names(other).equals(names(copy)))
                .toList();
        return twins.size() == 1 ? Optional.of(twins.get(0)) : Optional.empty();
    }

    private static List<String> names(EnumType type) {
        return type.members().stream()
                .map(EnumMember::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    private static EnumType with(EnumType type, SourceSpan place) {
        List<SourceSpan> places = new ArrayList<>(type.alsoIn());
        places.add(place);
        return new EnumType(
                type.name(),
                type.deprecated(),
                type.inferred(),
                type.evidence(),
                type.description(),
                type.members(),
                type.flags(),
                type.evolvable(),
                type.source(),
                places.stream().sorted().toList());
    }
}
