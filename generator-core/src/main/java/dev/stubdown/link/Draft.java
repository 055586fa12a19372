package dev.stubdown.link;

import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.fact.RequestLine.PlaceholderFact;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PathTemplate.Segment;
import dev.stubdown.work.Parallel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One request line of one page, on its way to an operation. Equal to itself alone. */
final class Draft {

    private static final Comparator<Draft> ORDER = Comparator.comparing(Draft::key)
            .thenComparing(Draft::file)
            .thenComparing(draft -> draft.fact().source())
            .thenComparing(draft -> draft.line().source());

    private final String file;
    private final OperationFact fact;
    private final RequestLine line;
    private final OperationKey key;
    private final PathNode node;
    private final PathTemplate path;
    private final List<String> placeholders;
    private final List<String> written;
    private final boolean call;

    private Draft(Place place, PathTemplate path) {
        this.file = place.file;
        this.fact = place.fact;
        this.line = place.line;
        this.key = place.key;
        this.node = place.node;
        this.path = path;
        this.placeholders = path.placeholders();
        this.written = line.path().placeholders();
        Segment last = path.lastSegment();
        this.call = fact.call() || ODataPath.isCall(last) && !ODataPath.hasKeyInParentheses(last);
    }

    /** A request line with its place in the tree of paths, which does not depend on the names of placeholders. */
    private record Place(String file, OperationFact fact, RequestLine line, OperationKey key, PathNode node) {

        static Place of(String file, OperationFact fact, RequestLine line, PathNode root) {
            PathNode node = root;
            StringBuilder spelling = new StringBuilder();
            for (Segment segment : line.path().segments()) {
                String own = OperationKey.spellingOf(segment);
                spelling.append('/').append(own);
                node = node.below(segment, own);
            }
            node.add(line.method());
            return new Place(
                    file, fact, line, new OperationKey(spelling.toString(), node.shape(), line.method()), node);
        }
    }

    /** All request lines of all pages, sorted; of equal ones of a page only the first. */
    static List<Draft> of(List<PageFacts> pages) {
        List<Place> places = places(pages);
        PlaceholderNamer namer = new PlaceholderNamer(pages.stream()
                .flatMap(page -> page.operations().stream())
                .flatMap(fact -> fact.requestLines().stream())
                .toList());
        return Parallel.map(places, place -> new Draft(place, namer.name(place.line))).stream()
                .sorted(ORDER)
                .toList();
    }

    private static List<Place> places(List<PageFacts> pages) {
        PathNode root = PathNode.root();
        List<Place> places = new ArrayList<>();
        for (PageFacts page : pages) {
            for (OperationFact fact : page.operations()) {
                Set<OperationKey> known = new HashSet<>();
                for (RequestLine line : fact.requestLines()) {
                    Place place = Place.of(page.file(), fact, line, root);
                    if (known.add(place.key)) {
                        places.add(place);
                    }
                }
            }
        }
        return places;
    }

    /** The page. */
    String file() {
        return file;
    }

    /** What the page says of all its lines. */
    OperationFact fact() {
        return fact;
    }

    RequestLine line() {
        return line;
    }

    /** The path with the final names of its placeholders. */
    PathTemplate path() {
        return path;
    }

    /** The final names of the path's placeholders, in order, each once. */
    List<String> placeholders() {
        return placeholders;
    }

    /** The same as the page writes them. */
    List<String> writtenPlaceholders() {
        return written;
    }

    OperationKey key() {
        return key;
    }

    /** Where the path leads in the tree of all paths. */
    PathNode node() {
        return node;
    }

    /** The path with the page's sample values where it shows such instead of placeholders. */
    PathTemplate documentedPath() {
        if (!hasSampleKey()) {
            return path;
        }
        List<Segment> segments = new ArrayList<>();
        int next = 0;
        for (Segment segment : path.segments()) {
            boolean sample =
                    segment.isPlaceholder() && line.placeholders().get(next).isSampleKey();
            segments.add(sample ? Segment.literal(line.placeholders().get(next).original()) : segment);
            for (Part part : segment.parts()) {
                next += part instanceof Placeholder ? 1 : 0;
            }
        }
        return new PathTemplate(segments);
    }

    /** The page shows a sample value where a placeholder should stand. */
    boolean hasSampleKey() {
        for (PlaceholderFact placeholder : line.placeholders()) {
            if (placeholder.isSampleKey()) {
                return true;
            }
        }
        return false;
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
        return call;
    }
}
