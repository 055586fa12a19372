package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.model.Operation;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PathTemplate.Segment;
import dev.stubdown.term.PlaceholderKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Paths that fit the same request, of which a server may take the wrong one. Where the narrower one is asked first, that is what the pages mean by
 * {@code /books/newest} beside {@code /books/{id}}.
 */
final class AmbiguousPaths {

    private final PlaceholderKinds kinds;
    private final List<Diagnostic> found = new ArrayList<>();

    private record Path(Operation operation, UrlPattern pattern) {}

    private AmbiguousPaths(List<Operation> operations) {
        this.kinds = new PlaceholderKinds(
                operations.stream().map(Operation::template).toList());
    }

    /** @param operations of the whole API; methods on the same path are told apart by what they are called with */
    static List<Diagnostic> find(List<Operation> operations) {
        AmbiguousPaths paths = new AmbiguousPaths(operations);
        Map<String, Path> distinct = new LinkedHashMap<>();
        for (Operation operation : operations) {
            UrlPattern pattern = paths.pattern(operation.template());
            distinct.putIfAbsent(pattern.toString(), new Path(operation, pattern));
        }
        paths.compareAll(List.copyOf(distinct.values()));
        return paths.found;
    }

    private UrlPattern pattern(PathTemplate path) {
        UrlPattern pattern = new UrlPattern();
        for (int segment = 0; segment < path.segments().size(); segment++) {
            pattern.literal("/");
            List<Part> parts = path.segments().get(segment).parts();
            for (int part = 0; part < parts.size(); part++) {
                if (parts.get(part) instanceof Placeholder) {
                    pattern.placeholder(kinds.of(path, segment, part));
                } else {
                    pattern.literal(parts.get(part).toString());
                }
            }
        }
        return pattern;
    }

    /** Paths that begin with different words have nothing in common; those that begin with a placeholder may have something with all. */
    private void compareAll(List<Path> paths) {
        Map<String, List<Path>> alike = new HashMap<>();
        for (Path path : paths) {
            String start = start(path);
            List<Path> before =
                    start.isEmpty() ? paths.subList(0, paths.indexOf(path)) : alike.getOrDefault(start, List.of());
            before.forEach(other -> compare(other, path));
            if (!start.isEmpty()) {
                alike.getOrDefault("", List.of()).forEach(other -> compare(other, path));
            }
            alike.computeIfAbsent(start, key -> new ArrayList<>()).add(path);
        }
    }

    /** The first segment; empty where it has a placeholder. */
    private static String start(Path path) {
        List<Segment> segments = path.operation.template().segments();
        if (segments.isEmpty()) {
            return "/";
        }
        return segments.get(0).isLiteral() ? segments.get(0).toString() : "";
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
