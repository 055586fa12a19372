package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.model.Operation;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.work.Parallel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Paths that fit the same request, of which a server may take the wrong one. Where the narrower one is asked first, that is what the pages mean by
 * {@code /books/newest} beside {@code /books/{id}}.
 */
final class AmbiguousPaths {

    private final SegmentPatterns patterns;
    private final List<Path> paths = new ArrayList<>();
    private final PathTree tree = new PathTree();

    /** Where thousands of paths are all alike, nobody reads of each pair of them. */
    private static final int MOST_COMPARED = 1_000;

    private static final int MOST_TOLD = 100;

    private record Path(Operation operation, PathPattern pattern) {}

    private AmbiguousPaths(List<Operation> operations) {
        List<PathTemplate> templates =
                operations.stream().map(Operation::template).toList();
        this.patterns = new SegmentPatterns(templates);
        Set<PathPattern> known = new HashSet<>();
        for (int i = 0; i < operations.size(); i++) {
            PathPattern pattern = pattern(templates.get(i));
            if (known.add(pattern)) {
                tree.add(pattern, paths.size());
                paths.add(new Path(operations.get(i), pattern));
            }
        }
    }

    /** @param operations of the whole API; methods on the same path are told apart by what they are called with */
    static List<Diagnostic> find(List<Operation> operations) {
        AmbiguousPaths ambiguous = new AmbiguousPaths(operations);
        List<Integer> numbers =
                IntStream.range(0, ambiguous.paths.size()).boxed().toList();
        return Parallel.map(numbers, number -> ambiguous.find(number).toList()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private Stream<Diagnostic> find(int number) {
        Path path = paths.get(number);
        return tree.alike(path.pattern)
                .filter(other -> other < number)
                .sorted()
                .limit(MOST_COMPARED)
                .boxed()
                .flatMap(other -> compare(paths.get(other), path).stream())
                .limit(MOST_TOLD);
    }

    private PathPattern pattern(PathTemplate path) {
        List<SegmentPattern> segments = new ArrayList<>();
        for (int segment = 0; segment < path.segments().size(); segment++) {
            segments.add(patterns.segment(path, segment));
        }
        return new PathPattern(segments);
    }

    /** @param two may fit the same request as the other, for all that the tree can tell */
    private static Optional<Diagnostic> compare(Path one, Path two) {
        int order = one.pattern.compareTo(two.pattern);
        Path first = order <= 0 ? one : two;
        Path second = order <= 0 ? two : one;
        return !first.pattern.meets(second.pattern) || order != 0 && second.pattern.covers(first.pattern)
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                                DiagnosticCode.OPERATION_AMBIGUOUS_PATH,
                                two.operation.source(),
                                "There are requests that fit `" + two.operation.template() + "` as well as `"
                                        + one.operation.template() + '`')
                        .withRelated(List.of(one.operation.source())));
    }
}
