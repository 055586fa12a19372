package dev.stubdown.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The literal words of a regular expression: every text that it spells out, alternatives and optional parts with and without, and a gap
 * wherever it takes anything. A text without special characters spells itself.
 */
final class PatternTexts {

    /** Stands for what a pattern does not spell out. */
    static final char GAP = '\0';

    private static final String ANYTHING = String.valueOf(GAP);
    private static final int MOST = 2_000;

    private final String pattern;
    private final Set<String> aside = new LinkedHashSet<>();
    private int at;

    private PatternTexts(String pattern) {
        this.pattern = pattern;
    }

    /** All texts; what a lookaround spells is a text by itself. */
    static Set<String> of(String pattern) {
        PatternTexts reader = new PatternTexts(pattern);
        Set<String> texts = new LinkedHashSet<>();
        while (reader.at < pattern.length()) {
            texts.addAll(reader.alternatives());
            reader.at++;
        }
        texts.addAll(reader.aside);
        return texts;
    }

    private Set<String> alternatives() {
        Set<String> texts = new LinkedHashSet<>(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            texts.addAll(sequence());
        }
        return texts;
    }

    private Set<String> sequence() {
        Set<String> texts = Set.of("");
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            texts = product(texts, repeated(atom()));
        }
        return texts;
    }

    private static Set<String> product(Set<String> first, Set<String> second) {
        Set<String> ends = (long) first.size() * second.size() > MOST ? Set.of(ANYTHING) : second;
        Set<String> texts = new LinkedHashSet<>();
        first.forEach(start -> ends.forEach(end -> texts.add(start + end)));
        return texts;
    }

    private Set<String> repeated(Set<String> atom) {
        if (at >= pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
            return atom;
        }
        char sign = pattern.charAt(at);
        at = sign == '{' ? endOfBraces() : at + 1;
        if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
        Set<String> texts = new LinkedHashSet<>(atom);
        if ((sign == '?' || sign == '*') && !atom.contains(ANYTHING)) {
            texts.add("");
        }
        return texts;
    }

    private int endOfBraces() {
        int close = pattern.indexOf('}', at);
        return close < 0 ? pattern.length() : close + 1;
    }

    private Set<String> atom() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> Set.of(characterClass());
            case '\\' -> Set.of(escaped());
            case '.' -> Set.of(ANYTHING);
            case '^', '$' -> Set.of("");
            default -> Set.of(String.valueOf(c));
        };
    }

    private Set<String> group() {
        boolean looks = at + 1 < pattern.length()
                && pattern.charAt(at) == '?'
                && (pattern.startsWith("?=", at)
                        || pattern.startsWith("?!", at)
                        || pattern.startsWith("?<=", at)
                        || pattern.startsWith("?<!", at));
        skipKind();
        Set<String> texts = alternatives();
        at++;
        if (looks) {
            aside.addAll(texts);
            return Set.of(ANYTHING);
        }
        return texts;
    }

    private void skipKind() {
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            while (at < pattern.length() && ":=!>)".indexOf(pattern.charAt(at)) < 0) {
                at++;
            }
            if (at < pattern.length() && pattern.charAt(at) != ')') {
                at++;
            }
        }
    }

    private String characterClass() {
        int start = at;
        at = at < pattern.length() && pattern.charAt(at) == '^' ? at + 1 : at;
        at = at < pattern.length() && pattern.charAt(at) == ']' ? at + 1 : at;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        String content = pattern.substring(start, Math.min(at, pattern.length()));
        at++;
        boolean blank = !content.startsWith("^") && (content.contains("\\s") || content.contains(" "));
        return blank ? " " : ANYTHING;
    }

    private String escaped() {
        if (at >= pattern.length()) {
            return "";
        }
        char c = pattern.charAt(at++);
        if (c == 's') {
            return " ";
        }
        if (c == 'b' || c == 'B') {
            return "";
        }
        return Character.isLetterOrDigit(c) ? ANYTHING : String.valueOf(c);
    }

    /** The stretches of a text without gaps and signs, blanks in a row as one. */
    static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        for (String run : text.split("[^\\p{L}\\p{N}\\s'-]+", -1)) {
            String tidy = run.strip().replaceAll("\\s+", " ");
            if (!tidy.isEmpty()) {
                runs.add(tidy);
            }
        }
        return runs;
    }
}
