package dev.stubdown.link;

import java.util.List;
import java.util.Locale;

/**
 * The singular of an English plural, for names made of collection segments: {@code calendarGroups} → {@code calendarGroup}. A word that
 * looks like no plural stays as it is.
 */
final class Singular {

    private static final int SHORTEST_PLURAL = 3;

    /** Endings in the order in which they are tried; the first that fits decides. */
    private static final List<Rule> RULES = List.of(
            new Rule("news", "news"),
            new Rule("series", "series"),
            new Rule("species", "species"),
            new Rule("movies", "movie"),
            new Rule("cookies", "cookie"),
            new Rule("people", "person"),
            new Rule("children", "child"),
            new Rule("criteria", "criterion"),
            new Rule("indices", "index"),
            new Rule("matrices", "matrix"),
            new Rule("analyses", "analysis"),
            new Rule("statuses", "status"),
            new Rule("aliases", "alias"),
            new Rule("databases", "database"),
            new Rule("caches", "cache"),
            new Rule("responses", "response"),
            new Rule("licenses", "license"),
            new Rule("ies", "y"),
            new Rule("sses", "ss"),
            new Rule("shes", "sh"),
            new Rule("ches", "ch"),
            new Rule("xes", "x"),
            new Rule("zzes", "zz"),
            new Rule("ss", "ss"),
            new Rule("us", "us"),
            new Rule("is", "is"),
            new Rule("s", ""));

    private Singular() {}

    /** The singular in the same letter case, but for a changed ending. */
    static String of(String word) {
        if (word.length() < SHORTEST_PLURAL || !mayBePlural(word.charAt(word.length() - 1))) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        for (Rule rule : RULES) {
            if (lower.endsWith(rule.plural())) {
                return rule.applyTo(word, lower);
            }
        }
        return word;
    }

    /** What plurals end with: other words need not be compared. */
    private static boolean mayBePlural(char last) {
        return switch (last) {
            case 's', 'S', 'e', 'E', 'n', 'N', 'a', 'A' -> true;
            default -> false;
        };
    }

    /** The singular of every word of a name in camel case: {@code countriesRegions} → {@code countryRegion}. */
    static String ofWords(String name) {
        StringBuilder singular = new StringBuilder(name.length());
        int start = 0;
        for (int i = 1; i < name.length(); i++) {
            if (isCapital(name.charAt(i)) && isSmallOrDigit(name.charAt(i - 1))) {
                singular.append(of(name.substring(start, i)));
                start = i;
            }
        }
        return singular.append(of(name.substring(start))).toString();
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSmallOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private record Rule(String plural, String singular) {

        String applyTo(String word, String lower) {
            int common = 0;
            while (common < Math.min(plural.length(), singular.length())
                    && plural.charAt(common) == singular.charAt(common)) {
                common++;
            }
            return word.substring(0, lower.length() - plural.length() + common) + singular.substring(common);
        }
    }
}
