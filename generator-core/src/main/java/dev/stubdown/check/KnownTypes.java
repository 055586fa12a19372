package dev.stubdown.check;

import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What checks ask about the types of a set, by the places that tell of them. Immutable once made. */
final class KnownTypes {

    /**
     * A type as its own page names it.
     *
     * @param objects whether it has properties; else it is an enum
     * @param aliases other names that the page gives it, such as its title
     * @param anchor of the section that defines it; null for the page as a whole
     */
    record Defined(
            QualifiedName name,
            boolean objects,
            List<String> aliases,
            @Nullable String anchor) {}

    private final Map<QualifiedName, TypeDefinition> byName = new HashMap<>();
    private final Map<SourceSpan, ObjectType> objects = new HashMap<>();
    private final Map<SourceSpan, TypeRef> rows = new HashMap<>();
    private final Map<String, List<Defined>> pages = new HashMap<>();
    private final Map<String, Set<QualifiedName>> bySimpleName = new HashMap<>();

    KnownTypes(CheckedSet set) {
        set.model().types().forEach(this::add);
        set.model().operations().forEach(this::add);
        set.pages().forEach(this::add);
    }

    private void add(TypeDefinition type) {
        byName.put(type.name(), type);
        bySimpleName
                .computeIfAbsent(folded(type.name().name()), name -> new TreeSet<>())
                .add(type.name());
        if (type instanceof ObjectType object) {
            objects.put(object.source(), object);
            object.alsoIn().forEach(place -> objects.put(place, object));
            object.properties().forEach(this::add);
        }
    }

    private void add(Operation operation) {
        if (operation.request() != null) {
            operation.request().properties().forEach(this::add);
        }
    }

    private void add(Property property) {
        rows.putIfAbsent(property.source(), property.type());
    }

    private void add(PageReview page) {
        List<Defined> defined = new ArrayList<>();
        for (ObjectFact object : page.facts().objects()) {
            QualifiedName name = Optional.ofNullable(objects.get(object.source()))
                    .map(ObjectType::name)
                    .orElse(object.name());
            defined.add(new Defined(name, true, object.aliases(), null));
        }
        page.facts().enums().forEach(fact -> defined.add(new Defined(fact.name(), false, List.of(), fact.anchor())));
        pages.put(key(page.file()), defined);
    }

    /** The type of the model that the page's description of a type went into. */
    Optional<ObjectType> of(ObjectFact fact) {
        return Optional.ofNullable(objects.get(fact.source()));
    }

    /** What the row at that place became; empty where it is not the place that the model has a property from. */
    Optional<TypeRef> ofRow(SourceSpan name) {
        return Optional.ofNullable(rows.get(name));
    }

    /** The enum that a type refers to; empty for any other type. */
    Optional<EnumType> enumOf(TypeRef type) {
        return type.target() instanceof TypeRef.Named named && byName.get(named.name()) instanceof EnumType found
                ? Optional.of(found)
                : Optional.empty();
    }

    /** What a page defines; empty for a page that is not there, or defines nothing. */
    List<Defined> definedOn(String file) {
        return pages.getOrDefault(key(file), List.of());
    }

    /** The names of the types that are called so in some namespace, letter case aside; sorted. */
    Set<QualifiedName> called(String simpleName) {
        return bySimpleName.getOrDefault(folded(simpleName), Set.of());
    }

    /** The type of that name. */
    Optional<TypeDefinition> named(QualifiedName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The properties of the ancestors of a type by folded name, those of the nearest first; a cycle ends it. */
    Map<String, Inherited> inherited(ObjectType type) {
        Map<String, Inherited> found = new LinkedHashMap<>();
        for (QualifiedName name : lineage(type.name())) {
            if (!name.equals(type.name()) && byName.get(name) instanceof ObjectType ancestor) {
                ancestor.properties()
                        .forEach(property ->
                                found.putIfAbsent(folded(property.name()), new Inherited(ancestor, property)));
            }
        }
        return found;
    }

    /** True where one of the two types inherits from the other, by their simple names. */
    boolean areRelated(String one, String other) {
        return inheritsFrom(one, other) || inheritsFrom(other, one);
    }

    private boolean inheritsFrom(String derived, String base) {
        return called(derived).stream()
                .anyMatch(name -> lineage(name).stream()
                        .anyMatch(ancestor -> ancestor.name().equalsIgnoreCase(base)));
    }

    /** The type and its base types, up to one that nothing defines; a cycle ends it. */
    private Set<QualifiedName> lineage(QualifiedName type) {
        Set<QualifiedName> lineage = new LinkedHashSet<>();
        QualifiedName current = type;
        while (current != null && lineage.add(current)) {
            current = byName.get(current) instanceof ObjectType object ? object.baseType() : null;
        }
        return lineage;
    }

    /** A property and the ancestor that has it. */
    record Inherited(ObjectType owner, Property property) {}

    /** Letter case aside. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Links write the letter case of files as they like, and leave out extension and first slash. */
    static String key(String file) {
        String path = folded(file);
        String bare = path.startsWith("/") ? path.substring(1) : path;
        return bare.endsWith(".md") ? bare.substring(0, bare.length() - ".md".length()) : bare;
    }
}
