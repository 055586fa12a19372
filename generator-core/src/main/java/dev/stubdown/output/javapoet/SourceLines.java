package dev.stubdown.output.javapoet;

/**
 * The lines of a file while it is printed: indented, behind the asterisks of a comment, and broken where JavaPoet breaks them, which is at a place that allows it before what would go
 * beyond column 100.
 */
final class SourceLines {

    /** What a level is. */
    static final String INDENT = "    ";

    private static final int WIDTH = 100;

    /** Characters that most files need. */
    private static final int ROOM = 8192;

    /** How far in a line stands that goes on with the one before it, in levels. */
    private static final int CONTINUED = 2;

    private static final int NONE = -1;

    private final boolean isKept;
    private final StringBuilder out;
    private int level;
    private boolean inComment;
    private boolean atLineStart;

    /** The column after what was printed, a space that may still become a line end included. */
    private int column;

    /** Where in the text a line may end that has not ended yet; {@link #NONE} where there is no such place. */
    private int breakAt = NONE;

    private boolean breakIsSpace;
    private int breakLevel;

    /** How many lines of the current statement have ended; {@link #NONE} outside of one. */
    private int statementLine = NONE;

    private SourceLines(boolean isKept) {
        this.isKept = isKept;
        this.out = new StringBuilder(isKept ? ROOM : 0);
    }

    /** No line yet. */
    SourceLines() {
        this(true);
    }

    /** What is printed here is gone. No line ends, so that code may take back more of its indentation than it has here. */
    static SourceLines nowhere() {
        return new SourceLines(false);
    }

    /** All that was printed. */
    String text() {
        return out.toString();
    }

    void indent(int levels) {
        level += levels;
    }

    void unindent(int levels) {
        if (isKept && level < levels) {
            throw new IllegalArgumentException("Code ends more indentations than it begins");
        }
        level -= levels;
    }

    /** Whether lines that follow are the inside of a comment. */
    void comment(boolean inside) {
        inComment = inside;
    }

    /** From here on to {@link #endStatement} lines after the first are indented twice. */
    void beginStatement() {
        if (statementLine != NONE) {
            throw new IllegalStateException("A statement begins in a statement");
        }
        statementLine = 0;
    }

    void endStatement() {
        if (statementLine == NONE) {
            throw new IllegalStateException("A statement ends that did not begin");
        }
        if (statementLine > 0) {
            unindent(CONTINUED);
        }
        statementLine = NONE;
    }

    /** Puts the statement aside in which a declaration stands; {@link #resume} takes it up again. */
    int suspend() {
        int suspended = statementLine;
        statementLine = NONE;
        return suspended;
    }

    void resume(int suspended) {
        statementLine = suspended;
    }

    /** A space, or a line end where what follows it does not fit. */
    void spaceOrBreak() {
        settle(false);
        column++;
        mayBreak(true);
    }

    /** Nothing, or a line end where what follows it does not fit. */
    void nothingOrBreak() {
        if (column > 0) {
            settle(false);
            mayBreak(false);
        }
    }

    private void mayBreak(boolean space) {
        if (!isKept) {
            return;
        }
        breakAt = out.length();
        breakIsSpace = space;
        breakLevel = level + CONTINUED;
    }

    /** Ends the line if it has not ended. What stands behind a place for a line end is not looked at. */
    void ensureLineEnd() {
        if (!isKept) {
            return;
        }
        int end = breakAt == NONE ? out.length() : breakAt;
        if (end == 0 || out.charAt(end - 1) != '\n') {
            lineEnd();
        }
    }

    /** Prints a text; all that {@code \R} of regular expressions matches ends a line. */
    void print(String text) {
        if (!isKept) {
            return;
        }
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (endsLine(c)) {
                printPart(text, start, at);
                lineEnd();
                if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                    at++;
                }
                start = at + 1;
            }
        }
        printPart(text, start, text.length());
    }

    private static boolean endsLine(char c) {
        return c <= '\r' ? c >= '\n' : c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void printPart(String text, int start, int end) {
        if (start == end) {
            return;
        }
        if (atLineStart) {
            printIndentation();
            if (inComment) {
                append(" * ", 0, 3);
            }
            atLineStart = false;
        }
        append(text, start, end);
    }

    private void printIndentation() {
        for (int i = 0; i < level; i++) {
            append(INDENT, 0, INDENT.length());
        }
    }

    private void append(String text, int start, int end) {
        if (breakAt != NONE && column + end - start > WIDTH) {
            settle(true);
        }
        out.append(text, start, end);
        column += end - start;
    }

    private void lineEnd() {
        if (inComment && atLineStart) {
            printIndentation();
            append(" *", 0, 2);
        }
        settle(column > WIDTH);
        out.append('\n');
        column = 0;
        atLineStart = true;
        if (statementLine != NONE) {
            if (statementLine == 0) {
                indent(CONTINUED);
            }
            statementLine++;
        }
    }

    /** Decides about the place where the line may end. */
    private void settle(boolean breaks) {
        if (breakAt == NONE) {
            return;
        }
        if (breaks) {
            int behind = out.length() - breakAt;
            out.insert(breakAt, "\n" + INDENT.repeat(breakLevel));
            column = breakLevel * INDENT.length() + behind;
        } else if (breakIsSpace) {
            out.insert(breakAt, ' ');
        }
        breakAt = NONE;
    }
}
