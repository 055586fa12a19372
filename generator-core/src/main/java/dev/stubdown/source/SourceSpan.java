package dev.stubdown.source;

import java.util.Comparator;

/**
 * A place in a page as users see it.
 *
 * @param file relative to the documentation folder, always with {@code /}
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 * @param length in UTF-16 code units; 0 where only the position is known
 */
public record SourceSpan(String file, int line, int column, int length) implements Comparable<SourceSpan> {

    private static final Comparator<SourceSpan> ORDER = Comparator.comparing(SourceSpan::file)
            .thenComparingInt(SourceSpan::line)
            .thenComparingInt(SourceSpan::column)
            .thenComparingInt(SourceSpan::length);

    public SourceSpan {
        if (line < 1 || column < 1 || length < 0) {
            throw new IllegalArgumentException("not a place: " + file + ':' + line + ':' + column + '+' + length);
        }
    }

    /** The start of a file: what is said of the file as a whole. */
    public static SourceSpan startOf(String file) {
        return new SourceSpan(file, 1, 1, 0);
    }

    @Override
    public int compareTo(SourceSpan other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ':' + line + ':' + column;
    }
}
