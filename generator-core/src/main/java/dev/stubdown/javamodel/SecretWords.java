package dev.stubdown.javamodel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the names of properties whose values stay out of logs: those with one of a few words as a whole word. Words end where the case of
 * letters says so and at everything that is no letter: {@code APIKey}, {@code api_key} and {@code key2} have the word key, {@code keyboard}
 * and {@code monkey} do not.
 */
final class SecretWords {

    private static final Set<String> WORDS =
            Set.of("password", "passwords", "secret", "secrets", "token", "tokens", "key", "keys");

    private static final Pattern ENDS =
            Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** What each of the words has in it, in lower case. */
    private static final List<String> STEMS = List.of("password", "secret", "token", "key");

    private SecretWords() {}

    private static boolean hasStem(String lower) {
        for (String stem : STEMS) {
            if (lower.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    /** True for a name with such a word. */
    static boolean standIn(String name) {
        return hasStem(name.toLowerCase(Locale.ROOT))
                && Arrays.stream(ENDS.split(name)).anyMatch(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)));
    }
}
