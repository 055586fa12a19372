package dev.stubdown.output.javapoet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Puts on one line what JavaPoet spreads over several although it fits: short comments, and annotations with named values. */
final class Folding {

    private static final int WIDTH = 120;

    private final String[] lines;
    private final List<String> folded = new ArrayList<>();

    private Folding(String text) {
        this.lines = text.split("\n", -1);
    }

    /** The same Java on fewer lines. */
    static String fold(String text) {
        Folding folding = new Folding(text);
        for (int i = 0; i < folding.lines.length; ) {
            i = folding.next(i);
        }
        return String.join("\n", folding.folded);
    }

    /** Adds what starts at a line, and gives the line after it. */
    private int next(int start) {
        String line = lines[start];
        int end = start;
        if (line.strip().equals("/**")
                && start + 2 < lines.length
                && lines[start + 2].strip().equals("*/")) {
            end = start + 2;
        } else if (line.strip().startsWith("@") && line.endsWith("(")) {
            end = closing(start);
        }
        String one = end == start ? line : joined(start, end);
        boolean fits = one.length() <= WIDTH;
        folded.add(fits ? one : line);
        return fits ? end + 1 : start + 1;
    }

    /** The line that closes an annotation, as far in as the one that opens it; that one where there is none. */
    private int closing(int start) {
        String line = lines[start];
        String end = line.substring(0, line.indexOf('@')) + ')';
        for (int i = start + 1; i < lines.length; i++) {
            if (lines[i].equals(end)) {
                return i;
            }
        }
        return start;
    }

    private String joined(int start, int end) {
        if (lines[start].endsWith("(")) {
            String values =
                    Arrays.stream(lines, start + 1, end).map(String::strip).collect(Collectors.joining(" "));
            return lines[start] + values + ')';
        }
        return lines[start] + lines[start + 1].strip().substring(1) + " */";
    }
}
