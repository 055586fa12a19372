package dev.stubdown.link;

import dev.stubdown.fact.MethodFact;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.PageKey;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All types, linked: what the linking of operations asks about types. Immutable. */
final class LinkedTypes {

    private final Names names;
    private final SortedMap<QualifiedName, ObjectType> objects;
    private final SortedMap<QualifiedName, EnumType> enums;
    private final Map<QualifiedName, Map<String, Property>> properties = new HashMap<>();
    private final Set<QualifiedName> referredTo = new HashSet<>();

    /** What does not change when properties are added. */
    record Names(
            SymbolTable symbols,
            TypeHierarchy hierarchy,
            ReferenceResolver resolver,
            RowLinker rows,
            EntityTypes entities,
            Map<PageKey, List<MethodFact>> methods,
            ImportedTypes imports) {}

    /**
     * @param objects with the imported ones
     * @param enums with the imported ones
     */
    LinkedTypes(Names names, SortedMap<QualifiedName, ObjectType> objects, SortedMap<QualifiedName, EnumType> enums) {
        this.names = names;
        this.objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
        this.enums = Collections.unmodifiableSortedMap(new TreeMap<>(enums));
        objects.values().forEach(this::enter);
    }

    /** Other types where some have changed: most have not. */
    private LinkedTypes(LinkedTypes before, SortedMap<QualifiedName, ObjectType> objects) {
        this.names = before.names;
        this.objects = Collections.unmodifiableSortedMap(objects);
        this.enums = before.enums;
        properties.putAll(before.properties);
        referredTo.addAll(before.referredTo);
        objects.forEach((name, type) -> {
            if (before.objects.get(name) != type) {
                enter(type);
            }
        });
    }

    private void enter(ObjectType type) {
        Map<String, Property> own = new HashMap<>();
        for (Property property : type.properties()) {
            own.put(folded(property.name()), property);
            if (property.type().target() instanceof TypeRef.Named named) {
                referredTo.add(named.name());
            }
        }
        properties.put(type.name(), own);
    }

    /** Says what references mean. */
    ReferenceResolver references() {
        return names.resolver();
    }

    /**
     * The type that an expression means.
     *
     * @param file the page that holds the expression
     * @param namespace the namespace that the page names; may be empty
     * @return empty for a {@link TypeExpression.Unreadable} and for {@link TypeExpression.ListedValues}; a name that no page defines comes
     *     back in that namespace
     */
    Optional<TypeRef> resolve(TypeExpression expression, String file, String namespace) {
        return names.resolver().resolve(expression, file, namespace);
    }

    /**
     * A row of a request's table as a property.
     *
     * @param owner the type of the body, whose property of that name tells the type of a row that only lists values; null where there is none
     */
    Property row(PropertyFact fact, @Nullable QualifiedName owner, String namespace) {
        TypeRef type = names.rows()
                .type(fact, namespace)
                .or(() -> owner == null
                        ? Optional.empty()
                        : property(owner, fact.name()).map(Property::type))
                .orElse(TypeRef.of(ScalarType.STRING).withCollection(fact.type().isCollection()));
        return names.rows().property(fact, type, false, List.<Evidence>of(fact.evidence()));
    }

    /** Base types and ancestors. */
    TypeHierarchy hierarchy() {
        return names.hierarchy();
    }

    /** Those that no page defines, as their modules have them. */
    ImportedTypes imports() {
        return names.imports();
    }

    /** True for an object type that is not imported, so that more can be told of it. */
    boolean isOwnObject(QualifiedName name) {
        return objects.containsKey(name) && !names.imports().has(name);
    }

    /** The object type of that name, letter case included; empty where nothing defines or implies it. */
    Optional<ObjectType> object(QualifiedName name) {
        return Optional.ofNullable(objects.get(name));
    }

    /** The enum of that name, letter case included. */
    Optional<EnumType> enumType(QualifiedName name) {
        return Optional.ofNullable(enums.get(name));
    }

    /** All object types, sorted by name. */
    Collection<ObjectType> objects() {
        return objects.values();
    }

    /** All enums, sorted by name. */
    Collection<EnumType> enums() {
        return enums.values();
    }

    /** All types, sorted by name. */
    List<TypeDefinition> definitions() {
        return Stream.<TypeDefinition>concat(objects().stream(), enums().stream())
                .sorted(Comparator.comparing(TypeDefinition::name))
                .toList();
    }

    /** The property of the type or of its nearest ancestor that has it, ignoring letter case. */
    Optional<Property> property(QualifiedName type, String name) {
        String folded = folded(name);
        for (QualifiedName ancestor : hierarchy().lineage(type)) {
            Property property = properties.getOrDefault(ancestor, Map.of()).get(folded);
            if (property != null) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    /** False for a name without capitals that nothing defines: in a sentence, it could be any word. */
    boolean believes(TypeExpression expression, TypeRef type) {
        boolean word = expression.element() instanceof TypeExpression.Named named
                && named.namespace() == null
                && named.name().chars().noneMatch(Character::isUpperCase);
        return !word
                || BodyType.nameOf(type)
                        .filter(name -> objects.containsKey(name) || enums.containsKey(name))
                        .isPresent();
    }

    /** True for a type with a key, its own or inherited. */
    boolean isEntity(QualifiedName type) {
        return names.entities().isEntity(type);
    }

    /** True for a type that a property of any type has. */
    boolean isReferredTo(QualifiedName type) {
        return referredTo.contains(type);
    }

    /** The type with properties that the page defines; empty where it defines none, or several. */
    Optional<QualifiedName> byFile(String file) {
        SortedSet<QualifiedName> defined =
                names.symbols().page(file).map(names.symbols()::objectsOf).orElse(Collections.emptySortedSet());
        return defined.size() == 1 ? Optional.of(defined.first()) : Optional.empty();
    }

    /** The known type or enum of that name, ignoring letter case: in the namespace, in the default one, then anywhere if unique; aliases last. */
    Optional<QualifiedName> byName(String name, String namespace) {
        return names.symbols().byName(name, namespace);
    }

    /** The rows of types' tables that link to the operation's page, sorted by owner. */
    List<MethodFact> methodRows(String operationFile) {
        return names.methods().getOrDefault(PageKey.of(operationFile), List.of());
    }

    /** These types with more properties; one that the type or an ancestor already has is left out. */
    LinkedTypes plus(List<InferredProperty> inferred) {
        return new LinkedTypes(this, new AddedProperties(this).add(inferred));
    }

    /** These types with other properties in the place of those of the same owner and name. */
    LinkedTypes replacing(List<InferredProperty> changed) {
        SortedMap<QualifiedName, ObjectType> changedTypes = new TreeMap<>(objects);
        changed.forEach(one -> changedTypes.computeIfPresent(
                one.owner(), (name, type) -> AddedProperties.withProperties(type, replaced(type, one.property()))));
        return new LinkedTypes(this, changedTypes);
    }

    private static List<Property> replaced(ObjectType type, Property changed) {
        return type.properties().stream()
                .map(property -> property.name().equals(changed.name()) ? changed : property)
                .toList();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
