package dev.stubdown.link;

import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the documented enum whose members a description lists. */
final class EnumIndex {

    private final Set<String> evolvableMembers;
    private final Map<Set<String>, List<QualifiedName>> byMembers = new HashMap<>();

    /** @param evolvableMembers members that lists often leave out; they do not count */
    EnumIndex(Collection<EnumType> enums, Set<String> evolvableMembers) {
        this.evolvableMembers = evolvableMembers;
        for (EnumType type : enums) {
            byMembers
                    .computeIfAbsent(key(type.members().stream().map(EnumMember::name)), key -> new ArrayList<>())
                    .add(type.name());
        }
    }

    /** The enum with exactly these members and a name like the property's; empty where there is none, or more than one. */
    Optional<QualifiedName> like(String property, List<String> values) {
        List<QualifiedName> like = byMembers.getOrDefault(key(values.stream()), List.of()).stream()
                .filter(name ->
                        isLike(property.toLowerCase(Locale.ROOT), name.name().toLowerCase(Locale.ROOT)))
                .toList();
        return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
    }

    private Set<String> key(Stream<String> names) {
        return names.filter(name -> !evolvableMembers.contains(name))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static boolean isLike(String property, String type) {
        return type.contains(property) || property.contains(type);
    }
}
