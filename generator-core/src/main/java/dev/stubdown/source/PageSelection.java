package dev.stubdown.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The globs of one request, and which of them matched something: a pattern that matches nothing is a typing error. */
final class PageSelection {

    private final Glob pages;
    private final List<Glob> include;
    private final List<Glob> exclude;
    private final Set<Glob> used = new HashSet<>();

    private PageSelection(Glob pages, List<Glob> include, List<Glob> exclude) {
        this.pages = pages;
        this.include = include;
        this.exclude = exclude;
    }

    /** The selection of a request; malformed patterns become problems. */
    static PageSelection of(Glob pages, SourceOptions options, List<String> problems) {
        return new PageSelection(pages, parsed(options.include(), problems), parsed(options.exclude(), problems));
    }

    private static List<Glob> parsed(List<String> patterns, List<String> problems) {
        List<Glob> globs = new ArrayList<>();
        for (String pattern : patterns) {
            try {
                globs.add(Glob.parse(pattern));
            } catch (IllegalArgumentException e) {
                problems.add(e.getMessage());
            }
        }
        return List.copyOf(globs);
    }

    /** Whether a file is a page at all; the letter case of its extension does not matter. */
    boolean isPage(String path) {
        return pages.matches(path) || pages.matches(path.toLowerCase(Locale.ROOT));
    }

    /** True for a page that is included and not excluded. */
    boolean selects(String path) {
        boolean included = anyMatches(include, path) || include.isEmpty();
        boolean excluded = anyMatches(exclude, path);
        return included && !excluded;
    }

    /** Asks every pattern, so that each one that matches counts as used. */
    private boolean anyMatches(List<Glob> globs, String path) {
        boolean any = false;
        for (Glob glob : globs) {
            if (glob.matches(path)) {
                used.add(glob);
                any = true;
            }
        }
        return any;
    }

    /** Adds a problem for every pattern that no page matched. */
    void addUnused(List<String> problems) {
        for (Glob glob : include) {
            if (!used.contains(glob)) {
                problems.add("no page matches the include pattern '" + glob + "'");
            }
        }
        for (Glob glob : exclude) {
            if (!used.contains(glob)) {
                problems.add("no page matches the exclude pattern '" + glob + "'");
            }
        }
    }

    /** Which files are pages at all. */
    Glob pages() {
        return pages;
    }
}
