package dev.stubdown.term;

import java.util.Arrays;
import java.util.Optional;

/** Which side of what is limited. The ends belong to what is allowed. */
public enum Limit {
    /** The fewest characters of a text. */
    MIN_LENGTH("minLength"),
    /** The most characters of a text. */
    MAX_LENGTH("maxLength"),
    /** The least number. */
    MINIMUM("minimum"),
    /** The greatest number. */
    MAXIMUM("maximum"),
    /** The fewest elements of a collection. */
    MIN_ITEMS("minItems"),
    /** The most elements of a collection. */
    MAX_ITEMS("maxItems");

    private final String word;

    Limit(String word) {
        this.word = word;
    }

    /** The word of {@code model.json} and of dialect files, such as {@code maxLength}. */
    public String word() {
        return word;
    }

    /** The limit of that exact {@link #word()}; empty for any other one. */
    public static Optional<Limit> ofWord(String word) {
        return Arrays.stream(values()).filter(limit -> limit.word.equals(word)).findFirst();
    }
}
