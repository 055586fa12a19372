package dev.stubdown.link;

import dev.stubdown.fact.EnumFact;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.source.PageKey;
import dev.stubdown.term.QualifiedName;
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
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every name that a page defines, with the places that links can lead to. Lookups ignore letter case and answer with the one spelling that
 * the model uses: that of the first page by rank (a page about the type itself, then by file name).
 */
final class SymbolTable {

    private final String defaultNamespace;
    private final Map<String, String> namespaces;
    private final Map<String, QualifiedName> qualified = new HashMap<>();
    private final Set<QualifiedName> spelled = new HashSet<>();
    private final Map<String, SortedSet<QualifiedName>> shortNames = new HashMap<>();
    private final Map<String, SortedSet<QualifiedName>> aliases = new HashMap<>();
    private final Map<String, SortedSet<QualifiedName>> singulars = new HashMap<>();
    private final Map<PageKey, SortedSet<QualifiedName>> objectsByPage = new HashMap<>();
    private final Map<PageKey, SortedSet<QualifiedName>> enumsByPage = new HashMap<>();
    private final Map<PageKey, Map<String, QualifiedName>> anchors = new HashMap<>();
    private final Map<String, SortedSet<PageKey>> pagesByStem = new HashMap<>();
    private final Set<QualifiedName> objects = new HashSet<>();
    private final Set<QualifiedName> imported = new HashSet<>();

    /**
     * @param pages sorted by file
     * @param namespaces how pages spell each namespace, by its lower case
     * @param implied types that pages use and describe but no page defines
     * @param imports types of other modules, whose names mean something where no page defines them
     * @param pluralNames the plural of a type's name may stand for the type
     */
    SymbolTable(
            List<PageFacts> pages,
            Map<String, String> namespaces,
            Collection<ImpliedType> implied,
            ImportedTypes imports,
            String defaultNamespace,
            boolean pluralNames) {
        this.defaultNamespace = defaultNamespace;
        this.namespaces = namespaces;
        declareObjects(pages);
        implied.forEach(this::declareImplied);
        declareEnums(pages);
        imports.all().forEach(this::declareImported);
        if (pluralNames) {
            objects.forEach(name -> singulars
                    .computeIfAbsent(singular(name.name()), key -> new TreeSet<>())
                    .add(name));
        }
    }

    private void declareObjects(List<PageFacts> pages) {
        record Declared(PageFacts page, ObjectFact fact) {}
        pages.stream()
                .flatMap(page -> page.objects().stream().map(fact -> new Declared(page, fact)))
                .sorted(Comparator.comparing(declared -> !declared.fact().primary()))
                .forEach(declared -> declareObject(declared.page().file(), declared.fact()));
    }

    private void declareObject(String file, ObjectFact fact) {
        QualifiedName name = declare(fact.name());
        objects.add(name);
        place(objectsByPage, file, name);
        for (String alias : fact.aliases()) {
            aliases.computeIfAbsent(folded(alias), key -> new TreeSet<>()).add(name);
        }
    }

    private void declareImplied(ImpliedType type) {
        QualifiedName name = declare(type.fact().name());
        objects.add(name);
        if (type.linkedFile() != null) {
            place(objectsByPage, type.linkedFile(), name);
        }
    }

    private void declareEnums(List<PageFacts> pages) {
        record Declared(PageFacts page, EnumFact fact) {}
        pages.stream()
                .flatMap(page -> page.enums().stream().map(fact -> new Declared(page, fact)))
                .sorted(Comparator.comparing(declared -> declared.fact().origin()))
                .forEach(declared -> declareEnum(declared.page(), declared.fact()));
    }

    private void declareEnum(PageFacts page, EnumFact fact) {
        QualifiedName name = declare(fact.name());
        place(enumsByPage, page.file(), name);
        String anchor = fact.anchor();
        if (anchor != null) {
            anchors.computeIfAbsent(PageKey.of(page.file()), key -> new HashMap<>())
                    .putIfAbsent(folded(anchor), name);
        }
    }

    /** Where its pages are is another module's business: links lead to none of them. */
    private void declareImported(TypeDefinition type) {
        String folded = folded(type.name().toString());
        if (qualified.putIfAbsent(folded, type.name()) == null) {
            imported.add(type.name());
            spelled.add(type.name());
            shortNames
                    .computeIfAbsent(folded(type.name().name()), key -> new TreeSet<>())
                    .add(type.name());
            if (type instanceof ObjectType) {
                objects.add(type.name());
            }
        }
    }

    private QualifiedName declare(QualifiedName name) {
        QualifiedName canonical = qualified.computeIfAbsent(folded(name.toString()), key -> spelled(name));
        spelled.add(canonical);
        shortNames.computeIfAbsent(folded(name.name()), key -> new TreeSet<>()).add(canonical);
        return canonical;
    }

    private void place(Map<PageKey, SortedSet<QualifiedName>> index, String file, QualifiedName name) {
        PageKey key = PageKey.of(file);
        index.computeIfAbsent(key, page -> new TreeSet<>()).add(name);
        pagesByStem.computeIfAbsent(key.stem(), stem -> new TreeSet<>()).add(key);
    }

    /** The spelling of the model for a name in any letter case; where no page defines it, for its namespace. */
    QualifiedName canonical(QualifiedName name) {
        if (spelled.contains(name)) {
            return name;
        }
        QualifiedName known = qualified.get(folded(name.toString()));
        return known == null ? spelled(name) : known;
    }

    private QualifiedName spelled(QualifiedName name) {
        return new QualifiedName(namespaces.getOrDefault(folded(name.namespace()), name.namespace()), name.name());
    }

    /** True where a page, or another module, defines the name, in any letter case. */
    boolean defines(QualifiedName name) {
        return spelled.contains(name) || qualified.containsKey(folded(name.toString()));
    }

    /** True where a page defines the name, in any letter case. */
    boolean definesHere(QualifiedName name) {
        return defines(name) && !imported.contains(canonical(name));
    }

    /** True where the name, in the model's spelling, is that of a type with properties. */
    boolean isObject(QualifiedName name) {
        return objects.contains(name);
    }

    /**
     * The name that a short name means: in the namespace, in the default one, anywhere if it is the only one that a page defines or else the only
     * one, then the same among the other names that pages give to types, then as a plural.
     */
    Optional<QualifiedName> byName(String name, String namespace) {
        Optional<QualifiedName> known = bySingular(name, namespace);
        return known.isPresent() || singulars.isEmpty() ? known : choose(singulars.get(singular(name)), namespace);
    }

    private Optional<QualifiedName> bySingular(String name, String namespace) {
        Optional<QualifiedName> declared = declared(name, namespace);
        return declared.isPresent() ? declared : choose(aliases.get(folded(name)), namespace);
    }

    /** True for a name that means a type only as the plural of its name. */
    boolean isPlural(String name, String namespace) {
        return !singulars.isEmpty() && bySingular(name, namespace).isEmpty() && singulars.containsKey(singular(name));
    }

    private static String singular(String name) {
        return folded(Singular.ofWords(name));
    }

    /** The same without the other names that pages give to types. */
    Optional<QualifiedName> declared(String name, String namespace) {
        return choose(shortNames.get(folded(name)), namespace);
    }

    private Optional<QualifiedName> choose(@Nullable SortedSet<QualifiedName> names, String namespace) {
        if (names == null) {
            return Optional.empty();
        }
        QualifiedName own = within(namespace, names);
        QualifiedName near = own == null ? within(defaultNamespace, names) : own;
        if (near != null) {
            return Optional.of(near);
        }
        return only(names.stream().filter(name -> !imported.contains(name)).toList())
                .or(() -> only(names));
    }

    private static @Nullable QualifiedName within(String namespace, SortedSet<QualifiedName> names) {
        for (QualifiedName name : names) {
            if (name.namespace().equalsIgnoreCase(namespace)) {
                return name;
            }
        }
        return null;
    }

    private static Optional<QualifiedName> only(Collection<QualifiedName> names) {
        return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
    }

    /** The page that a link leads to among those that define something: by path, else by the file's name with the longest common path. */
    Optional<PageKey> page(String file) {
        PageKey key = PageKey.of(file);
        if (objectsByPage.containsKey(key) || enumsByPage.containsKey(key)) {
            return Optional.of(key);
        }
        return pagesByStem.getOrDefault(key.stem(), Collections.emptySortedSet()).stream()
                .max(Comparator.comparing(key::sharedTail).thenComparing(Comparator.reverseOrder()));
    }

    /** The types with properties that the page defines, sorted. */
    SortedSet<QualifiedName> objectsOf(PageKey page) {
        return objectsByPage.getOrDefault(page, Collections.emptySortedSet());
    }

    /** The enums that the page defines, sorted. */
    SortedSet<QualifiedName> enumsOf(PageKey page) {
        return enumsByPage.getOrDefault(page, Collections.emptySortedSet());
    }

    /** The enum whose section bears the anchor. */
    Optional<QualifiedName> enumAt(PageKey page, String anchor) {
        return Optional.ofNullable(anchors.getOrDefault(page, Map.of()).get(folded(anchor)));
    }

    /** The namespace of names that come without one. */
    String defaultNamespace() {
        return defaultNamespace;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
