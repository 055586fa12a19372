package dev.stubdown.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that many texts are searched with and few contain. What every match of it must contain is looked for first, in a table of
 * the text that all phrases share; most searches end there.
 */
public final class Phrase {

    private final Pattern pattern;
    private final Needed needed;

    private Phrase(Pattern pattern, Needed needed) {
        this.pattern = pattern;
        this.needed = needed;
    }

    /** The phrase that a pattern describes. */
    public static Phrase of(Pattern pattern) {
        return new Phrase(pattern, NeededParser.parse(pattern));
    }

    /** The regular expression. */
    public Pattern pattern() {
        return pattern;
    }

    /** Searches without looking at what is needed. */
    public Matcher matcher(CharSequence text) {
        return pattern.matcher(text);
    }

    /** False where no stretch of the text can match. */
    public boolean mayBeIn(SearchedText text) {
        return needed.mayBeIn(text);
    }

    /** True where a stretch of the text matches. */
    public boolean isIn(SearchedText text) {
        return mayBeIn(text) && matcher(text.text()).find();
    }

    /** A search for all matches. A text that cannot have one is not looked at: what needs something finds nothing in an empty text. */
    public Matcher search(SearchedText text) {
        return matcher(mayBeIn(text) ? text.text() : "");
    }

    @Override
    public String toString() {
        return pattern.toString();
    }
}
