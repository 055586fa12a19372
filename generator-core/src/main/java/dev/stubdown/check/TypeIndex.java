package dev.stubdown.check;

import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of a model by their names, with what inherits from what. Immutable once made. */
final class TypeIndex {

    private final ApiModel model;
    private final Set<QualifiedName> withStatedBase;
    private final Set<String> objectNames = new TreeSet<>();
    private final Map<String, List<TypeDefinition>> byFoldedName = new HashMap<>();
    private final Map<String, Set<QualifiedName>> bySimpleName = new HashMap<>();
    private final Map<QualifiedName, List<ObjectType>> lineages = new HashMap<>();
    private final Map<QualifiedName, Map<String, SourceSpan>> rows = new HashMap<>();
    private final Map<QualifiedName, Map<String, Property>> own = new HashMap<>();
    private final Map<QualifiedName, List<ObjectType>> derived = new HashMap<>();

    /** A property and the ancestor that has it. */
    record Inherited(ObjectType owner, Property property) {}

    TypeIndex(CheckedSet set) {
        this.model = set.model();
        this.withStatedBase = set.pages().stream()
                .flatMap(page -> page.facts().objects().stream())
                .filter(object -> !object.statedBases().isEmpty() || object.metadataBase() != null)
                .map(ObjectFact::name)
                .collect(Collectors.toSet());
        set.pages().stream().flatMap(page -> page.facts().objects().stream()).forEach(this::addRows);
        model.types().forEach(this::add);
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

    private void add(TypeDefinition type) {
        byFoldedName
                .computeIfAbsent(folded(type.name().toString()), name -> new ArrayList<>())
                .add(type);
        bySimpleName
                .computeIfAbsent(folded(type.name().name()), name -> new TreeSet<>())
                .add(type.name());
        if (type instanceof ObjectType object) {
            addObject(object);
        }
    }

    private void addObject(ObjectType type) {
        objectNames.add(type.name().name());
        Map<String, Property> properties = new HashMap<>();
        type.properties().forEach(property -> properties.putIfAbsent(property.name(), property));
        own.put(type.name(), properties);
        lineages.put(type.name(), model.lineage(type.name()));
        if (type.baseType() != null) {
            derived.computeIfAbsent(type.baseType(), name -> new ArrayList<>()).add(type);
        }
    }

    /** Letter case aside. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The type of that name. */
    Optional<TypeDefinition> type(QualifiedName name) {
        return model.type(name);
    }

    /** True for the qualified name of a type, letter case aside, and not for its name without namespace. */
    boolean isQualified(String name) {
        return name.indexOf('.') > 0 && byFoldedName.containsKey(folded(name));
    }

    /** The type of that name; empty for an enum, too. */
    Optional<ObjectType> object(QualifiedName name) {
        return type(name).filter(ObjectType.class::isInstance).map(ObjectType.class::cast);
    }

    /** The enum that a type refers to; empty for any other type. */
    Optional<EnumType> enumOf(TypeRef type) {
        return type.target() instanceof TypeRef.Named named
                ? type(named.name()).filter(EnumType.class::isInstance).map(EnumType.class::cast)
                : Optional.empty();
    }

    /** The one type that has that name but for its letter case; empty where several have. */
    Optional<TypeDefinition> inOtherCase(QualifiedName name) {
        List<TypeDefinition> found = byFoldedName.getOrDefault(folded(name.toString()), List.of());
        return found.size() == 1 && !found.get(0).name().equals(name) ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The names of the types that are called so in some namespace, letter case aside; sorted. */
    Set<QualifiedName> called(String simpleName) {
        return bySimpleName.getOrDefault(folded(simpleName), Set.of());
    }

    /** The name of the object type, without namespace, that a wrong name most likely means: one that ends with it, else one that is spelled alike. */
    Optional<String> nearest(String name) {
        List<String> longer =
                objectNames.stream().filter(known -> endsWith(known, name)).toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Suggestion.nearest(name, objectNames);
    }

    /** True for {@code libraryBook} and {@code book}: the end begins a word. */
    private static boolean endsWith(String known, String name) {
        int at = known.length() - name.length();
        return at > 0
                && Character.isUpperCase(known.charAt(at))
                && folded(known).endsWith(folded(name));
    }

    /** The type and those that it inherits from, nearest first. */
    List<ObjectType> lineage(ObjectType type) {
        return lineages.getOrDefault(type.name(), List.of(type));
    }

    /** The type's own or inherited property of that very name. */
    Optional<Property> property(ObjectType type, String name) {
        return lineage(type).stream()
                .flatMap(each -> Stream.ofNullable(
                        own.getOrDefault(each.name(), Map.of()).get(name)))
                .findFirst();
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

    /** The properties of the ancestors of a type by folded name; of those of one name that of the nearest. */
    Map<String, Inherited> inherited(ObjectType type) {
        Map<String, Inherited> found = new LinkedHashMap<>();
        lineage(type).stream()
                .skip(1)
                .forEach(ancestor -> ancestor.properties()
                        .forEach(property ->
                                found.putIfAbsent(folded(property.name()), new Inherited(ancestor, property))));
        return found;
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

    /** True where one of the two types is the other or inherits from it, by their simple names. */
    boolean areRelated(String one, String other) {
        return inheritsFrom(one, other) || inheritsFrom(other, one);
    }

    private boolean inheritsFrom(String derivedName, String base) {
        return called(derivedName).stream()
                .flatMap(name -> lineages.getOrDefault(name, List.of()).stream())
                .anyMatch(ancestor -> ancestor.name().name().equalsIgnoreCase(base));
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
