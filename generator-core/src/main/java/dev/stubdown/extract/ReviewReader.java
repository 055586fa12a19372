package dev.stubdown.extract;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.dialect.PageKind;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.document.Block;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.SuppressionFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        new MetadataReview(page).report();
        PageKind kind = PageKind.valueOf(facts.kind().name());
        new OutlineReview(page, page.dialect().outline(kind)).report();
        new StructureReview(page).report();
        reviewBlocks();
        new TypeReview(page).review(facts);
        if (!facts.operations().isEmpty()) {
            new RequestReview(page).review();
            new ArgumentReview(page).review(facts.operations());
            new PathParameterReview(page).review(facts.operations());
        }
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

    private void reviewBlocks() {
        TableReview tables = new TableReview(page);
        review(page.outline().head(), null, tables);
        for (Outline.Entry section : page.outline().entries()) {
            review(section.blocks(), section.role(), tables);
            tables.checkPresence(section);
        }
    }

    private void review(List<Block> blocks, @Nullable SectionRole role, TableReview tables) {
        tables.review(blocks, role);
        new BrokenTables(page).review(blocks);
        new PlaceholderReview(page).review(blocks, role);
    }
}
