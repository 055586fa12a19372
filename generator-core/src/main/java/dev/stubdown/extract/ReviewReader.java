package dev.stubdown.extract;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.SuppressionFact;
import java.util.List;

/** Reads from a page what only a review asks for. */
final class ReviewReader {

    private final PageReading page;

    /** @param page whose facts have been read: what the readers found is known */
    ReviewReader(PageReading page) {
        this.page = page;
    }

    PageReview read(PageFacts facts) {
        page.diagnostics().clear();
        Outcome<List<SuppressionFact>> suppressions = SuppressionReader.read(page.document());
        page.diagnostics().addAll(suppressions.diagnostics());
        return new PageReview(
                facts,
                List.of(),
                List.of(),
                suppressions.value(),
                page.diagnostics(),
                new LinkedFiles(page.links()).of(page.document()));
    }
}
