package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.fact.MethodFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.source.PageKey;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.work.Parallel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Links types and enums: the passes, in order. */
final class TypesLinker {

    private final LinkOptions options;
    private final ImportedTypes imports;
    private final Decisions decisions;

    TypesLinker(LinkOptions options, ImportedTypes imports, Decisions decisions) {
        this.options = options;
        this.imports = imports;
        this.decisions = decisions;
    }

    /**
     * Links them.
     *
     * @param allPages sorted by file
     * @param drafts the request lines of the pages
     */
    Outcome<LinkedTypes> link(List<PageFacts> allPages, List<Draft> drafts) {
        List<Diagnostic> found = new ArrayList<>();
        List<PageFacts> pages = Parallel.map(allPages, SectionEnums::decide);
        Map<String, String> namespaces = NamespaceSpelling.of(pages);
        SymbolTable defined = symbols(pages, namespaces, List.of());
        List<ImpliedType> implied = options.inferred() ? ImpliedTypes.find(pages, defined) : List.of();
        SymbolTable symbols = implied.isEmpty() ? defined : symbols(pages, namespaces, implied);
        QualifiedName impliedBase = options.impliedBase() == null ? null : symbols.canonical(options.impliedBase());

        SortedMap<QualifiedName, ObjectDeclaration> declarations = DeclarationMerger.merge(pages, implied, symbols);
        found.addAll(DeclarationMerger.duplicates(declarations.values()));
        ImportedTypes besides = imports.besides(declarations.keySet());
        TypeHierarchy hierarchy = value(
                BaseTypes.find(
                        declarations, symbols, AddressedTypes.find(drafts, symbols), besides, options, decisions),
                found);
        if (options.inferred() && (impliedBase == null || !besides.has(impliedBase))) {
            ImpliedBase.declare(impliedBase, hierarchy, declarations, options.keyNames());
        }
        declarations.values().forEach(type -> tell(type, type.name().equals(impliedBase)));
        EntityTypes entities = new EntityTypes(declarations, besides, hierarchy, options, impliedBase);
        ReferenceResolver resolver = new ReferenceResolver(symbols, hierarchy);

        SortedMap<QualifiedName, EnumType> documented = value(
                EnumMerger.merge(
                        pages, symbols, declarations.keySet(), new EnumShape(options.evolvableMembers()), decisions),
                found);
        EnumUses enums = new EnumUses(documented, symbols, options, decisions);
        RowLinker rows = new RowLinker(
                resolver,
                symbols,
                entities,
                enumsByMembers(documented),
                options.inferred() ? NamedLists.find(declarations.values(), resolver) : Set.of());
        PropertyLinker properties =
                new PropertyLinker(declarations, besides, hierarchy, entities, rows, enums, decisions);
        SortedMap<QualifiedName, ObjectType> objects = properties.link();
        found.addAll(properties.diagnostics());
        found.addAll(enums.diagnostics());

        ImportedTypes rest =
                besides.besides(objects.keySet()).besides(enums.enums().keySet());
        LinkedTypes.Names names =
                new LinkedTypes.Names(symbols, hierarchy, resolver, rows, entities, methodsByPage(pages), rest);
        return new Outcome<>(
                new LinkedTypes(names, joined(objects, rest.objects()), joined(enums.enums(), rest.enums())), found);
    }

    private void tell(ObjectDeclaration type, boolean impliedBase) {
        Rule rule = !type.implied() ? Rule.TYPE_PAGE : impliedBase ? Rule.TYPE_IMPLIED_BASE : Rule.TYPE_IMPLIED;
        decisions.decided(() -> new Decision(
                Subject.type(type.name()),
                Aspect.DEFINITION,
                type.name().toString(),
                rule,
                type.best().source()));
        decisions.claimed(() -> type.facts().stream()
                .map(fact -> new Claim(
                        Subject.type(type.name()),
                        Aspect.DEFINITION,
                        fact.primary() ? Witness.TYPE_PAGE : Witness.MODULE_PAGE,
                        fact.name().toString(),
                        fact.source())));
    }

    /** The enums that a mere list of values may mean: none where nothing may be inferred. */
    private EnumIndex enumsByMembers(SortedMap<QualifiedName, EnumType> documented) {
        return new EnumIndex(options.inferred() ? documented.values() : List.of(), options.evolvableMembers());
    }

    private SymbolTable symbols(List<PageFacts> pages, Map<String, String> namespaces, List<ImpliedType> implied) {
        return new SymbolTable(pages, namespaces, implied, imports, options.defaultNamespace(), options.pluralNames());
    }

    private static <T> SortedMap<QualifiedName, T> joined(
            SortedMap<QualifiedName, T> own, SortedMap<QualifiedName, T> imported) {
        SortedMap<QualifiedName, T> all = new TreeMap<>(imported);
        all.putAll(own);
        return all;
    }

    private static <T> T value(Outcome<T> outcome, List<Diagnostic> found) {
        found.addAll(outcome.diagnostics());
        return outcome.value();
    }

    private static Map<PageKey, List<MethodFact>> methodsByPage(List<PageFacts> pages) {
        Map<PageKey, List<MethodFact>> methods = new TreeMap<>();
        pages.stream()
                .flatMap(page -> page.methods().stream())
                .sorted(Comparator.comparing(MethodFact::owner))
                .forEach(method -> methods.computeIfAbsent(PageKey.of(method.file()), page -> new ArrayList<>())
                        .add(method));
        return methods;
    }
}
