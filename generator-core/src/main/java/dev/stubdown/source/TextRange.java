package dev.stubdown.source;

/**
 * A stretch of a page's text, by offsets in UTF-16 code units.
 *
 * @param start the first code unit
 * @param end the one after the last; never before {@code start}
 */
public record TextRange(int start, int end) {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    /** The number of code units. */
    public int length() {
        return end - start;
    }

    /** The smallest range that holds both. */
    public TextRange union(TextRange other) {
        return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
    }
}
