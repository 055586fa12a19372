package dev.stubdown;

import dev.stubdown.check.CheckedSet;
import dev.stubdown.check.Checker;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.fact.LinkFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.link.Decisions;
import dev.stubdown.model.ApiModel;
import dev.stubdown.source.ChangedFiles;
import dev.stubdown.source.SourceFile;
import dev.stubdown.source.SourceScan;
import dev.stubdown.triage.Baseline;
import dev.stubdown.triage.ChangedPages;
import dev.stubdown.triage.Triage;
import dev.stubdown.triage.Triaged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The steps of a review: pages are read as for a model, and more closely; they are linked; what they say is checked against the files, the other
 * pages and the model; at last it is decided what of that is reported.
 */
final class Review {

    private final CheckRequest request;
    private final Stages stages;
    private final Reading reading;
    private final Imports before;

    /**
     * @param before models that are imported besides those of the request
     * @throws InvalidRequestException for a dialect or a model that is not there, or is wrong
     */
    Review(CheckRequest request, Stages stages, Imports before) throws IOException {
        this.request = request;
        this.stages = stages;
        this.before = before;
        this.reading = new Reading(request.reading(), stages, before);
    }

    /**
     * What is wrong with the request shows before the pages are read.
     *
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed, or the baseline cannot be written
     */
    Told<CheckResult> run() throws IOException {
        Baseline baseline = BaselineFile.read(request.triage());
        SourceScan scan = reading.scan();
        Optional<ChangedFiles> changed = changed(scan);
        List<PageLoader.Reviewed> pages = reading.review(scan);
        List<PageReview> reviews = reviews(pages);
        Linked linked = reading.link(loaded(pages), Decisions.NONE);
        List<Diagnostic> found = check(reviews, linked, scan);
        ChangedPages changes =
                changed.map(those -> changes(those, reviews, linked.model())).orElse(null);
        Triaged triaged = new Triage(request.reading().rules())
                .review(found, linked.suppressions(), files(pages), baseline, changes);
        CheckResult result =
                result(linked, linked.complete() ? BaselineFile.written(request.triage(), triaged) : triaged);
        return new Told<>(result, before.and(linked.model(), linked.complete()));
    }

    /** Empty where the request does not ask for changes alone. */
    private Optional<ChangedFiles> changed(SourceScan scan) throws IOException {
        String revision = request.triage().changedSince();
        if (revision == null) {
            return Optional.empty();
        }
        ChangedFiles changed =
                ChangedFiles.since(revision, request.reading().source().docs(), scan.pages());
        if (!changed.problems().isEmpty()) {
            throw new InvalidRequestException(changed.problems());
        }
        return Optional.of(changed);
    }

    private static List<PageReview> reviews(List<PageLoader.Reviewed> pages) {
        return pages.stream().flatMap(page -> page.review().stream()).toList();
    }

    private static List<PageLoader.Loaded> loaded(List<PageLoader.Reviewed> pages) {
        return pages.stream().map(PageLoader.Reviewed::loaded).toList();
    }

    private static List<SourceFile> files(List<PageLoader.Reviewed> pages) {
        return pages.stream().flatMap(page -> page.file().stream()).toList();
    }

    private List<Diagnostic> check(List<PageReview> reviews, Linked linked, SourceScan scan) throws IOException {
        List<Diagnostic> told = new ArrayList<>(linked.diagnostics());
        reviews.forEach(review -> told.addAll(review.diagnostics()));
        CheckedSet set =
                new CheckedSet(linked.model(), reviews, scan.files().asking(linkedFiles(reviews)), reading.dialect());
        return stages.run(Stage.CHECK, () -> new Checker().check(set, told));
    }

    /** The files that links name; what they say of the published site is no file of the folder. */
    private static Set<String> linkedFiles(List<PageReview> reviews) {
        return reviews.stream()
                .flatMap(review -> review.links().stream())
                .filter(link -> link.file() != null && link.destination() != LinkFact.Destination.SITE)
                .map(LinkFact::file)
                .collect(Collectors.toSet());
    }

    private static ChangedPages changes(ChangedFiles changed, List<PageReview> reviews, ApiModel model) {
        return ChangedPages.of(changed.paths(), reviews, model);
    }

    private CheckResult result(Linked linked, Triaged triaged) {
        List<Diagnostic> reported =
                triaged.findings().stream().map(Finding::diagnostic).toList();
        RunStatus status = linked.status(request.reading(), reported);
        return new CheckResult(status, triaged.findings(), triaged.leftOut(), linked.coverage(), linked.counts());
    }
}
