package dev.stubdown.check;

import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.fact.MessageFact.Request;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.term.PathTemplate;
import java.util.List;
import java.util.Optional;

/** The request line that an example most likely means where its URL fits none. */
final class NearestLine {

    private NearestLine() {}

    /** The first line of the method that differs in one step only: one too many, one too few, or one with another spelling. */
    static Optional<RequestLine> of(Request request, List<RequestLine> lines) {
        List<String> url =
                PathSteps.of(PathTemplate.parse(request.url().path())).names();
        return lines.stream()
                .filter(line -> line.method() == request.method())
                .filter(line -> isNear(url, PathSteps.of(line).names()))
                .findFirst();
    }

    /** The first line of the method that leads to the same thing from elsewhere. */
    static Optional<RequestLine> ending(Request request, List<RequestLine> lines) {
        PathSteps url = PathSteps.of(PathTemplate.parse(request.url().path()));
        return lines.stream()
                .filter(line -> line.method() == request.method())
                .filter(line -> url.endLike(PathSteps.of(line)))
                .findFirst();
    }

    private static boolean isNear(List<String> url, List<String> line) {
        int shorter = Math.min(url.size(), line.size());
        int front = 0;
        while (front < shorter && PathSteps.fits(url.get(front), line.get(front))) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && PathSteps.fits(url.get(url.size() - 1 - back), line.get(line.size() - 1 - back))) {
            back++;
        }
        if (url.size() < line.size()) {
            return url.size() + 1 == line.size() && front + back == shorter && isAlone(line, front);
        }
        if (url.size() > line.size()) {
            return url.size() == line.size() + 1 && front + back == shorter;
        }
        return front + back == shorter - 1
                && Suggestion.nearest(url.get(front), List.of(line.get(front))).isPresent();
    }

    /** False for the name in front of a key: what the URL has there is no key. */
    private static boolean isAlone(List<String> line, int step) {
        return line.get(step).isEmpty()
                || step + 1 == line.size()
                || !line.get(step + 1).isEmpty();
    }
}
