package dev.stubdown.output.javapoet;

/** Puts on one line what JavaPoet spreads over several although it fits: short comments, and annotations with named values. */
final class Folding {

    private static final int WIDTH = 120;

    private final String text;
    private final StringBuilder folded;

    private Folding(String text) {
        this.text = text;
        this.folded = new StringBuilder(text.length());
    }

    /** The same Java on fewer lines. */
    static String fold(String text) {
        Folding folding = new Folding(text);
        for (int at = 0; at < text.length(); ) {
            at = folding.next(at);
        }
        return folding.folded.toString();
    }

    /** Adds what starts at the start of a line, and gives the start of the line after it. */
    private int next(int start) {
        int end = endOf(start);
        int first = firstOf(start, end);
        if (text.startsWith("/**", first) && end == first + 3) {
            int third = endOf(end + 1) + 1;
            if (isOnly("*/", third)) {
                String inside = text.substring(end + 1, third - 1).strip().substring(1);
                return foldedTo(start, end, inside + " */", third);
            }
        } else if (first < end && text.charAt(first) == '@' && text.charAt(end - 1) == '(') {
            int closing = closing(start, first, end);
            if (closing >= 0) {
                return foldedTo(start, end, values(end + 1, closing) + ')', closing);
            }
        }
        return unfolded(start, end);
    }

    private int unfolded(int start, int end) {
        int next = Math.min(end + 1, text.length());
        folded.append(text, start, next);
        return next;
    }

    /** A line with what goes behind it, where they fit together. */
    private int foldedTo(int start, int end, String behind, int lastLine) {
        if (end - start + behind.length() > WIDTH) {
            return unfolded(start, end);
        }
        folded.append(text, start, end).append(behind);
        return unfolded(endOf(lastLine), endOf(lastLine));
    }

    /** The line that closes an annotation, as far in as the one that opens it; -1 where there is none. */
    private int closing(int start, int first, int end) {
        int indent = first - start;
        for (int line = end + 1; line < text.length(); line = endOf(line) + 1) {
            if (endOf(line) == line + indent + 1
                    && text.charAt(line + indent) == ')'
                    && text.regionMatches(line, text, start, indent)) {
                return line;
            }
        }
        return -1;
    }

    private String values(int from, int to) {
        StringBuilder values = new StringBuilder();
        for (int line = from; line < to; line = endOf(line) + 1) {
            values.append(values.isEmpty() ? "" : " ")
                    .append(text.substring(line, endOf(line)).strip());
        }
        return values.toString();
    }

    private boolean isOnly(String word, int start) {
        if (start > text.length()) {
            return false;
        }
        int end = endOf(start);
        int first = firstOf(start, end);
        return text.startsWith(word, first) && end == first + word.length();
    }

    /** Where the line ends that has the character: at its line feed, or with the text. */
    private int endOf(int at) {
        int end = at < text.length() ? text.indexOf('\n', at) : -1;
        return end < 0 ? text.length() : end;
    }

    private int firstOf(int start, int end) {
        int first = start;
        while (first < end && text.charAt(first) == ' ') {
            first++;
        }
        return first;
    }
}
