package dev.stubdown;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Tally;
import dev.stubdown.dialect.Dialect;
import dev.stubdown.dialect.MatchLimit;
import dev.stubdown.dialect.MatchLimit.Limited;
import dev.stubdown.document.Document;
import dev.stubdown.extract.PageReader;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.SuppressionFact;
import dev.stubdown.incremental.PageMemory;
import dev.stubdown.markdown.MarkdownReader;
import dev.stubdown.source.FileFailure;
import dev.stubdown.source.LineIndex;
import dev.stubdown.source.ReadLimits;
import dev.stubdown.source.SourceFile;
import dev.stubdown.source.SourceLocation;
import dev.stubdown.source.SourceReader;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.source.TextRange;
import dev.stubdown.source.TooLargeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** One page from the disk to its facts. Stateless: threads share one. */
final class PageLoader {

    private static final Coverage UNREADABLE =
            new Coverage(new Tally(0, 0, 1), Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, new TreeMap<>());

    /** How much of a text a finding about it shows. */
    private static final int SHOWN = 40;

    private final SourceReader files;
    private final int maxMatchSteps;
    private final MarkdownReader markdown;
    private final PageReader pages;

    PageLoader(Dialect dialect, ReadLimits limits) {
        this.files = new SourceReader(limits);
        this.maxMatchSteps = limits.maxMatchSteps();
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
            return memory.of(location, files, bytes -> loaded(SourceReader.decode(location.path(), bytes)));
        } catch (IOException e) {
            return unreadable(location, e);
        }
    }

    private Loaded loaded(SourceFile file) {
        Document document = markdown.read(file);
        Limited<PageFacts> facts = MatchLimit.within(maxMatchSteps, () -> pages.read(document));
        return loaded(file, facts.value(), facts.spent(), pages.suppressions(document));
    }

    Reviewed review(SourceLocation location) {
        try {
            SourceFile file = files.read(location);
            Document document = markdown.read(file);
            Limited<PageReview> limited = MatchLimit.within(maxMatchSteps, () -> pages.review(document));
            PageReview review = limited.value();
            return new Reviewed(
                    loaded(file, review.facts(), limited.spent(), review.suppressions()),
                    Optional.of(review),
                    Optional.of(file));
        } catch (IOException e) {
            return new Reviewed(unreadable(location, e), Optional.empty(), Optional.empty());
        }
    }

    private static Loaded unreadable(SourceLocation location, IOException failure) {
        String message = "The file cannot be read: " + FileFailure.reason(failure);
        SourceSpan place = SourceSpan.startOf(location.path());
        Diagnostic finding = Diagnostic.of(DiagnosticCode.PAGE_UNREADABLE, place, message);
        Diagnostic told = failure instanceof TooLargeException
                ? finding.withHint("if it is meant to be so large, raise maxPageSize; else exclude it")
                : finding;
        return new Loaded(Optional.empty(), UNREADABLE, List.of(told), List.of());
    }

    private Loaded loaded(
            SourceFile file, PageFacts facts, List<MatchLimit.Spent> spent, List<SuppressionFact> suppressions) {
        List<Diagnostic> diagnostics = new ArrayList<>(facts.diagnostics());
        if (file.decoding() == SourceFile.Decoding.WINDOWS_1252) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.PAGE_NOT_UTF8,
                            SourceSpan.startOf(file.path()),
                            "The file is not UTF-8; it was read as windows-1252")
                    .withHint("save the file as UTF-8"));
        }
        spent.forEach(each -> diagnostics.add(tooCostly(file, each)));
        return new Loaded(Optional.of(facts), facts.coverage(), diagnostics, suppressions);
    }

    /** A finding at the text where a pattern was given up; at the top of the page where it stands there in other words, such as without its marks. */
    private Diagnostic tooCostly(SourceFile file, MatchLimit.Spent spent) {
        String text = spent.text().strip();
        String first = text.substring(0, Math.min(text.length(), SHOWN));
        int at = first.isEmpty() ? -1 : file.text().indexOf(first);
        SourceSpan place = at < 0
                ? SourceSpan.startOf(file.path())
                : LineIndex.of(file.text()).span(file.path(), new TextRange(at, at + first.length()));
        return Diagnostic.of(
                        DiagnosticCode.PAGE_PATTERN_LIMIT,
                        place,
                        "The pattern " + spent.pattern()
                                + " looks too often at the characters of a text here; on this page it matches nothing")
                .withFound(first, null)
                .withHint(
                        "write the pattern so that no two parts of it can match the same text, or raise maxMatchSteps");
    }
}
