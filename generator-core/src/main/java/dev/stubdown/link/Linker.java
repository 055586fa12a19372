package dev.stubdown.link;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.model.ApiModel;
import java.util.List;

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
     * @return the model, and what was found while linking; the diagnostics of the pages themselves are not repeated
     */
    public Outcome<ApiModel> link(List<PageFacts> pages) {
        // types: symbols, implied types, merging, bases, properties, enums -> LinkedTypes
        // PathNavigation.infer(pages, types) -> List<InferredProperty>; types.plus(inferred)
        // OperationLinker.link(pages, types) -> Outcome<List<Operation>>
        // undefined names become open types
        throw new UnsupportedOperationException(options.toString());
    }
}
