package dev.stubdown.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * The numbers of the paths that may fit a request that this one fits. All that do are among them, each once, unless the tree has more branches that may
     * than anybody could look through.
     */
    IntStream alike(PathPattern path) {
        Walk walk = new Walk(path.segments());
        walk.find(this, 0);
        return walk.found.build();
    }

    private List<PathTree> children() {
        List<PathTree> children = new ArrayList<>(literals.values());
        children.addAll(others.values());
        return children;
    }

    /** One path on its way through the tree. */
    private static final class Walk {

        /** Where thousands of paths are all alike, each would meet each. */
        private static final int MOST = 20_000;

        private final List<SegmentPattern> path;
        private final IntStream.Builder found = IntStream.builder();
        private int visited;

        Walk(List<SegmentPattern> path) {
            this.path = path;
        }

        void find(PathTree tree, int depth) {
            visited++;
            if (visited > MOST) {
                return;
            }
            tree.open.forEach(found::accept);
            if (depth == path.size()) {
                tree.ends.forEach(found::accept);
                return;
            }
            SegmentPattern segment = path.get(depth);
            if (segment.isOpen()) {
                tree.ends.forEach(found::accept);
                tree.children().forEach(this::findAll);
            } else {
                findBelow(tree, segment, depth);
            }
        }

        private void findBelow(PathTree tree, SegmentPattern segment, int depth) {
            if (segment.literal() == null) {
                findAmong(tree.literals, segment, depth);
            } else if (tree.literals.containsKey(segment)) {
                find(tree.literals.get(segment), depth + 1);
            }
            findAmong(tree.others, segment, depth);
        }

        private void findAmong(Map<SegmentPattern, PathTree> children, SegmentPattern segment, int depth) {
            children.forEach((other, child) -> {
                if (segment.meets(other)) {
                    find(child, depth + 1);
                }
            });
        }

        private void findAll(PathTree tree) {
            visited++;
            if (visited <= MOST) {
                tree.open.forEach(found::accept);
                tree.ends.forEach(found::accept);
                tree.children().forEach(this::findAll);
            }
        }
    }
}
