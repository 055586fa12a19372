package dev.stubdown.check;

import dev.stubdown.fact.MessageFact.Request;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The request lines of all pages, by what they lead to. Immutable once made. */
final class DocumentedPaths {

    private record Key(HttpMethod method, int steps) {}

    /** @param among how many request lines of its page it is */
    private record Line(RequestLine line, PathSteps steps, int among) {}

    private static final Comparator<Line> LIKELIEST = Comparator.comparing(
                    (Line line) -> !line.line().queryKeys().isEmpty())
            .thenComparingInt(Line::among);

    private final Map<Key, List<Line>> lines = new HashMap<>();

    DocumentedPaths(List<PageReview> pages) {
        for (PageReview page : pages) {
            List<RequestLine> all = lines(page);
            all.forEach(line -> add(line, all.size()));
        }
    }

    /** The request lines of a page, in order. */
    static List<RequestLine> lines(PageReview page) {
        return page.facts().operations().stream()
                .map(OperationFact::requestLines)
                .flatMap(List::stream)
                .toList();
    }

    private void add(RequestLine line, int among) {
        PathSteps steps = PathSteps.of(line);
        lines.computeIfAbsent(new Key(line.method(), steps.names().size()), key -> new ArrayList<>())
                .add(new Line(line, steps, among));
    }

    /** A line of the set that documents what the request calls, rather one of a page with few others; empty where none does. */
    Optional<RequestLine> of(Request request) {
        PathSteps url = PathSteps.of(PathTemplate.parse(request.url().path()));
        return lines.getOrDefault(new Key(request.method(), url.names().size()), List.of()).stream()
                .filter(line -> url.fit(line.steps()))
                .min(LIKELIEST)
                .map(Line::line);
    }
}
