package dev.stubdown.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Paths by their segments, so that a path meets only those that may fit the same request: a slash is taken by a slash alone, but where an
 * {@linkplain SegmentPattern#isOpen() open} segment takes all that follows.
 */
final class PathTree {

    private final Map<String, PathTree> literals = new HashMap<>();
    private final Map<String, Branch> others = new TreeMap<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();

    private record Branch(SegmentPattern segment, PathTree below) {}

    /** @param number tells the path from others */
    void add(List<SegmentPattern> path, int number) {
        PathTree at = this;
        for (SegmentPattern segment : path) {
            if (segment.isOpen()) {
                at.open.add(number);
                return;
            }
            at = at.below(segment);
        }
        at.ends.add(number);
    }

    private PathTree below(SegmentPattern segment) {
        return segment.hasPlaceholder()
                ? others.computeIfAbsent(segment.pattern().toString(), key -> new Branch(segment, new PathTree()))
                        .below()
                : literals.computeIfAbsent(segment.literal(), key -> new PathTree());
    }

    /** The numbers of the paths that may fit a request that this one fits. All that do are among them, each once. */
    IntStream alike(List<SegmentPattern> path) {
        IntStream.Builder found = IntStream.builder();
        find(path, 0, found);
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
        if (segment.hasPlaceholder()) {
            literals.forEach((text, child) -> {
                if (segment.meets(new SegmentPattern().literal(text))) {
                    child.find(path, depth + 1, found);
                }
            });
        } else if (literals.containsKey(segment.literal())) {
            literals.get(segment.literal()).find(path, depth + 1, found);
        }
        for (Branch branch : others.values()) {
            if (segment.meets(branch.segment)) {
                branch.below.find(path, depth + 1, found);
            }
        }
    }

    private void findAll(IntConsumer found) {
        open.forEach(found::accept);
        ends.forEach(found::accept);
        children().forEach(child -> child.findAll(found));
    }

    private List<PathTree> children() {
        List<PathTree> children = new ArrayList<>(literals.values());
        others.values().forEach(branch -> children.add(branch.below));
        return children;
    }
}
