package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final Map<QualifiedName, List<Heir>> heirs;
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
        this.heirs = heirs();
    }

    /** A base type with the rule that gave it. */
    private record Told(QualifiedName base, Rule rule) {}

    /** What the page of a base type says of a type that inherits from it. */
    private record Heir(QualifiedName base, SourceSpan page) {}

    /**
     * The hierarchy; cycles are cut with a diagnostic.
     *
     * @param addressed the types whose objects paths address by a key
     * @param imports types that no page defines, with base types of their own
     */
    static Outcome<TypeHierarchy> find(
            SortedMap<QualifiedName, ObjectDeclaration> declarations,
            SymbolTable symbols,
            Set<QualifiedName> addressed,
            ImportedTypes imports,
            LinkOptions options,
            Decisions decisions) {
        BaseTypes finder = new BaseTypes(declarations, symbols, addressed, options);
        SortedMap<QualifiedName, Told> told = finder.bases();
        SortedMap<QualifiedName, QualifiedName> bases = imports.bases();
        told.forEach((type, base) -> bases.put(type, base.base()));
        finder.diagnostics.addAll(BaseChains.cut(bases, declarations));
        finder.tell(told, bases, decisions);
        return new Outcome<>(new TypeHierarchy(bases), finder.diagnostics);
    }

    private void tell(Map<QualifiedName, Told> told, Map<QualifiedName, QualifiedName> bases, Decisions decisions) {
        for (ObjectDeclaration type : declarations.values()) {
            Told base = told.get(type.name());
            QualifiedName kept = bases.get(type.name());
            Rule rule = base == null ? Rule.BASE_NONE : kept == null ? Rule.BASE_CYCLE : base.rule();
            String value = base == null || kept == null ? "" : kept.toString();
            decisions.decided(() -> new Decision(Subject.type(type.name()), Aspect.BASE, value, rule, null));
            decisions.claimed(() -> claims(type));
        }
    }

    private Stream<Claim> claims(ObjectDeclaration type) {
        Stream<Claim> own = type.facts().stream()
                .flatMap(fact -> Stream.concat(
                        fact.statedBases().stream()
                                .flatMap(base -> stated(base, fact).stream())
                                .map(base -> claim(type, Witness.SENTENCE, base, fact.source())),
                        Stream.ofNullable(fact.metadataBase())
                                .map(symbols::canonical)
                                .map(base -> claim(type, Witness.METADATA, base, fact.source()))));
        return Stream.concat(
                own,
                heirs.getOrDefault(type.name(), List.of()).stream()
                        .map(heir -> claim(type, Witness.BASE_PAGE, heir.base(), heir.page())));
    }

    private static Claim claim(ObjectDeclaration type, Witness by, QualifiedName base, SourceSpan source) {
        return new Claim(Subject.type(type.name()), Aspect.BASE, by, base.toString(), source);
    }

    private SortedMap<QualifiedName, Told> bases() {
        Set<QualifiedName> navigated = options.inferred() ? navigated() : Set.of();
        SortedMap<QualifiedName, Told> bases = new TreeMap<>();
        for (ObjectDeclaration type : declarations.values()) {
            told(type).or(() -> implied(type, navigated)).ifPresent(base -> bases.put(type.name(), base));
        }
        return bases;
    }

    private Optional<Told> told(ObjectDeclaration type) {
        Optional<Told> own = ownWords(type);
        boolean silent = own.isEmpty() || own.get().base().equals(impliedBase);
        Optional<Told> claimed = heirs.getOrDefault(type.name(), List.of()).stream()
                .findFirst()
                .map(heir -> new Told(heir.base(), Rule.BASE_CLAIM));
        return silent ? claimed.or(() -> own) : own;
    }

    /**
     * The base that the page of the base type claims: for a type that says nothing of its own, or that it has the base of all. Of several
     * claims the first by name counts.
     */
    private Map<QualifiedName, List<Heir>> heirs() {
        Map<QualifiedName, List<Heir>> found = new TreeMap<>();
        for (ObjectDeclaration base : declarations.values()) {
            for (ObjectFact fact : base.facts()) {
                fact.derived().stream()
                        .flatMap(type -> stated(type, fact).stream())
                        .filter(type -> symbols.isObject(type) && !type.equals(base.name()))
                        .forEach(type -> found.computeIfAbsent(type, name -> new ArrayList<>())
                                .add(new Heir(base.name(), fact.source())));
            }
        }
        return found;
    }

    private Optional<Told> ownWords(ObjectDeclaration type) {
        Optional<QualifiedName> stated = type.first(fact -> stated(type, fact));
        Optional<QualifiedName> metadata = type.first(fact -> Optional.ofNullable(fact.metadataBase()))
                .map(symbols::canonical)
                .filter(base -> !base.equals(type.name()));
        if (stated.isEmpty() || metadata.isEmpty() || stated.equals(metadata)) {
            Rule bySentence = type.implied() ? Rule.BASE_DECLARING : Rule.BASE_SENTENCE;
            return stated.map(base -> new Told(base, bySentence))
                    .or(() -> metadata.map(base -> new Told(base, Rule.BASE_METADATA)));
        }
        if (stated.get().equals(impliedBase)) {
            return Optional.of(new Told(metadata.get(), Rule.BASE_NEARER_METADATA));
        }
        if (!metadata.get().equals(impliedBase)) {
            diagnostics.add(conflict(type, stated.get(), metadata.get()));
        }
        return Optional.of(new Told(stated.get(), Rule.BASE_SENTENCE));
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
                        "The text names the base type " + name.name() + ", which no page defines; it is left out")
                .withFound(name.toString(), null));
        return false;
    }

    private Optional<Told> implied(ObjectDeclaration type, Set<QualifiedName> navigated) {
        boolean key = hasKey(type);
        return !options.inferred()
                        || impliedBase == null
                        || type.name().equals(impliedBase)
                        || !(key || navigated.contains(type.name()))
                ? Optional.empty()
                : Optional.of(new Told(impliedBase, key ? Rule.BASE_KEY : Rule.BASE_NAVIGATED));
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

    private static Diagnostic conflict(ObjectDeclaration type, QualifiedName chosen, QualifiedName other) {
        return Diagnostic.of(
                        DiagnosticCode.TYPE_BASE_CONFLICT,
                        type.best().source(),
                        "The text gives " + type.name() + " the base type " + chosen + ", the metadata " + other)
                .withFound(other.toString(), chosen.toString());
    }
}
