package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the base type of each type: the one that a sentence links to, else the one of the metadata, else the one whose page lists the type among
 * those that inherit from it, else the implied one for types that have a key. Metadata that names a nearer base than the sentence wins over a
 * sentence that names the implied base.
 */
final class BaseTypes {

    private final SortedMap<QualifiedName, ObjectDeclaration> declarations;
    private final SymbolTable symbols;
    private final ReferenceResolver names;
    private final LinkOptions options;
    private final @Nullable QualifiedName impliedBase;
    private final Set<QualifiedName> addressed;
    private final Map<QualifiedName, QualifiedName> claims;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private BaseTypes(
            SortedMap<QualifiedName, ObjectDeclaration> declarations,
            SymbolTable symbols,
            Set<QualifiedName> addressed,
            LinkOptions options) {
        this.addressed = addressed;
        this.declarations = declarations;
        this.symbols = symbols;
        this.names = new ReferenceResolver(symbols, new TypeHierarchy(Map.of()));
        this.options = options;
        this.impliedBase = options.impliedBase() == null ? null : symbols.canonical(options.impliedBase());
        this.claims = claims();
    }

    /**
     * The hierarchy; cycles are cut with a diagnostic.
     *
     * @param addressed the types whose objects paths address by a key
     */
    static Outcome<TypeHierarchy> find(
            SortedMap<QualifiedName, ObjectDeclaration> declarations,
            SymbolTable symbols,
            Set<QualifiedName> addressed,
            LinkOptions options) {
        BaseTypes finder = new BaseTypes(declarations, symbols, addressed, options);
        Map<QualifiedName, QualifiedName> bases = finder.cutCycles(finder.bases());
        return new Outcome<>(new TypeHierarchy(bases), finder.diagnostics);
    }

    private SortedMap<QualifiedName, QualifiedName> bases() {
        Set<QualifiedName> navigated = options.inferred() ? navigated() : Set.of();
        SortedMap<QualifiedName, QualifiedName> bases = new TreeMap<>();
        for (ObjectDeclaration type : declarations.values()) {
            told(type).or(() -> implied(type, navigated)).ifPresent(base -> bases.put(type.name(), base));
        }
        return bases;
    }

    private Optional<QualifiedName> told(ObjectDeclaration type) {
        Optional<QualifiedName> own = ownWords(type);
        boolean silent = own.isEmpty() || own.equals(Optional.ofNullable(impliedBase));
        return silent ? Optional.ofNullable(claims.get(type.name())).or(() -> own) : own;
    }

    /**
     * The base that the page of the base type claims: for a type that says nothing of its own, or that it has the base of all. Of several
     * claims the first by name counts.
     */
    private Map<QualifiedName, QualifiedName> claims() {
        Map<QualifiedName, QualifiedName> found = new TreeMap<>();
        for (ObjectDeclaration base : declarations.values()) {
            for (ObjectFact fact : base.facts()) {
                fact.derived().stream()
                        .flatMap(type -> stated(type, fact).stream())
                        .filter(type -> symbols.isObject(type) && !type.equals(base.name()))
                        .forEach(type -> found.putIfAbsent(type, base.name()));
            }
        }
        return found;
    }

    private Optional<QualifiedName> ownWords(ObjectDeclaration type) {
        Optional<QualifiedName> stated = type.first(fact -> stated(type, fact));
        Optional<QualifiedName> metadata = type.first(fact -> Optional.ofNullable(fact.metadataBase()))
                .map(symbols::canonical)
                .filter(base -> !base.equals(type.name()));
        if (stated.isEmpty() || metadata.isEmpty() || stated.equals(metadata)) {
            return stated.or(() -> metadata);
        }
        boolean metadataIsNearer = stated.get().equals(impliedBase);
        QualifiedName chosen = metadataIsNearer ? metadata.get() : stated.get();
        if (!metadata.get().equals(impliedBase) && !metadataIsNearer) {
            diagnostics.add(conflict(type, chosen, metadata.get()));
        }
        return Optional.of(chosen);
    }

    /** The first type that sentences of the page name as the base, links by their target. */
    private Optional<QualifiedName> stated(ObjectDeclaration type, ObjectFact fact) {
        return fact.statedBases().stream()
                .flatMap(base -> stated(base, fact).stream())
                .filter(base -> !base.equals(type.name()))
                .findFirst();
    }

    private Optional<QualifiedName> stated(TypeExpression base, ObjectFact fact) {
        String file = fact.source().file();
        Optional<QualifiedName> target = base instanceof TypeExpression.Linked linked
                ? names.target(linked, file).filter(symbols::isObject)
                : Optional.empty();
        return target.or(() -> names.name(base, file, fact.name().namespace()))
                .filter(name -> base instanceof TypeExpression.Linked || isBase(name, fact));
    }

    /** A word of a sentence is a base type where a page defines it, or where an inner capital shows that it is a name. */
    private boolean isBase(QualifiedName name, ObjectFact fact) {
        boolean camelCase = name.name().chars().skip(1).anyMatch(Character::isUpperCase);
        if (camelCase || symbols.isObject(name) || name.equals(impliedBase)) {
            return true;
        }
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.TYPE_UNDEFINED,
                        fact.source(),
                        "The text names the base type " + name.name() + ", which no page defines; it is left out.")
                .withFound(name.toString(), null));
        return false;
    }

    private Optional<QualifiedName> implied(ObjectDeclaration type, Set<QualifiedName> navigated) {
        return !options.inferred()
                        || type.name().equals(impliedBase)
                        || !(hasKey(type) || navigated.contains(type.name()))
                ? Optional.empty()
                : Optional.ofNullable(impliedBase);
    }

    /**
     * Two signs of four: the metadata names a key, a row bears the name of a key, there are operations, paths address objects of the type by a
     * key. One alone misleads. A type that no page is about is known from an operation.
     */
    private boolean hasKey(ObjectDeclaration type) {
        boolean metadata = type.facts().stream().map(ObjectFact::keyProperty).anyMatch(this::isKeyName);
        boolean operations = type.implied() || type.facts().stream().anyMatch(ObjectFact::hasMethods);
        boolean row = Stream.concat(type.rows().stream(), type.jsonRows().stream())
                .map(PropertyFact::name)
                .anyMatch(this::isKeyName);
        return Stream.of(metadata, operations, row, addressed.contains(type.name()))
                        .filter(Boolean.TRUE::equals)
                        .count()
                >= 2;
    }

    private boolean isKeyName(@Nullable String name) {
        return name != null && options.keyNames().contains(name);
    }

    /** The types that tables of navigation properties refer to. */
    private Set<QualifiedName> navigated() {
        Set<QualifiedName> targets = new TreeSet<>();
        for (ObjectDeclaration type : declarations.values()) {
            for (PropertyFact row : type.rows()) {
                if (row.group() == PropertyFact.Group.NAVIGATION) {
                    names.name(
                                    row.type().element(),
                                    row.source().file(),
                                    type.name().namespace())
                            .filter(symbols::isObject)
                            .ifPresent(targets::add);
                }
            }
        }
        return targets;
    }

    private Map<QualifiedName, QualifiedName> cutCycles(SortedMap<QualifiedName, QualifiedName> bases) {
        for (QualifiedName type : List.copyOf(bases.keySet())) {
            Collection<QualifiedName> seen = new LinkedHashSet<>();
            QualifiedName current = type;
            while (current != null && seen.add(current)) {
                current = bases.get(current);
            }
            if (type.equals(current)) {
                diagnostics.add(cycle(type, seen));
                bases.remove(type);
            }
        }
        return bases;
    }

    private Diagnostic cycle(QualifiedName type, Collection<QualifiedName> cycle) {
        return Diagnostic.of(
                        DiagnosticCode.TYPE_CYCLIC_BASE,
                        Objects.requireNonNull(declarations.get(type)).best().source(),
                        "The type " + type + " is its own base type; it is taken to have none.")
                .withFound(
                        String.join(
                                " → ", cycle.stream().map(QualifiedName::name).toList()),
                        null);
    }

    private static Diagnostic conflict(ObjectDeclaration type, QualifiedName chosen, QualifiedName other) {
        return Diagnostic.of(
                        DiagnosticCode.TYPE_BASE_CONFLICT,
                        type.best().source(),
                        "The text gives " + type.name() + " the base type " + chosen + ", the metadata " + other + '.')
                .withFound(other.toString(), chosen.toString());
    }
}
