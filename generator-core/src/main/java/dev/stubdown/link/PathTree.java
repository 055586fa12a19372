package dev.stubdown.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Paths by their segments, so that a path has to be compared only with those that may fit the same request. */
final class PathTree {

    private final Map<SegmentPattern, PathTree> literals = new LinkedHashMap<>();
    private final Map<SegmentPattern, PathTree> others = new LinkedHashMap<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();

    /** @param number tells the path from others */
    void add(PathPattern path, int number) {
        PathTree at = this;
        for (SegmentPattern segment : path.segments()) {
            if (segment.isOpen()) {
                at.open.add(number);
                return;
            }
            at = (segment.literal() == null ? at.others : at.literals).computeIfAbsent(segment, key -> new PathTree());
        }
        at.ends.add(number);
    }

    /** The numbers of the paths that may fit a request that this one fits. All that do are among them, each once. */
    IntStream alike(PathPattern path) {
        IntStream.Builder found = IntStream.builder();
        find(path.segments(), 0, found);
        return found.build();
    }

    private void find(List<SegmentPattern> path, int depth, IntConsumer found) {
        open.forEach(found::accept);
        if (depth == path.size()) {
            ends.forEach(found::accept);
            return;
        }
        SegmentPattern segment = path.get(depth);
        if (segment.isOpen()) {
            ends.forEach(found::accept);
            children().forEach(child -> child.findAll(found));
        } else {
            findBelow(path, depth, found);
        }
    }

    private void findBelow(List<SegmentPattern> path, int depth, IntConsumer found) {
        SegmentPattern segment = path.get(depth);
        if (segment.literal() == null) {
            findAmong(literals, path, depth, found);
        } else if (literals.containsKey(segment)) {
            literals.get(segment).find(path, depth + 1, found);
        }
        findAmong(others, path, depth, found);
    }

    private static void findAmong(
            Map<SegmentPattern, PathTree> children, List<SegmentPattern> path, int depth, IntConsumer found) {
        children.forEach((segment, child) -> {
            if (path.get(depth).meets(segment)) {
                child.find(path, depth + 1, found);
            }
        });
    }

    private void findAll(IntConsumer found) {
        open.forEach(found::accept);
        ends.forEach(found::accept);
        children().forEach(child -> child.findAll(found));
    }

    private List<PathTree> children() {
        List<PathTree> children = new ArrayList<>(literals.values());
        children.addAll(others.values());
        return children;
    }
}
