package dev.stubdown.link;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What one segment of a path template matches. Remembers how it stands to others; {@link SegmentPatterns} makes one for all that match the same. */
final class SegmentPattern {

    private final UrlPattern pattern;
    private final @Nullable String literal;
    private final boolean isOpen;
    private final Map<SegmentPattern, Boolean> meeting = new ConcurrentHashMap<>();
    private final Map<SegmentPattern, Boolean> covered = new ConcurrentHashMap<>();

    SegmentPattern(UrlPattern pattern, @Nullable String literal, boolean isOpen) {
        this.pattern = pattern;
        this.literal = literal;
        this.isOpen = isOpen;
    }

    UrlPattern pattern() {
        return pattern;
    }

    /** The text of a segment without placeholders; null where it has one. */
    @Nullable
    String literal() {
        return literal;
    }

    /** True where it takes slashes, and with them any number of segments. */
    boolean isOpen() {
        return isOpen;
    }

    boolean meets(SegmentPattern other) {
        return this == other || meeting.computeIfAbsent(other, two -> pattern.meets(two.pattern));
    }

    boolean covers(SegmentPattern other) {
        return this == other || covered.computeIfAbsent(other, two -> pattern.covers(two.pattern));
    }
}
