package dev.stubdown.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.stubdown.document.Block;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Lines of raw text, without their ends, odd characters still in them. */
final class SourceLines {

    private SourceLines() {}

    /** The lines of that stretch of the source; an end of line at its very end begins no further line. */
    static List<Block.Line> of(PageText page, int start, int end) {
        String source = page.source();
        boolean endedByFeeds = page.isEndedByFeeds();
        List<Block.Line> lines = new ArrayList<>();
        int from = start;
        while (from < end) {
            int to = endedByFeeds ? nextFeed(source, from, end) : endOfLine(source, from, end);
            lines.add(new Block.Line(source.substring(from, to), new TextRange(from, to)));
            from = startOfNext(source, to, end);
        }
        return lines;
    }

    /** Lines as flexmark cut them out of a block. */
    static List<Block.Line> of(PageText page, List<BasedSequence> content) {
        List<Block.Line> lines = new ArrayList<>(content.size());
        for (BasedSequence sequence : content) {
            BasedSequence line = sequence.trimEOL();
            lines.add(new Block.Line(line.toString(), page.range(line.getStartOffset(), line.getEndOffset())));
        }
        return lines;
    }

    /** Whether lines of that text end in nothing but LF: then their ends are found more cheaply. */
    static boolean areEndedByFeeds(String text) {
        return text.indexOf('\r') < 0;
    }

    /** The same as {@link #endOfLine} in a text whose lines end in LF. */
    static int nextFeed(String text, int from, int end) {
        int feed = text.indexOf('\n', from);
        return feed < 0 || feed > end ? end : feed;
    }

    /** The first end of line from there on, or {@code end}. */
    static int endOfLine(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** Where the line after that end of line starts: behind LF, CRLF or CR, at most {@code end}. */
    static int startOfNext(String text, int endOfLine, int end) {
        if (endOfLine + 1 < end && text.charAt(endOfLine) == '\r' && text.charAt(endOfLine + 1) == '\n') {
            return endOfLine + 2;
        }
        return Math.min(endOfLine + 1, end);
    }
}
