package dev.stubdown.check;

import dev.stubdown.fact.MessageFact.Request;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The request line that an example most likely means where its URL fits none. */
final class NearestLine {

    private NearestLine() {}

    /** The line that shares most literal steps with the URL, one of the same method before others; empty where the page has no line. */
    static Optional<RequestLine> of(Request request, List<RequestLine> lines) {
        Set<String> steps = literals(PathTemplate.parse(request.url().path()));
        return lines.stream()
                .min(Comparator.comparing((RequestLine line) -> line.method() != request.method())
                        .thenComparing(line -> difference(steps, literals(line.path()))));
    }

    private static Set<String> literals(PathTemplate path) {
        return path.segments().stream()
                .filter(Segment::isLiteral)
                .map(segment -> segment.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static int difference(Set<String> url, Set<String> line) {
        Set<String> missing = new HashSet<>(line);
        missing.removeAll(url);
        Set<String> shared = new HashSet<>(line);
        shared.retainAll(url);
        return missing.size() * 2 - shared.size();
    }
}
