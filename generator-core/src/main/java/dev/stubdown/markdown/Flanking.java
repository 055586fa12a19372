package dev.stubdown.markdown;

/** What the characters around a row of marks say about what the marks may do (CommonMark, Emphasis and strong emphasis). */
enum Flanking {
    /** They can begin an emphasis and do nothing else. */
    OPENING,
    /** They can end one and do nothing else. */
    CLOSING,
    /** They stand between spaces. */
    NEITHER,
    /** They stand inside of a word. */
    WORD,
    /** They may do several things, or only Unicode can tell. */
    UNSURE;

    private enum Side {
        SPACE,
        PUNCTUATION,
        WORD,
        OTHER;

        static Side of(char c) {
            if (c >= 128) {
                return OTHER;
            }
            return c <= ' ' ? SPACE : isWord(c) ? WORD : PUNCTUATION;
        }
    }

    /** What the marks that stand there may do. */
    static Flanking at(String text, int start, int end) {
        Side before = start == 0 ? Side.SPACE : Side.of(text.charAt(start - 1));
        Side after = end == text.length() ? Side.SPACE : Side.of(text.charAt(end));
        if (before == Side.OTHER || after == Side.OTHER) {
            return UNSURE;
        }
        if (before == after) {
            return before == Side.SPACE ? NEITHER : before == Side.WORD ? WORD : UNSURE;
        }
        // what is left are three kinds of neighbours, two different ones here: the one nearer to a word is inside
        return before.compareTo(after) < 0 ? OPENING : CLOSING;
    }

    /** Whether the character is an ASCII letter or digit. */
    static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Whether the character is ASCII punctuation. */
    static boolean isPunctuation(char c) {
        return c > ' ' && c <= '~' && !isWord(c);
    }
}
