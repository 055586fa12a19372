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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the documented enum whose members a description lists. */
final class EnumIndex {

    private final Set<String> evolvableMembers;
    private final Map<Set<String>, List<QualifiedName>> byMembers = new HashMap<>();
    private final Map<QualifiedName, Set<String>> spellings = new HashMap<>();

    /** By their short names in lower case. */
    private final Map<String, List<QualifiedName>> byName = new HashMap<>();

    /** @param evolvableMembers members that lists often leave out; they do not count */
    EnumIndex(Collection<EnumType> enums, Set<String> evolvableMembers) {
        this.evolvableMembers = evolvableMembers;
        for (EnumType type : enums) {
            byMembers
                    .computeIfAbsent(key(type.members().stream().map(EnumMember::name)), key -> new ArrayList<>())
                    .add(type.name());
            byName.computeIfAbsent(type.name().name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(type.name());
            spellings.put(
                    type.name(), type.members().stream().map(EnumMember::name).collect(Collectors.toSet()));
        }
    }

    /**
     * The enum that a property lists the members of: all of them and a name like the property's, or some of them, spelled as in the enum, and the
     * property's very name.
     *
     * @param namespace of the page; its enums go before those of others
     * @return empty where there is none, or more than one
     */
    Optional<QualifiedName> like(String property, List<String> values, String namespace) {
        return one(exactly(property, values), namespace).or(() -> one(named(property, values), namespace));
    }

    private static Optional<QualifiedName> one(List<QualifiedName> names, String namespace) {
        List<QualifiedName> near = names.stream()
                .filter(name -> name.namespace().equalsIgnoreCase(namespace))
                .toList();
        List<QualifiedName> left = near.isEmpty() ? names : near;
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private List<QualifiedName> exactly(String property, List<String> values) {
        return byMembers.getOrDefault(key(values.stream()), List.of()).stream()
                .filter(name ->
                        isLike(property.toLowerCase(Locale.ROOT), name.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** {@code acceptedModalities} has values of {@code modality}. */
    private List<QualifiedName> named(String property, List<String> values) {
        String singular = Singular.of(property);
        List<QualifiedName> named = new ArrayList<>();
        for (int start = 0; start < singular.length(); start++) {
            if (start == 0 || Character.isUpperCase(singular.charAt(start))) {
                byName.getOrDefault(singular.substring(start).toLowerCase(Locale.ROOT), List.of()).stream()
                        .filter(name -> spellings.getOrDefault(name, Set.of()).containsAll(values))
                        .forEach(named::add);
            }
        }
        return named;
    }

    private Set<String> key(Stream<String> names) {
        return names.filter(name -> !evolvableMembers.contains(name))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isLike(String property, String type) {
        return type.contains(property) || property.contains(type);
    }
}
