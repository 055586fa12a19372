package dev.stubdown.extract;

import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.PageReview;
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
        MessageReader messages = new MessageReader(page, facts);
        return new PageReview(
                facts,
                List.of(),
                messages.read(),
                new RepresentationReader(page, facts).read(),
                List.of(),
                page.diagnostics());
    }
}
