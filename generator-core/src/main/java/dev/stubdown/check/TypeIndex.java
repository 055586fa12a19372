package dev.stubdown.check;

import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of a model with what inherits from what. Immutable. */
final class TypeIndex {

    private final ApiModel model;
    private final Set<QualifiedName> withStatedBase;
    private final Map<String, List<TypeDefinition>> byFoldedName = new HashMap<>();
    private final Map<QualifiedName, List<ObjectType>> lineages = new HashMap<>();
    private final Map<QualifiedName, Map<String, SourceSpan>> rows = new HashMap<>();
    private final Map<QualifiedName, Map<String, Property>> own = new HashMap<>();
    private final Map<QualifiedName, List<ObjectType>> derived = new HashMap<>();

    TypeIndex(CheckedSet set) {
        this.model = set.model();
        this.withStatedBase = set.pages().stream()
                .flatMap(page -> page.facts().objects().stream())
                .filter(object -> !object.statedBases().isEmpty() || object.metadataBase() != null)
                .map(ObjectFact::name)
                .collect(Collectors.toSet());
        set.pages().stream().flatMap(page -> page.facts().objects().stream()).forEach(this::addRows);
        for (TypeDefinition type : model.types()) {
            byFoldedName
                    .computeIfAbsent(folded(type.name().toString()), name -> new ArrayList<>())
                    .add(type);
            if (type instanceof ObjectType object) {
                lineages.put(object.name(), walk(object));
                own.put(object.name(), byName(object));
            }
            if (type instanceof ObjectType object && object.baseType() != null) {
                derived.computeIfAbsent(object.baseType(), name -> new ArrayList<>())
                        .add(object);
            }
        }
    }

    private void addRows(ObjectFact object) {
        Map<String, SourceSpan> places = rows.computeIfAbsent(object.name(), name -> new HashMap<>());
        object.properties().forEach(row -> places.putIfAbsent(row.name(), row.source()));
    }

    /** The property with the place of the type's own row, where an inherited one has a row there, too. */
    Property asOwn(Property property, ObjectType type) {
        SourceSpan row = rows.getOrDefault(type.name(), Map.of()).get(property.name());
        return row == null ? property : property.withSource(row);
    }

    private static Map<String, Property> byName(ObjectType type) {
        Map<String, Property> properties = new HashMap<>();
        type.properties().forEach(property -> properties.putIfAbsent(property.name(), property));
        return properties;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    Optional<TypeDefinition> type(QualifiedName name) {
        return model.type(name);
    }

    Optional<ObjectType> object(QualifiedName name) {
        return type(name).filter(ObjectType.class::isInstance).map(ObjectType.class::cast);
    }

    /** The one type that has that name but for its letter case; empty where several have. */
    Optional<TypeDefinition> inOtherCase(QualifiedName name) {
        List<TypeDefinition> found = byFoldedName.getOrDefault(folded(name.toString()), List.of());
        return found.size() == 1 && !found.get(0).name().equals(name) ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The name of the object type, without namespace, that a wrong name most likely means: one that ends with it, else one that is spelled alike. */
    Optional<String> nearest(String name) {
        List<String> longer = model.types().stream()
                .filter(ObjectType.class::isInstance)
                .map(type -> type.name().name())
                .filter(known -> endsWith(known, name))
                .toList();
        if (longer.size() == 1) {
            return Optional.of(longer.get(0));
        }
        List<String> near = model.types().stream()
                .filter(ObjectType.class::isInstance)
                .map(type -> type.name().name())
                .filter(known -> Math.abs(known.length() - name.length()) <= Math.max(1, known.length() / 3))
                .toList();
        return Suggestion.nearest(name, near);
    }

    /** True for {@code libraryBook} and {@code book}: the end begins a word. */
    private static boolean endsWith(String known, String name) {
        int at = known.length() - name.length();
        return at > 0
                && Character.isUpperCase(known.charAt(at))
                && folded(known).endsWith(folded(name));
    }

    /** The type and those that it inherits from, up to one that no page defines. */
    List<ObjectType> lineage(ObjectType type) {
        return lineages.getOrDefault(type.name(), List.of(type));
    }

    private List<ObjectType> walk(ObjectType type) {
        Set<QualifiedName> seen = new HashSet<>();
        List<ObjectType> found = new ArrayList<>();
        Optional<ObjectType> next = Optional.of(type);
        while (next.isPresent() && seen.add(next.get().name())) {
            found.add(next.get());
            QualifiedName base = next.get().baseType();
            next = base == null ? Optional.empty() : object(base);
        }
        return List.copyOf(found);
    }

    /** The type's own or inherited property of that very name. */
    Optional<Property> property(ObjectType type, String name) {
        return properties(type).filter(property -> property.name().equals(name)).findFirst();
    }

    /** True where the type itself has a property of that very name, inherited ones aside. */
    boolean hasOwn(ObjectType type, String name) {
        return own.getOrDefault(type.name(), Map.of()).containsKey(name);
    }

    /** The same in other letter case. */
    Optional<Property> propertyInOtherCase(ObjectType type, String name) {
        return properties(type)
                .filter(property -> property.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Own and inherited properties. */
    Stream<Property> properties(ObjectType type) {
        return lineage(type).stream().flatMap(each -> each.properties().stream());
    }

    /** True where some type that inherits from that one is such. */
    boolean isAnyDerived(ObjectType type, Predicate<ObjectType> such) {
        return isAnyDerived(type, such, new HashSet<>());
    }

    private boolean isAnyDerived(ObjectType type, Predicate<ObjectType> such, Set<QualifiedName> seen) {
        return seen.add(type.name())
                && derived.getOrDefault(type.name(), List.of()).stream()
                        .anyMatch(child -> such.test(child) || isAnyDerived(child, such, seen));
    }

    /** True where one is the other, or inherits from it. */
    boolean isOrInherits(ObjectType type, ObjectType ancestor) {
        return lineage(type).stream().anyMatch(each -> each.name().equals(ancestor.name()));
    }

    /** True where pages define the type and all that they say it inherits from, and none of them may have more properties than they list. */
    boolean isClosed(ObjectType type) {
        boolean stated = true;
        for (ObjectType each : lineage(type)) {
            boolean implied = each.inferred() && !stated;
            if (!implied
                    && (each.inferred() || each.openType() || each.properties().isEmpty())) {
                return false;
            }
            stated = withStatedBase.contains(each.name());
            if (stated && each.baseType() != null && object(each.baseType()).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
