package dev.stubdown.dialect;

/**
 * A text with a table of its trigrams and characters, ASCII letters without regard to case, that tells quickly what is not in it. Trigrams share
 * places in the table, so that it may take something for there that is not; never the other way round.
 */
public final class SearchedText {

    /** Places in the table; a power of two. A page has some 1,500 different trigrams, a description some 100. */
    private static final int PLACES = 4096;

    private static final int ASCII = 128;

    private final String text;
    private final long[] trigrams = new long[PLACES / Long.SIZE];
    private final long[] characters = new long[ASCII / Long.SIZE];

    /** A text that phrases are looked for in. */
    public SearchedText(String text) {
        this.text = text;
        int first = 0;
        int second = 0;
        for (int i = 0; i < text.length(); i++) {
            int third = folded(text.charAt(i));
            if (third < ASCII) {
                mark(characters, third);
            }
            if (i > 1) {
                mark(trigrams, place(first, second, third));
            }
            first = second;
            second = third;
        }
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /**
     * False where a word is not in the text.
     *
     * @param word as {@link #folded} writes it
     */
    boolean mayContain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < ASCII && !isMarked(characters, word.charAt(i))) {
                return false;
            }
        }
        for (int i = 2; i < word.length(); i++) {
            if (!isMarked(trigrams, place(word.charAt(i - 2), word.charAt(i - 1), word.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a word is in a text, ASCII letters without regard to case.
     *
     * @param word as {@link #folded} writes it
     */
    static boolean contains(String text, String word) {
        char first = word.charAt(0);
        int last = text.length() - word.length();
        for (int at = 0; at <= last; at++) {
            if (folded(text.charAt(at)) == first && text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** The character, an ASCII letter in lower case. */
    static char folded(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private static int place(int first, int second, int third) {
        return ((first * 31 + second) * 37 + third) & (PLACES - 1);
    }

    private static void mark(long[] table, int place) {
        table[place >> 6] |= 1L << place;
    }

    private static boolean isMarked(long[] table, int place) {
        return (table[place >> 6] & 1L << place) != 0;
    }
}
