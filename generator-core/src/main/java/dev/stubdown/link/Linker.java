package dev.stubdown.link;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Links the facts of all pages to the model: the passes, in order. */
public final class Linker {

    private final LinkOptions options;

    /** @param options what the documentation style implies */
    public Linker(LinkOptions options) {
        this.options = options;
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
        List<PageFacts> sorted =
                pages.stream().sorted(Comparator.comparing(PageFacts::file)).toList();
        Outcome<LinkedTypes> types = new TypesLinker(options, decisions).link(sorted);
        List<Draft> drafts = Draft.of(sorted);
        Outcome<LinkedTypes> completed = options.inferred() ? byPaths(drafts, types.value(), decisions) : types;
        Outcome<List<Operation>> operations = new OperationLinker(options, decisions).link(drafts, completed.value());
        List<TypeDefinition> definitions =
                EnumTwins.join(completed.value().definitions(), operations.value(), options.defaultNamespace());
        Outcome<ApiModel> model = options.inferred()
                ? complete(definitions, operations.value(), sorted, decisions)
                : stated(definitions, operations.value(), sorted);
        return new Outcome<>(
                LinkedProse.of(model.value(), completed.value().references(), sorted),
                Stream.of(types, completed, operations, model)
                        .flatMap(outcome -> outcome.diagnostics().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The types with what only paths show of them. */
    private static Outcome<LinkedTypes> byPaths(List<Draft> drafts, LinkedTypes types, Decisions decisions) {
        List<InferredProperty> navigation = PathNavigation.infer(drafts, types);
        navigation.forEach(property -> property.tell(decisions));
        return PathCollections.complete(drafts, types.plus(navigation), decisions);
    }

    /** The model with one type more for each name that is used and that nothing defines. */
    private static Outcome<ApiModel> complete(
            List<TypeDefinition> types, List<Operation> operations, List<PageFacts> pages, Decisions decisions) {
        Outcome<List<TypeDefinition>> undefined = UndefinedTypes.find(types, operations, pages);
        undefined
                .value()
                .forEach(type -> decisions.decided(() -> new Decision(
                        Subject.type(type.name()),
                        Aspect.DEFINITION,
                        type.name().toString(),
                        Rule.TYPE_UNDEFINED,
                        type.source())));
        List<TypeDefinition> all = Stream.of(types, undefined.value())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(TypeDefinition::name))
                .toList();
        return new Outcome<>(new ApiModel(all, operations), undefined.diagnostics());
    }

    /** The model without anything that is inferred, and without the names of what is left out. */
    private static Outcome<ApiModel> stated(
            List<TypeDefinition> allTypes, List<Operation> allOperations, List<PageFacts> pages) {
        List<TypeDefinition> types = StatedModel.types(allTypes);
        List<Operation> operations = StatedModel.operations(allOperations);
        DefinedReferences references = new DefinedReferences(types);
        return new Outcome<>(
                new ApiModel(references.types(types), references.operations(operations)),
                UndefinedTypes.report(types, operations, pages));
    }
}
