package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.model.Operation;
import dev.stubdown.term.PathTemplate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Paths that fit the same request, of which a server may take the wrong one. Where the narrower one is asked first, that is what the pages mean by
 * {@code /books/newest} beside {@code /books/{id}}.
 */
final class AmbiguousPaths {

    private final SegmentPatterns patterns;
    private final List<Diagnostic> found = new ArrayList<>();

    private record Path(Operation operation, PathPattern pattern) {}

    private AmbiguousPaths(List<Operation> operations) {
        this.patterns =
                new SegmentPatterns(operations.stream().map(Operation::template).toList());
    }

    /** @param operations of the whole API; methods on the same path are told apart by what they are called with */
    static List<Diagnostic> find(List<Operation> operations) {
        AmbiguousPaths ambiguous = new AmbiguousPaths(operations);
        Set<PathPattern> known = new HashSet<>();
        List<Path> paths = new ArrayList<>();
        PathTree tree = new PathTree();
        for (Operation operation : operations) {
            Path path = new Path(operation, ambiguous.pattern(operation.template()));
            if (known.add(path.pattern)) {
                tree.alike(path.pattern).forEach(other -> ambiguous.compare(paths.get(other), path));
                tree.add(path.pattern, paths.size());
                paths.add(path);
            }
        }
        return ambiguous.found;
    }

    private PathPattern pattern(PathTemplate path) {
        List<SegmentPattern> segments = new ArrayList<>();
        for (int segment = 0; segment < path.segments().size(); segment++) {
            segments.add(patterns.segment(path, segment));
        }
        return new PathPattern(segments);
    }

    /** @param two may fit the same request as the other, for all that the tree can tell */
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
