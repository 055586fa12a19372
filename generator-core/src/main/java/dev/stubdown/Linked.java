package dev.stubdown;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.fact.SuppressionFact;
import dev.stubdown.link.LinkedModel;
import dev.stubdown.model.ApiModel;
import dev.stubdown.select.Selected;
import dev.stubdown.select.Selection;
import dev.stubdown.select.Selector;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What reading and linking gave.
 *
 * @param imported the types of the model that no page defines and another module does
 * @param diagnostics of the pages and of linking
 * @param suppressions the findings that pages say are meant to be there
 * @param complete false where a page could not be read, of this API or of one whose types it may share
 */
record Linked(
        ApiModel model,
        Set<QualifiedName> imported,
        Coverage coverage,
        List<Diagnostic> diagnostics,
        List<SuppressionFact> suppressions,
        Counts counts,
        boolean complete) {

    /** @param found about the folders, before a page was read */
    static Linked of(
            List<Diagnostic> found,
            List<PageLoader.Loaded> pages,
            Outcome<LinkedModel> linked,
            boolean completeImports) {
        Coverage coverage = pages.stream().map(PageLoader.Loaded::coverage).reduce(Coverage.NONE, Coverage::plus);
        List<Diagnostic> diagnostics = new ArrayList<>(found);
        pages.forEach(page -> diagnostics.addAll(page.diagnostics()));
        diagnostics.addAll(linked.diagnostics());
        List<SuppressionFact> suppressions =
                pages.stream().flatMap(page -> page.suppressions().stream()).toList();
        boolean complete =
                completeImports && pages.stream().allMatch(page -> page.facts().isPresent());
        ApiModel model = linked.value().model();
        Set<QualifiedName> imported = linked.value().imported();
        Counts counts = Counts.of(pages.size(), model, imported);
        return new Linked(model, imported, coverage, diagnostics, suppressions, counts, complete);
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
        return new Linked(selected.model(), imported, coverage, all, suppressions, counts, complete);
    }

    RunStatus status(ModelRequest request, List<Diagnostic> reported) {
        return RunStatus.of(complete, request, reported, coverage);
    }
}
