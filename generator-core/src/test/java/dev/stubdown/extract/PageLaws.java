package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.DialectOptions;
import dev.stubdown.dialect.Dialect;
import dev.stubdown.document.Document;
import dev.stubdown.extract.Booking.Fate;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fuzz.Places;
import dev.stubdown.markdown.MarkdownOptions;
import dev.stubdown.markdown.MarkdownReader;
import dev.stubdown.source.SourceFile;
import java.util.List;
import java.util.Map;

/** What holds for the facts of any page, in one style of documentation. Threads share one. */
public final class PageLaws {

    private static final MarkdownReader PLAIN = new MarkdownReader(MarkdownOptions.PLAIN);

    private final MarkdownReader markdown;
    private final PageReader pages;

    public PageLaws(Dialect dialect) {
        this.markdown = new MarkdownReader(DialectOptions.markdown(dialect));
        this.pages = new PageReader(dialect);
    }

    /** What the page says; an assertion fails where one law is broken. */
    public PageReview check(SourceFile page) {
        Document document = markdown.read(page);
        AccountedPage read = new AccountedPage(page.text(), document, pages);
        PageReview review = pages.review(document);
        assertEquals(read.facts(), review.facts(), "a review finds other facts");
        theAccountAddsUp(page, read);
        Places places = new Places(Map.of(page.path(), page.text()));
        places.check(review);
        places.check(pages.suppressions(document));
        return review;
    }

    /** A reader that knows no tabs leaves none out. */
    private static void theAccountAddsUp(SourceFile page, AccountedPage read) {
        assertEquals(List.of(), read.wrongSums(Census.of(PLAIN.read(page))));
        assertEquals(List.of(), read.silent(), "silent");
        read.bookings()
                .forEach(booking ->
                        assertEquals(booking.fate() == Fate.IGNORED, booking.rule() != null, booking::toString));
    }
}
