package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.select.OperationPattern;

/**
 * What methods of some operations return.
 *
 * @param operations an {@link OperationPattern}
 */
public record ReturnStyleRule(String operations, ReturnStyle style) {

    /**
     * The rule that somebody writes as a pattern and a word.
     *
     * @throws IllegalArgumentException for a malformed pattern or an unknown word; the message is a sentence for people
     */
    public static ReturnStyleRule of(String operations, String word) {
        OperationPattern pattern = OperationPattern.parse(operations);
        return new ReturnStyleRule(
                pattern.toString(),
                ReturnStyle.ofWord(word)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "the return styles are " + String.join(", ", ReturnStyle.words()) + ", not '" + word
                                        + "'" + Suggestion.ending(word, ReturnStyle.words()))));
    }

    /**
     * The rule that somebody writes as {@code PATTERN=STYLE}. Paths may have signs of equality, too, so the last one counts.
     *
     * @throws IllegalArgumentException where it is none; the message is a sentence for people
     */
    public static ReturnStyleRule parse(String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("a return style is written as PATTERN=STYLE, not '" + text + "'");
        }
        return of(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }
}
