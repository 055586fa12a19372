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
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineIndex(Arrays.copyOf(starts, count));
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
