package dev.stubdown.link;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * What a path template matches, segment by segment: a slash is taken by a slash alone. Where an {@linkplain SegmentPattern#isOpen() open} segment
 * takes slashes too, character by character.
 */
final class PathPattern implements Comparable<PathPattern> {

    private final List<SegmentPattern> segments;
    private final boolean isOpen;
    private final UrlPattern whole = new UrlPattern();

    /** At which step of the whole each segment begins, with its slash. */
    private final int[] starts;

    PathPattern(List<SegmentPattern> segments) {
        this.segments = List.copyOf(segments);
        this.isOpen = segments.stream().anyMatch(SegmentPattern::isOpen);
        this.starts = new int[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            starts[i] = whole.size();
            whole.literal("/").append(segments.get(i).pattern());
        }
        starts[segments.size()] = whole.size();
    }

    List<SegmentPattern> segments() {
        return segments;
    }

    /** True where there is a path that both match. */
    boolean meets(PathPattern other) {
        return isOpen || other.isOpen ? meetsOpen(other) : each(other, SegmentPattern::meets);
    }

    /** In front of the first open segment, a slash is taken by a slash alone here, too. */
    private boolean meetsOpen(PathPattern other) {
        int at = 0;
        while (at < segments.size() && at < other.segments.size()) {
            SegmentPattern mine = segments.get(at);
            SegmentPattern its = other.segments.get(at);
            if (mine.isOpen() || its.isOpen()) {
                break;
            }
            if (!mine.meets(its)) {
                return false;
            }
            at++;
        }
        return whole.meets(starts[at], other.whole, other.starts[at]);
    }

    /** True where this matches every path that the other one matches. */
    boolean covers(PathPattern other) {
        return isOpen || other.isOpen ? whole.covers(other.whole) : each(other, SegmentPattern::covers);
    }

    private boolean each(PathPattern other, BiPredicate<SegmentPattern, SegmentPattern> test) {
        if (segments.size() != other.segments.size()) {
            return false;
        }
        for (int i = 0; i < segments.size(); i++) {
            if (!test.test(segments.get(i), other.segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** As {@link UrlPattern} compares them. */
    @Override
    public int compareTo(PathPattern other) {
        return whole.compareTo(other.whole);
    }

    /** Equal where the same segments match the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PathPattern path && segments.equals(path.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }
}
