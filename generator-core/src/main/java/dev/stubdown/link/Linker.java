package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeDefinition;
import java.util.ArrayList;
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
        List<PageFacts> sorted =
                pages.stream().sorted(Comparator.comparing(PageFacts::file)).toList();
        Outcome<LinkedTypes> types = new TypesLinker(options).link(sorted);
        List<Draft> drafts = Draft.of(sorted);
        Outcome<LinkedTypes> completed = options.inferred() ? byPaths(drafts, types.value()) : types;
        Outcome<List<Operation>> operations = new OperationLinker(options).link(drafts, completed.value());
        Outcome<List<TypeDefinition>> complete = complete(completed.value(), operations.value());
        return new Outcome<>(
                new ApiModel(complete.value(), operations.value()),
                Stream.of(types, completed, operations, complete)
                        .flatMap(outcome -> outcome.diagnostics().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The types with what only paths show of them. */
    private static Outcome<LinkedTypes> byPaths(List<Draft> drafts, LinkedTypes types) {
        return PathCollections.complete(drafts, types.plus(PathNavigation.infer(drafts, types)));
    }

    /** All types, with one for each name that is used and that nothing defines, unless nothing may be inferred. */
    private Outcome<List<TypeDefinition>> complete(LinkedTypes types, List<Operation> operations) {
        List<TypeDefinition> all = new ArrayList<>(types.objects());
        all.addAll(types.enums());
        all = EnumTwins.join(all, operations, options.defaultNamespace());
        List<Diagnostic> found = List.of();
        if (options.inferred()) {
            Outcome<List<TypeDefinition>> undefined = UndefinedTypes.find(all, operations);
            all.addAll(undefined.value());
            found = undefined.diagnostics();
        }
        all.sort(Comparator.comparing(TypeDefinition::name));
        return new Outcome<>(all, found);
    }
}
