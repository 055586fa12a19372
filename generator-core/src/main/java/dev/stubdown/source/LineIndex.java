package dev.stubdown.source;

import java.util.Arrays;

/** Turns offsets of one text into lines and columns. LF, CRLF and a lone CR each end a line. */
public final class LineIndex {

    private final int[] starts;

    private LineIndex(int[] starts) {
        this.starts = starts;
    }

    /** The index of that text. */
    public static LineIndex of(CharSequence text) {
        String whole = text.toString();
        return whole.indexOf('\r') < 0 ? ofFeeds(whole) : ofAnyEnds(whole);
    }

    /** Nearly all texts have no other ends of line, and to look for one character is cheap. */
    private static LineIndex ofFeeds(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
            starts = withRoom(starts, count);
            starts[count++] = feed + 1;
        }
        return new LineIndex(Arrays.copyOf(starts, count));
    }

    private static LineIndex ofAnyEnds(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                starts = withRoom(starts, count);
                starts[count++] = i + 1;
            }
        }
        return new LineIndex(Arrays.copyOf(starts, count));
    }

    private static int[] withRoom(int[] starts, int count) {
        return count < starts.length ? starts : Arrays.copyOf(starts, count * 2);
    }

    /** The line of an offset, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset, from 1, in UTF-16 code units. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** The place of a range in the file of that name. */
    public SourceSpan span(String file, TextRange range) {
        return new SourceSpan(file, line(range.start()), column(range.start()), range.length());
    }
}
