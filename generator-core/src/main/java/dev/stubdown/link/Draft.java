package dev.stubdown.link;

import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.fact.RequestLine.PlaceholderFact;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One request line of one page, on its way to an operation.
 *
 * @param file the page
 * @param fact what the page says of all its lines
 * @param path with the final names of its placeholders
 */
record Draft(String file, OperationFact fact, RequestLine line, PathTemplate path, OperationKey key) {

    private static final Comparator<Draft> ORDER = Comparator.comparing(Draft::key)
            .thenComparing(Draft::file)
            .thenComparing(draft -> draft.fact().source())
            .thenComparing(draft -> draft.line().source());

    /** All request lines of all pages, sorted; of equal ones of a page only the first. */
    static List<Draft> of(List<PageFacts> pages) {
        PlaceholderNamer namer = new PlaceholderNamer(pages.stream()
                .flatMap(page -> page.operations().stream())
                .flatMap(fact -> fact.requestLines().stream())
                .toList());
        List<Draft> drafts = new ArrayList<>();
        for (PageFacts page : pages) {
            for (OperationFact fact : page.operations()) {
                drafts.addAll(ofPage(page.file(), fact, namer));
            }
        }
        drafts.sort(ORDER);
        return List.copyOf(drafts);
    }

    private static List<Draft> ofPage(String file, OperationFact fact, PlaceholderNamer namer) {
        Map<OperationKey, Draft> drafts = new TreeMap<>();
        for (RequestLine line : fact.requestLines()) {
            PathTemplate path = namer.name(line);
            OperationKey key = OperationKey.of(line.method(), path);
            drafts.putIfAbsent(key, new Draft(file, fact, line, path, key));
        }
        return List.copyOf(drafts.values());
    }

    /** The path with the page's sample values where it shows such instead of placeholders. */
    PathTemplate documentedPath() {
        List<Segment> segments = new ArrayList<>();
        int next = 0;
        for (Segment segment : path.segments()) {
            boolean sample =
                    segment.isPlaceholder() && line.placeholders().get(next).isSampleKey();
            segments.add(sample ? Segment.literal(line.placeholders().get(next).original()) : segment);
            next += (int) segment.parts().stream()
                    .filter(Placeholder.class::isInstance)
                    .count();
        }
        return new PathTemplate(segments);
    }

    /** The page shows a sample value where a placeholder should stand. */
    boolean hasSampleKey() {
        return line.placeholders().stream().anyMatch(PlaceholderFact::isSampleKey);
    }

    HttpMethod method() {
        return key.method();
    }

    /** The place of the request line. */
    SourceSpan source() {
        return line.source();
    }

    /** The last segment; an empty one for the root. */
    Segment lastSegment() {
        return path.lastSegment();
    }

    /** The page is about a call, or the line calls a function with arguments. */
    boolean isCall() {
        Segment last = lastSegment();
        return fact.call() || ODataPath.isCall(last) && !ODataPath.hasKeyInParentheses(last);
    }
}
