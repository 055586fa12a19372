package dev.stubdown.extract;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Tally;
import dev.stubdown.document.Document;
import dev.stubdown.extract.Booking.Fate;
import dev.stubdown.extract.Booking.Thing;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.source.SourceFile;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A page that was read, and what its account must hold to. */
final class AccountedPage {

    private final String text;
    private final Document document;
    private final PageReader.Reading reading;
    private final List<TextRange> findings;

    AccountedPage(SourceFile page) {
        this(page.text(), GraphPages.document(page), new PageReader(GraphPages.DIALECT));
    }

    AccountedPage(String text, Document document, PageReader reader) {
        this.text = text;
        this.document = document;
        this.reading = reader.readWithBookings(document);
        this.findings = reading.facts().diagnostics().stream()
                .flatMap(found -> Stream.concat(Stream.of(found.source()), found.related().stream()))
                .map(this::range)
                .toList();
    }

    List<Booking> bookings() {
        return reading.bookings();
    }

    PageFacts facts() {
        return reading.facts();
    }

    Coverage coverage() {
        return reading.facts().coverage();
    }

    /** What the account has that a count of the page by other means does not have, and the other way round. */
    List<String> wrongSums(Census counted) {
        List<String> wrong = new ArrayList<>();
        if (!counted.equals(Census.of(coverage()))) {
            wrong.add(document.file() + ": " + counted + " on the page, " + Census.of(coverage()) + " in the account");
        }
        int ignored = Stream.of(
                        coverage().pages(),
                        coverage().tables(),
                        coverage().rows(),
                        coverage().listItems(),
                        coverage().codeBlocks())
                .mapToInt(Tally::ignored)
                .sum();
        int byRule = coverage().ignoredBy().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (ignored != byRule) {
            wrong.add(document.file() + ": " + ignored + " ignored, " + byRule + " by a rule");
        }
        return wrong;
    }

    /** Things that were not understood, and no diagnostic says so. */
    List<String> silent() {
        return bookings().stream()
                .filter(booking -> booking.fate() == Fate.FAILED && !isTold(booking))
                .map(booking -> booking.thing() + " at " + document.span(booking.range()))
                .toList();
    }

    /** By a finding inside of it; for a row or an item, by one that tells of the whole table or list. */
    private boolean isTold(Booking booking) {
        boolean inside = findings.stream().anyMatch(finding -> isIn(finding, booking.range()));
        return switch (booking.thing()) {
            case TABLE, CODE_BLOCK -> inside;
            case LIST_ITEM -> inside || findings.stream().anyMatch(finding -> isIn(booking.range(), finding));
            case ROW ->
                inside
                        || bookings().stream()
                                .anyMatch(other -> other.thing() == Thing.TABLE
                                        && other.fate() == Fate.FAILED
                                        && isIn(booking.range(), other.range())
                                        && isTold(other));
        };
    }

    private static boolean isIn(TextRange inner, TextRange outer) {
        return inner.start() >= outer.start() && inner.end() <= outer.end();
    }

    private TextRange range(SourceSpan finding) {
        int start = 0;
        for (int line = 1; line < finding.line(); line++) {
            start = Objects.checkIndex(nextLine(start), text.length() + 1);
        }
        int from = start + finding.column() - 1;
        return new TextRange(from, from + finding.length());
    }

    private int nextLine(int start) {
        int end = start;
        while (text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
}
