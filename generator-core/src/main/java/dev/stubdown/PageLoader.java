package dev.stubdown;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Tally;
import dev.stubdown.dialect.Dialect;
import dev.stubdown.document.Document;
import dev.stubdown.extract.PageReader;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.SuppressionFact;
import dev.stubdown.incremental.PageMemory;
import dev.stubdown.markdown.MarkdownReader;
import dev.stubdown.source.FileFailure;
import dev.stubdown.source.SourceFile;
import dev.stubdown.source.SourceLocation;
import dev.stubdown.source.SourceReader;
import dev.stubdown.source.SourceSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** One page from the disk to its facts. Stateless: threads share one. */
final class PageLoader {

    private static final Coverage UNREADABLE =
            new Coverage(new Tally(0, 0, 1), Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, new TreeMap<>());

    private final SourceReader files = new SourceReader();
    private final MarkdownReader markdown;
    private final PageReader pages;

    PageLoader(Dialect dialect) {
        this.markdown = new MarkdownReader(DialectOptions.markdown(dialect));
        this.pages = new PageReader(dialect);
    }

    /**
     * A page, with what was found on the way.
     *
     * @param facts empty where the file cannot be read
     * @param suppressions the findings that the page says are meant to be there
     */
    record Loaded(
            Optional<PageFacts> facts,
            Coverage coverage,
            List<Diagnostic> diagnostics,
            List<SuppressionFact> suppressions) {}

    /**
     * A page with what only a review asks for.
     *
     * @param review empty where the file cannot be read
     * @param file empty where it cannot be read
     */
    record Reviewed(Loaded loaded, Optional<PageReview> review, Optional<SourceFile> file) {}

    /** The facts of the pages that could be read. */
    static List<PageFacts> facts(List<Loaded> pages) {
        return pages.stream().flatMap(page -> page.facts().stream()).toList();
    }

    /** A page of which nothing is known. */
    Loaded load(SourceLocation location) {
        return load(location, PageMemory.none(Loaded.class));
    }

    /** @param memory knows what was made of pages that have not changed */
    Loaded load(SourceLocation location, PageMemory<Loaded> memory) {
        try {
            return memory.of(location, bytes -> loaded(SourceReader.decode(location.path(), bytes)));
        } catch (IOException e) {
            return unreadable(location, e);
        }
    }

    private Loaded loaded(SourceFile file) {
        Document document = markdown.read(file);
        return loaded(file, pages.read(document), pages.suppressions(document));
    }

    Reviewed review(SourceLocation location) {
        try {
            SourceFile file = files.read(location);
            PageReview review = pages.review(markdown.read(file));
            return new Reviewed(
                    loaded(file, review.facts(), review.suppressions()), Optional.of(review), Optional.of(file));
        } catch (IOException e) {
            return new Reviewed(unreadable(location, e), Optional.empty(), Optional.empty());
        }
    }

    private static Loaded unreadable(SourceLocation location, IOException failure) {
        String message = "The file cannot be read: " + FileFailure.reason(failure);
        SourceSpan place = SourceSpan.startOf(location.path());
        List<Diagnostic> diagnostics = List.of(Diagnostic.of(DiagnosticCode.PAGE_UNREADABLE, place, message));
        return new Loaded(Optional.empty(), UNREADABLE, diagnostics, List.of());
    }

    private static Loaded loaded(SourceFile file, PageFacts facts, List<SuppressionFact> suppressions) {
        List<Diagnostic> diagnostics = new ArrayList<>(facts.diagnostics());
        if (file.decoding() == SourceFile.Decoding.WINDOWS_1252) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.PAGE_NOT_UTF8,
                            SourceSpan.startOf(file.path()),
                            "The file is not UTF-8; it was read as windows-1252")
                    .withHint("save the file as UTF-8"));
        }
        return new Loaded(Optional.of(facts), facts.coverage(), diagnostics, suppressions);
    }
}
