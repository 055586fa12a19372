package dev.stubdown.link;

import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
        Set<QualifiedName> used = TypeUses.of(types, operations).keySet();
        List<TypeDefinition> joined = new ArrayList<>(types);
        for (EnumType copy : enums) {
            boolean idle = copy.name().namespace().equals(defaultNamespace) && !used.contains(copy.name());
            Optional<EnumType> twin = idle ? twin(copy, enums) : Optional.empty();
            twin.ifPresent(original -> {
                joined.remove(copy);
                joined.replaceAll(type -> type == original ? with(original, copy.source()) : type);
            });
        }
        return joined;
    }

    private static Optional<EnumType> twin(EnumType copy, List<EnumType> enums) {
        List<EnumType> twins = enums.stream()
                .filter(other -> other != copy
                        && other.name().name().equalsIgnoreCase(copy.name().name())
                        && names(other).equals(names(copy)))
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
