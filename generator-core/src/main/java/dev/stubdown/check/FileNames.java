package dev.stubdown.check;

import dev.stubdown.diagnostic.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Likeness of the names of files: words that two names share do not make the other words alike. */
final class FileNames {

    /** Between words: punctuation, or where a capital letter begins the next word. */
    private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z0-9]++|(?<=[a-z0-9])(?=[A-Z])");

    private FileNames() {}

    /** True where what is left of two names without the words that both begin and end with is alike. */
    static boolean alike(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        int least = Math.min(left.size(), right.size());
        int start = 0;
        while (start < least && left.get(start).equals(right.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && fromEnd(left, end).equals(fromEnd(right, end))) {
            end++;
        }
        List<String> mine = left.subList(start, left.size() - end);
        List<String> theirs = right.subList(start, right.size() - end);
        return mine.equals(theirs) || alike(mine, theirs); // they may differ in what stands between the words alone
    }

    private static boolean alike(List<String> left, List<String> right) {
        return Suggestion.alike(String.join(" ", left), String.join(" ", right));
    }

    private static List<String> words(String name) {
        return BETWEEN.splitAsStream(name)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String fromEnd(List<String> words, int index) {
        return words.get(words.size() - 1 - index);
    }
}
