package dev.stubdown;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.fact.SuppressionFact;
import dev.stubdown.model.ApiModel;
import dev.stubdown.select.Selected;
import dev.stubdown.select.Selection;
import dev.stubdown.select.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What reading and linking gave.
 *
 * @param diagnostics of the pages and of linking
 * @param suppressions the findings that pages say are meant to be there
 * @param complete false where a page could not be read
 */
record Linked(
        ApiModel model,
        Coverage coverage,
        List<Diagnostic> diagnostics,
        List<SuppressionFact> suppressions,
        Counts counts,
        boolean complete) {

    static Linked of(List<PageLoader.Loaded> pages, Outcome<ApiModel> model) {
        Coverage coverage = pages.stream().map(PageLoader.Loaded::coverage).reduce(Coverage.NONE, Coverage::plus);
        List<Diagnostic> diagnostics = new ArrayList<>();
        pages.forEach(page -> diagnostics.addAll(page.diagnostics()));
        diagnostics.addAll(model.diagnostics());
        List<SuppressionFact> suppressions =
                pages.stream().flatMap(page -> page.suppressions().stream()).toList();
        boolean complete = pages.stream().allMatch(page -> page.facts().isPresent());
        Counts counts = Counts.of(pages.size(), model.value());
        return new Linked(model.value(), coverage, diagnostics, suppressions, counts, complete);
    }

    /**
     * The part that is wanted. The counts stay those of what was read.
     *
     * @param problems what else is wrong with the request as the whole model shows
     * @throws InvalidRequestException for these, and for patterns that match nothing, unless that may be because a page could not be read
     */
    Linked selected(Selection selection, List<String> problems) {
        Selected selected = new Selector(selection).select(model);
        List<String> wrong =
                Stream.concat(selected.unused().stream(), problems.stream()).toList();
        if (complete && !wrong.isEmpty()) {
            throw new InvalidRequestException(wrong);
        }
        List<Diagnostic> all = Stream.concat(diagnostics.stream(), selected.diagnostics().stream())
                .toList();
        return new Linked(selected.model(), coverage, all, suppressions, counts, complete);
    }

    RunStatus status(ModelRequest request, List<Diagnostic> reported) {
        return RunStatus.of(complete, request, reported, coverage);
    }
}
