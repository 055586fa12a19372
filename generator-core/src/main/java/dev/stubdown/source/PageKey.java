package dev.stubdown.source;

import java.util.Locale;

/**
 * The path of a page in the form that links are compared by: lower case, no leading slash, no extension. Links write the letter case of files
 * as they like, and leave out the extension where they lead to a published site.
 *
 * @param path for example {@code resources/user}
 */
public record PageKey(String path) implements Comparable<PageKey> {

    private static final String EXTENSION = ".md";

    /** The key of a file or of a link's target. */
    public static PageKey of(String file) {
        String path = file.toLowerCase(Locale.ROOT);
        while (path.startsWith("/")) {
            path = path.substring(1);
        }
        return new PageKey(path.endsWith(EXTENSION) ? path.substring(0, path.length() - EXTENSION.length()) : path);
    }

    /** The part behind the last slash. */
    public String stem() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** How many segments both have in common, counted from the end. */
    public int sharedTail(PageKey other) {
        String[] mine = path.split("/");
        String[] theirs = other.path.split("/");
        int shared = 0;
        while (shared < Math.min(mine.length, theirs.length)
                && mine[mine.length - 1 - shared].equals(theirs[theirs.length - 1 - shared])) {
            shared++;
        }
        return shared;
    }

    @Override
    public int compareTo(PageKey other) {
        return path.compareTo(other.path);
    }
}
