package dev.stubdown.link;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.term.QualifiedName;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links the facts of all pages to the model: the passes, in order. */
public final class Linker {

    private final LinkOptions options;
    private final ImportedTypes imports;

    /** @param options what the documentation style implies */
    public Linker(LinkOptions options) {
        this(options, List.of());
    }

    /**
     * @param options what the documentation style implies
     * @param imports types of other modules; those that no page defines and the pages need become part of the model. Of several with one name, the
     *     first counts
     */
    public Linker(LinkOptions options, List<TypeDefinition> imports) {
        this.options = options;
        this.imports = new ImportedTypes(imports);
    }

    /**
     * Links the pages. The order of the list does not matter.
     *
     * @return the model, and what was found while linking, sorted; the diagnostics of the pages themselves are not repeated
     */
    public Outcome<ApiModel> link(List<PageFacts> pages) {
        return link(pages, Decisions.NONE);
    }

    /**
     * As {@link #link(List)}.
     *
     * @param decisions hears what is decided, and by which rule
     */
    public Outcome<ApiModel> link(List<PageFacts> pages, Decisions decisions) {
        Outcome<LinkedModel> linked = linkImporting(pages, decisions);
        return new Outcome<>(linked.value().model(), linked.diagnostics());
    }

    /** As {@link #link(List, Decisions)}, and tells which types are imported. */
    public Outcome<LinkedModel> linkImporting(List<PageFacts> pages, Decisions decisions) {
        List<PageFacts> sorted =
                pages.stream().sorted(Comparator.comparing(PageFacts::file)).toList();
        List<Draft> drafts = Draft.of(sorted);
        Outcome<LinkedTypes> types = new TypesLinker(options, imports, decisions).link(sorted, drafts);
        DocumentedResponses documented = new DocumentedResponses(drafts, types.value());
        PathLearning paths = new PathLearning(drafts, documented, types.value().hierarchy());
        Outcome<LinkedTypes> completed =
                options.inferred() ? byPaths(drafts, documented, paths, types.value(), decisions) : types;
        Outcome<List<Operation>> operations =
                new OperationLinker(options, decisions).link(drafts, documented, paths, completed.value());
        ImportedTypes imported = completed.value().imports();
        List<TypeDefinition> own =
                EnumTwins.join(completed.value().definitions(), operations.value(), options.defaultNamespace()).stream()
                        .filter(type -> !imported.has(type.name()))
                        .toList();
        Outcome<ApiModel> model = options.inferred()
                ? complete(own, imported, operations.value(), sorted, decisions)
                : stated(own, imported, operations.value(), sorted);
        ApiModel whole = LinkedProse.of(model.value(), completed.value(), sorted);
        Set<QualifiedName> foreign = whole.types().stream()
                .map(TypeDefinition::name)
                .filter(imported::has)
                .collect(Collectors.toSet());
        return new Outcome<>(
                new LinkedModel(whole, foreign),
                Stream.of(types, completed, operations, model)
                        .flatMap(outcome -> outcome.diagnostics().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The types with what only paths show of them. */
    private static Outcome<LinkedTypes> byPaths(
            List<Draft> drafts,
            DocumentedResponses documented,
            PathLearning paths,
            LinkedTypes types,
            Decisions decisions) {
        List<InferredProperty> navigation = PathNavigation.infer(drafts, documented, paths, types);
        navigation.forEach(property -> property.tell(decisions));
        return PathCollections.complete(drafts, documented, paths, types.plus(navigation), decisions);
    }

    /** The model with one type more for each name that is used and that nothing defines. */
    private static Outcome<ApiModel> complete(
            List<TypeDefinition> own,
            ImportedTypes imports,
            List<Operation> operations,
            List<PageFacts> pages,
            Decisions decisions) {
        List<TypeDefinition> needed = imports.neededBy(own, operations);
        needed.forEach(type -> tell(type, Rule.TYPE_IMPORTED, decisions));
        Outcome<List<TypeDefinition>> undefined = UndefinedTypes.find(own, needed, operations, pages);
        undefined.value().forEach(type -> tell(type, Rule.TYPE_UNDEFINED, decisions));
        return new Outcome<>(
                new ApiModel(sorted(Stream.of(own, needed, undefined.value())), operations), undefined.diagnostics());
    }

    private static void tell(TypeDefinition type, Rule rule, Decisions decisions) {
        decisions.decided(() -> new Decision(
                Subject.type(type.name()), Aspect.DEFINITION, type.name().toString(), rule, type.source()));
    }

    /** The model without anything that is inferred, and without the names of what is left out. */
    private static Outcome<ApiModel> stated(
            List<TypeDefinition> allOwn, ImportedTypes imports, List<Operation> allOperations, List<PageFacts> pages) {
        List<TypeDefinition> own = StatedModel.types(allOwn);
        List<Operation> operations = StatedModel.operations(allOperations);
        List<TypeDefinition> needed = imports.neededBy(own, operations);
        List<TypeDefinition> types = sorted(Stream.of(own, needed));
        DefinedReferences references = new DefinedReferences(types);
        return new Outcome<>(
                new ApiModel(references.types(types), references.operations(operations)),
                UndefinedTypes.report(own, needed, operations, pages));
    }

    private static List<TypeDefinition> sorted(Stream<List<TypeDefinition>> types) {
        return types.flatMap(List::stream)
                .sorted(Comparator.comparing(TypeDefinition::name))
                .toList();
    }
}
