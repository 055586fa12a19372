package dev.stubdown.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** The known word that somebody who mistyped a word most likely meant. */
public final class Suggestion {

    /** Nobody mistypes a longer word; the table of edits has a row for each character of the one and a column for each of the other. */
    private static final int LONGEST = 300;

    private Suggestion() {}

    /**
     * The known word with the fewest edits, letter case aside; of several, the first in order.
     *
     * @return empty where none is near: more than a third of its letters would have to change
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return nearest(word, known, length -> Math.max(1, length / 3));
    }

    /** The known word that is all but equal, letter case aside; empty where more than a fifth of its letters would have to change. */
    public static Optional<String> typo(String word, Collection<String> known) {
        return nearest(word, known, length -> length / 5);
    }

    /** True where less than half of the letters of the longer word would have to change, letter case aside. */
    public static boolean alike(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return edits(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)) * 2 < longer;
    }

    private static Optional<String> nearest(String word, Collection<String> known, IntUnaryOperator allowed) {
        String folded = word.toLowerCase(Locale.ROOT);
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : known) {
            int atMost = allowed.applyAsInt(candidate.length());
            if (Math.abs(candidate.length() - word.length()) > atMost) {
                continue;
            }
            int edits = edits(folded, candidate.toLowerCase(Locale.ROOT));
            boolean nearer = edits < fewest || edits == fewest && candidate.compareTo(best) < 0;
            if (nearer && edits <= atMost) {
                best = candidate;
                fewest = edits;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code ; did you mean 'x'?}, to end a message with; empty where no known word is near. */
    public static String ending(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }

    /** The distance of Damerau and Levenshtein in its restricted form: insert, delete, replace, swap two neighbours. */
    private static int edits(String from, String to) {
        if (from.length() > LONGEST || to.length() > LONGEST) {
            return from.equals(to) ? 0 : Math.max(from.length(), to.length());
        }
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        boolean equal = from.charAt(i - 1) == to.charAt(j - 1);
        int replace = cost[i - 1][j - 1] + (equal ? 0 : 1);
        int best = Math.min(replace, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
