package dev.stubdown.source;

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
    private final GlobProgram program;

    private Glob(String text, GlobProgram program) {
        this.text = text;
        this.program = program;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException where a bracket or brace does not close; the message says so
     */
    public static Glob parse(String text) {
        try {
            return new Glob(text, GlobProgram.of(text));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("the pattern '" + text + "' is malformed: " + e.getDescription(), e);
        }
    }

    /** True where the whole path fits. */
    public boolean matches(String path) {
        return program.matches(path);
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return text;
    }
}
