package dev.stubdown.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The anchors of one page in lower case. Those of its headings are made as GitHub makes them, a repeated one with {@code -1}, {@code -2} …; where
 * sites that publish such pages differ, both forms are taken, since either may be the one that readers follow.
 */
final class Anchors {

    private static final Pattern NO_PART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");
    private static final Pattern DASHES = Pattern.compile("-{2,}+");
    private static final Pattern OUTER_DASHES = Pattern.compile("^-++|-++$");

    private final Set<String> names = new TreeSet<>();
    private final Map<String, Integer> used = new HashMap<>();

    /** All anchors. */
    Set<String> names() {
        return names;
    }

    /** Adds one that the page names itself. */
    void add(String name) {
        names.add(name.toLowerCase(Locale.ROOT));
    }

    /** Adds that of a heading. */
    void addHeading(String text) {
        String slug =
                NO_PART.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
        int earlier = used.merge(slug, 1, Integer::sum) - 1;
        String numbered = earlier == 0 ? slug : slug + '-' + earlier;
        names.add(numbered);
        names.add(OUTER_DASHES.matcher(DASHES.matcher(numbered).replaceAll("-")).replaceAll(""));
    }
}
