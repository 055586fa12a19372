package dev.stubdown.source;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths with {@code /}: {@code *} and {@code ?} stay within a name, {@code **} crosses folders, {@code **}{@code /} may also
 * stand for no folder at all, {@code {a,b}} is a choice, {@code [abc]} one character of a set.
 *
 * <p>Not the glob of {@code java.nio.file.FileSystem}, whose {@code **}{@code /*.md} misses the pages at the top and whose separator changes
 * with the system.
 */
public final class Glob {

    private final String text;
    private final Pattern pattern;

    private Glob(String text, Pattern pattern) {
        this.text = text;
        this.pattern = pattern;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException where a bracket or brace does not close; the message says so
     */
    public static Glob parse(String text) {
        try {
            return new Glob(text, Pattern.compile(new Translation(text).regex()));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("the pattern '" + text + "' is malformed: " + e.getDescription(), e);
        }
    }

    /** True where the whole path fits. */
    public boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return text;
    }

    /** One pass over the pattern that builds the regular expression. */
    private static final class Translation {

        private final String glob;
        private final StringBuilder regex = new StringBuilder();
        private int at;
        private int openBraces;

        Translation(String glob) {
            this.glob = glob;
        }

        String regex() {
            while (at < glob.length()) {
                next(glob.charAt(at));
            }
            if (openBraces > 0) {
                throw new PatternSyntaxException("a brace does not close", glob, glob.length());
            }
            return regex.toString();
        }

        private void next(char c) {
            switch (c) {
                case '*' -> star();
                case '?' -> append("[^/]");
                case '[' -> set();
                case '{' -> {
                    openBraces++;
                    append("(?:");
                }
                case '}' -> closeBrace();
                case ',' -> append(openBraces > 0 ? "|" : ",");
                default -> append(Pattern.quote(String.valueOf(c)));
            }
        }

        private void star() {
            if (glob.startsWith("**/", at)) {
                append("(?:.*/)?", 3);
            } else if (glob.startsWith("**", at)) {
                append(".*", 2);
            } else {
                append("[^/]*");
            }
        }

        private void set() {
            int close = glob.indexOf(']', at + 1);
            if (close <= at + 1) {
                throw new PatternSyntaxException("a bracket does not close", glob, at);
            }
            String members = glob.substring(at + 1, close).replace("\\", "\\\\").replace("&", "\\&");
            boolean not = members.startsWith("!");
            String body =
                    (not ? members.substring(1) : members).replace("[", "\\[").replace("^", "\\^");
            append((not ? "[^/" : "[") + body + ']', close + 1 - at);
        }

        private void closeBrace() {
            if (openBraces == 0) {
                throw new PatternSyntaxException("a brace closes that was not opened", glob, at);
            }
            openBraces--;
            append(")");
        }

        private void append(String part) {
            append(part, 1);
        }

        private void append(String part, int consumed) {
            regex.append(part);
            at += consumed;
        }
    }
}
