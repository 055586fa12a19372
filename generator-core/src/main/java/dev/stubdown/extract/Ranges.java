package dev.stubdown.extract;

import dev.stubdown.document.Block.Line;
import dev.stubdown.source.TextRange;

/** Places inside of lines and comments. */
final class Ranges {

    private Ranges() {}

    /** A stretch of a line's text; never beyond the line, whose text may lack characters that the page has. */
    static TextRange within(Line line, int at, int length) {
        return within(line.range(), at, length);
    }

    /** A stretch of what begins at a range's start; never beyond the range. */
    static TextRange within(TextRange whole, int at, int length) {
        int start = Math.min(whole.start() + at, whole.end());
        return new TextRange(start, Math.min(start + length, whole.end()));
    }
}
