package dev.stubdown.output;

import dev.stubdown.javamodel.JavaName;
import java.util.ArrayList;
import java.util.List;

/** Breaks encoded text into lines that are not wider than a reader's window; a word that is longer has a line of its own. */
final class JavadocLines {

    /** In characters; what stands in front of each line comes to it. */
    private static final int WIDTH = 100;

    private final List<JavadocPart> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** What has no blank to break at and is not yet on a line. */
    private final List<JavadocPart> word = new ArrayList<>();

    /** The end of it, behind the last class. */
    private final StringBuilder wordEnd = new StringBuilder();

    private int wordLength;
    private int column;
    private boolean gap;
    private String indent = "";

    /** What lines begin with that are broken off from now on; those that {@link #line} begins have none. */
    void indent(String blanks) {
        indent = blanks;
    }

    /** Encoded text, whose blanks are places to break at. */
    void words(String encoded) {
        int start = 0;
        for (int blank = encoded.indexOf(' '); blank >= 0; blank = encoded.indexOf(' ', start)) {
            glued(encoded, start, blank);
            gap();
            start = blank + 1;
        }
        glued(encoded, start, encoded.length());
    }

    /** A place to break at, or a blank. */
    void gap() {
        endWord();
        gap = true;
    }

    /** Encoded text that is not broken, and belongs to what stands next to it without a blank. */
    void glued(String encoded) {
        glued(encoded, 0, encoded.length());
    }

    private void glued(String encoded, int start, int end) {
        wordEnd.append(encoded, start, end);
        wordLength += end - start;
    }

    /** The name of a class. */
    void glued(JavaName type) {
        word.add(new JavadocPart(wordEnd.toString(), type));
        wordEnd.setLength(0);
        wordLength += type.simpleName().length();
    }

    /** Goes to the start of a line, unless it is there. */
    void line() {
        endWord();
        gap = false;
        if (column > 0) {
            breakLine("");
        }
    }

    /** Ends a line, also an empty one. */
    void nextLine() {
        endWord();
        gap = false;
        breakLine("");
    }

    /** An empty line, unless nothing stands above it. */
    void emptyLine() {
        line();
        if (!parts.isEmpty() || !text.isEmpty()) {
            breakLine("");
        }
    }

    private void breakLine(String start) {
        text.append('\n').append(start);
        column = 0;
    }

    private void endWord() {
        if (word.isEmpty() && wordEnd.isEmpty()) {
            return;
        }
        if (gap && column > 0) {
            if (column + 1 + wordLength > WIDTH) {
                breakLine(indent);
                column = indent.length();
            } else {
                text.append(' ');
                column++;
            }
        }
        word.forEach(this::append);
        text.append(wordEnd);
        column += wordLength;
        word.clear();
        wordEnd.setLength(0);
        wordLength = 0;
        gap = false;
    }

    private void append(JavadocPart part) {
        text.append(part.text());
        parts.add(new JavadocPart(text.toString(), part.type()));
        text.setLength(0);
    }

    /** All of it, without a line end. */
    List<JavadocPart> toParts() {
        endWord();
        while (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty()) {
            parts.add(new JavadocPart(text.toString(), null));
        }
        return List.copyOf(parts);
    }
}
