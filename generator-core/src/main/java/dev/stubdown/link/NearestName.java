package dev.stubdown.link;

import dev.stubdown.term.QualifiedName;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses which known type a name that nothing defines was meant to be. */
final class NearestName {

    /** One slip of the finger in this many letters. */
    private static final int LETTERS_PER_SLIP = 4;

    private NearestName() {}

    /** A question for the user; null where no name is near. */
    static @Nullable String hint(QualifiedName wrong, Collection<QualifiedName> known) {
        String text = wrong.name().toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> distance(text, name) <= text.length() / LETTERS_PER_SLIP)
                .min(Comparator.comparing((QualifiedName name) -> distance(text, name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(name -> "Did you mean `" + name.name() + "`?")
                .orElse(null);
    }

    private static int distance(String text, QualifiedName name) {
        return distance(text, name.name().toLowerCase(Locale.ROOT));
    }

    /** The number of letters to insert, remove or replace (Levenshtein's distance). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }
}
