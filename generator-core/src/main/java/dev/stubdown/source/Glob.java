package dev.stubdown.source;

import java.util.function.Predicate;
import java.util.regex.Matcher;
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

    /** Files with a certain end, in any folder: every path with that end fits. */
    private static final Pattern ANYWHERE = Pattern.compile("\\*\\*/\\*([\\w.-]+)");

    private final String text;
    private final Predicate<String> fits;

    private Glob(String text, Predicate<String> fits) {
        this.text = text;
        this.fits = fits;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException where a bracket or brace does not close; the message says so
     */
    public static Glob parse(String text) {
        try {
            Matcher anywhere = ANYWHERE.matcher(text);
            if (anywhere.matches()) {
                String end = anywhere.group(1);
                return new Glob(text, path -> path.endsWith(end));
            }
            return new Glob(text, GlobProgram.of(text)::matches);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("the pattern '" + text + "' is malformed: " + e.getDescription(), e);
        }
    }

    /** True where the whole path fits. */
    public boolean matches(String path) {
        return fits.test(path);
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return text;
    }
}
