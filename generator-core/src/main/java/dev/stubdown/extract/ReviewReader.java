package dev.stubdown.extract;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.dialect.PageKind;
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
        new FrontMatterReview(page).report();
        PageKind kind = PageKind.valueOf(facts.kind().name());
        new OutlineReview(page, page.dialect().outline(kind)).report();
        new StructureReview(page).report();
        LinkReader links = new LinkReader(page);
        MessageReader messages = new MessageReader(page, facts);
        return new PageReview(
                facts,
                links.links(),
                links.anchors(),
                messages.read(),
                new RepresentationReader(page, facts).read(),
                suppressions.value(),
                page.diagnostics());
    }
}
