package dev.stubdown.markdown;

/** Walks through a text line by line and tells what a line starts with; columns count from 0. */
final class LineCursor {

    private final String text;
    private final boolean endedByFeeds;
    private int start;
    private int end;
    private int next;

    /** @param endedByFeeds whether all lines end in LF */
    LineCursor(String text, int start, boolean endedByFeeds) {
        this.text = text;
        this.endedByFeeds = endedByFeeds;
        this.next = start;
    }

    /** Lets {@link #advance} go to the line that starts there. */
    void moveTo(int startOfLine) {
        next = startOfLine;
    }

    /** Goes to the next line; false where there is none. */
    boolean advance() {
        start = next;
        if (start >= text.length()) {
            return false;
        }
        end = endedByFeeds
                ? SourceLines.nextFeed(text, start, text.length())
                : SourceLines.endOfLine(text, start, text.length());
        next = SourceLines.startOfNext(text, end, text.length());
        return true;
    }

    /** Where the line starts. */
    int start() {
        return start;
    }

    /** Where it ends, before CR or LF. */
    int end() {
        return end;
    }

    /** Where the next one starts. */
    int next() {
        return next;
    }

    boolean isBlank() {
        return afterSpaces(start) == end;
    }

    /** The first place from there on that holds neither a space nor a tab, or the end of the line. */
    int afterSpaces(int from) {
        int at = from;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** How many times the character there stands in a row. */
    int run(int from) {
        int at = from;
        while (at < end && text.charAt(at) == text.charAt(from)) {
            at++;
        }
        return at - from;
    }

    /** Whether nothing but that character and spaces stands from there on: the line of a break, or under a heading. */
    boolean isOnly(char mark, int from) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) != mark && text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Three or more of the same mark, and nothing else but spaces (CommonMark, Thematic breaks). */
    boolean isThematicBreak(int from) {
        char mark = text.charAt(from);
        int marks = 0;
        for (int i = from; i < end; i++) {
            marks += text.charAt(i) == mark ? 1 : 0;
        }
        return marks >= 3 && isOnly(mark, from);
    }

    /** Three or more of the same mark, which does not occur further on in the line (CommonMark, Fenced code blocks). */
    boolean opensFence(int from) {
        char mark = text.charAt(from);
        int marks = mark == '`' || mark == '~' ? run(from) : 0;
        int again = marks >= 3 ? text.indexOf(mark, from + marks) : from;
        return again < 0 || again >= end;
    }

    /** At most three spaces, the marks, at least as many as opened the block, and nothing else. */
    boolean closesFence(char mark, int length) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        if (at == end || at - start > 3 || text.charAt(at) != mark) {
            return false;
        }
        int marks = run(at);
        return marks >= length && afterSpaces(at + marks) == end;
    }

    /** Up to six marks and a space (CommonMark, ATX headings). */
    boolean isHeading() {
        int marks = run(start);
        return marks <= 6
                && (start + marks == end || text.charAt(start + marks) == ' ' || text.charAt(start + marks) == '\t');
    }

    /** Whether that stands in the line from there on. */
    boolean contains(String what, int from) {
        char first = what.charAt(0);
        for (int at = from; at + what.length() <= end; at++) {
            if (text.charAt(at) == first && text.startsWith(what, at)) {
                return true;
            }
        }
        return false;
    }

    /** An HTML block that a blank line does not end: a declaration, a processing instruction, a script (CommonMark, HTML blocks). */
    boolean opensHtmlWithBlankLines(int from) {
        return text.startsWith("<!", from)
                || text.startsWith("<?", from)
                || text.regionMatches(true, from, "<script", 0, 7)
                || text.regionMatches(true, from, "<style", 0, 6)
                || text.regionMatches(true, from, "<pre", 0, 4);
    }

    /** Whether a table, a list, a quote or a code block may stand in the line; not a break. */
    boolean mayHold() {
        int at = afterSpaces(start);
        boolean indented = at - start > 3 || text.substring(start, at).indexOf('\t') >= 0;
        boolean isBreak = "-*".indexOf(text.charAt(at)) >= 0 && isThematicBreak(at);
        boolean marked = "`~>-*+0123456789".indexOf(text.charAt(at)) >= 0;
        return indented || marked && !isBreak || contains("|", at);
    }

    /** Whether a code block opens behind the marks of quotes and list items. */
    boolean opensFenceInside() {
        int at = start;
        while (at < end && ">-*+.) \t0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < end && opensFence(at);
    }
}
