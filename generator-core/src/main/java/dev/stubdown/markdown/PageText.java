package dev.stubdown.markdown;

import dev.stubdown.source.TextRange;
import java.util.Arrays;
import java.util.List;

/** The text that flexmark gets: the source with some stretches replaced; turns its offsets back into those of the source. */
final class PageText {

    /** A stretch of the source, by offsets, and what stands in its place. */
    record Edit(int start, int end, String replacement) {

        static Edit cut(int start, int end) {
            return new Edit(start, end, "");
        }

        static Edit insert(int at, String text) {
            return new Edit(at, at, text);
        }
    }

    private final String source;
    private final String text;
    private final boolean endedByFeeds;
    /** Where each piece of the text starts, in the text and in the source. */
    private final int[] starts;

    private final int[] origins;
    /** Whether the piece is a replacement, all of which stands at one place of the source. */
    private final boolean[] inserted;

    private PageText(String source, String text, Pieces pieces) {
        this.source = source;
        this.text = text;
        this.endedByFeeds = SourceLines.areEndedByFeeds(source);
        this.starts = Arrays.copyOf(pieces.starts, pieces.count);
        this.origins = Arrays.copyOf(pieces.origins, pieces.count);
        this.inserted = Arrays.copyOf(pieces.inserted, pieces.count);
    }

    /**
     * The source with those edits.
     *
     * @param edits in the order of the source, none overlapping another
     */
    static PageText of(String source, List<Edit> edits) {
        StringBuilder out = new StringBuilder(source.length());
        Pieces pieces = new Pieces(edits.size() * 2 + 1);
        int from = 0;
        for (Edit edit : edits) {
            if (edit.start() > from) {
                pieces.add(out.length(), from, false);
                out.append(source, from, edit.start());
            }
            if (!edit.replacement().isEmpty()) {
                pieces.add(out.length(), edit.start(), true);
                out.append(edit.replacement());
            }
            from = edit.end();
        }
        pieces.add(out.length(), from, false);
        out.append(source, from, source.length());
        return new PageText(source, out.toString(), pieces);
    }

    /** What flexmark gets. */
    String text() {
        return text;
    }

    /** The whole page. */
    String source() {
        return source;
    }

    /** Whether all lines of the page end in LF. */
    boolean isEndedByFeeds() {
        return endedByFeeds;
    }

    /** The place in the source of what starts at that offset of the text. */
    int start(int offset) {
        int piece = piece(offset);
        return inserted[piece] ? origins[piece] : origins[piece] + offset - starts[piece];
    }

    /** The place in the source of what ends before that offset of the text. */
    int end(int offset) {
        if (offset == 0) {
            return start(0);
        }
        int piece = piece(offset - 1);
        return inserted[piece] ? origins[piece] : origins[piece] + offset - starts[piece];
    }

    /** The range in the source of a range of the text. */
    TextRange range(int start, int end) {
        int from = start(start);
        return new TextRange(from, end > start ? Math.max(from, end(end)) : from);
    }

    /** The same without the spaces at both ends. */
    TextRange trimmedRange(int start, int end) {
        int from = afterSpaces(start, end);
        return range(from, beforeSpaces(from, end));
    }

    /** The first place of that stretch of the text that holds no space, or its end. */
    int afterSpaces(int start, int end) {
        int from = start;
        while (from < end && isSpace(text.charAt(from))) {
            from++;
        }
        return from;
    }

    /** The end of that stretch of the text without the spaces that stand there, or its start. */
    int beforeSpaces(int start, int end) {
        int to = end;
        while (to > start && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** Whether what stands at that offset of the text stands in no source. */
    boolean isInserted(int offset) {
        return inserted[piece(offset)];
    }

    /** Other control characters are text, as they are to flexmark and to {@link Character#isWhitespace}. */
    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c < ' ' || PlainCharacters.isOdd(c);
    }

    private int piece(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static final class Pieces {
        private final int[] starts;
        private final int[] origins;
        private final boolean[] inserted;
        private int count;

        Pieces(int capacity) {
            starts = new int[capacity];
            origins = new int[capacity];
            inserted = new boolean[capacity];
        }

        void add(int start, int origin, boolean isInserted) {
            starts[count] = start;
            origins[count] = origin;
            inserted[count] = isInserted;
            count++;
        }
    }
}
