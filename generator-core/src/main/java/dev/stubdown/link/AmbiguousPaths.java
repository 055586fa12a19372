package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.model.Operation;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PlaceholderKinds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Paths that fit the same request, of which a server may take the wrong one. Where the narrower one is asked first, that is what the pages mean by
 * {@code /books/newest} beside {@code /books/{id}}.
 */
final class AmbiguousPaths {

    private final PlaceholderKinds kinds;
    private final List<Diagnostic> found = new ArrayList<>();

    private record Path(Operation operation, UrlPattern pattern) {

        static Path of(Operation operation, List<SegmentPattern> segments) {
            UrlPattern whole = new UrlPattern();
            segments.forEach(segment -> whole.literal("/").append(segment.pattern()));
            return new Path(operation, whole);
        }
    }

    private AmbiguousPaths(List<Operation> operations) {
        this.kinds = new PlaceholderKinds(
                operations.stream().map(Operation::template).toList());
    }

    /** @param operations of the whole API; methods on the same path are told apart by what they are called with */
    static List<Diagnostic> find(List<Operation> operations) {
        AmbiguousPaths ambiguous = new AmbiguousPaths(operations);
        Set<String> known = new HashSet<>();
        List<Path> paths = new ArrayList<>();
        PathTree tree = new PathTree();
        for (Operation operation : operations) {
            List<SegmentPattern> segments = ambiguous.segments(operation.template());
            Path path = Path.of(operation, segments);
            if (known.add(path.pattern.toString())) {
                tree.alike(segments).forEach(other -> ambiguous.compare(paths.get(other), path));
                tree.add(segments, paths.size());
                paths.add(path);
            }
        }
        return ambiguous.found;
    }

    private List<SegmentPattern> segments(PathTemplate path) {
        List<SegmentPattern> segments = new ArrayList<>();
        for (int segment = 0; segment < path.segments().size(); segment++) {
            List<Part> parts = path.segments().get(segment).parts();
            SegmentPattern pattern = new SegmentPattern();
            for (int part = 0; part < parts.size(); part++) {
                if (parts.get(part) instanceof Placeholder) {
                    pattern.placeholder(kinds.of(path, segment, part));
                } else {
                    pattern.literal(parts.get(part).toString());
                }
            }
            segments.add(pattern);
        }
        return segments;
    }

    private void compare(Path one, Path two) {
        int order = one.pattern.compareTo(two.pattern);
        Path first = order <= 0 ? one : two;
        Path second = order <= 0 ? two : one;
        boolean settled = order != 0 && second.pattern.covers(first.pattern);
        if (!settled && first.pattern.meets(second.pattern)) {
            found.add(Diagnostic.of(
                            DiagnosticCode.OPERATION_AMBIGUOUS_PATH,
                            two.operation.source(),
                            "There are requests that fit `" + two.operation.template() + "` as well as `"
                                    + one.operation.template() + '`')
                    .withRelated(List.of(one.operation.source())));
        }
    }
}
