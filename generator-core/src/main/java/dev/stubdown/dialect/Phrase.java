package dev.stubdown.dialect;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that many texts are searched with and few contain. What every match of it must contain is looked for first, in a table of
 * the text that all phrases share; most searches end there.
 */
public final class Phrase {

    private final Pattern pattern;
    private final Needed needed;

    /** The words that a match begins with, as {@link SearchedText} writes them; empty where it may begin with something else. */
    private final List<String> starts;

    /** Which key of which file it is of; null for a pattern that is known to be harmless. */
    private final @Nullable String origin;

    private Phrase(Pattern pattern, @Nullable String origin) {
        NeededParser.Parsed parsed = NeededParser.parse(pattern);
        this.pattern = pattern;
        this.needed = parsed.needed();
        this.starts = parsed.starts();
        this.origin = origin;
    }

    /** The phrase that a pattern describes, which is known to look at no text much longer than the text is long. */
    public static Phrase of(Pattern pattern) {
        return new Phrase(pattern, null);
    }

    /**
     * The phrase that a pattern of somebody describes: how often it looks at texts is counted where a {@link MatchLimit} is in force.
     *
     * @param origin which key of which file it is of
     */
    static Phrase limited(Pattern pattern, String origin) {
        return new Phrase(pattern, origin);
    }

    /** The regular expression. */
    public Pattern pattern() {
        return pattern;
    }

    /** Searches without looking at what is needed. */
    public Matcher matcher(String text) {
        return origin == null ? pattern.matcher(text) : MatchLimit.matcher(this, text);
    }

    /** The texts between its matches. */
    public String[] split(String text) {
        return origin == null ? pattern.split(text) : MatchLimit.split(this, text);
    }

    /** Whether it is counted how often it looks at the texts of a page. */
    public boolean isLimited() {
        return origin != null;
    }

    /** How many groups it has. */
    int groups() {
        return pattern.matcher("").groupCount();
    }

    /** As users know it; empty for one that is not theirs. */
    String origin() {
        return origin == null ? "" : origin;
    }

    /** False where no stretch of the text can match. */
    public boolean mayBeIn(SearchedText text) {
        return needed.mayBeIn(text);
    }

    /** The same for a text that few phrases are looked for in. */
    public boolean mayBeIn(String text) {
        return needed.mayBeIn(text);
    }

    /** True where a stretch of the text matches. */
    public boolean isIn(SearchedText text) {
        return mayBeIn(text) && isFoundIn(text.text());
    }

    /** True where a stretch of the text matches. */
    public boolean isIn(String text) {
        return mayBeIn(text) && isFoundIn(text);
    }

    /** True where the whole text matches. */
    public boolean isWhole(String text) {
        return mayBeIn(text) && matcher(text).matches();
    }

    /** The text with every match replaced; {@code $1} is group 1. */
    public String replaceAll(String text, String replacement) {
        return mayBeIn(text) ? matcher(text).replaceAll(replacement) : text;
    }

    private boolean isFoundIn(String text) {
        return starts.isEmpty() ? matcher(text).find() : startsIn(text);
    }

    /** Looks only where one of the words stands that a match begins with: what is in front of them is costly to look at everywhere. */
    private boolean startsIn(String text) {
        Matcher matcher = matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
        for (int at = 0; at < text.length(); at++) {
            if (mayStart(text, at) && matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private boolean mayStart(String text, int at) {
        char first = SearchedText.folded(text.charAt(at));
        for (int i = 0; i < starts.size(); i++) {
            String word = starts.get(i);
            if (word.charAt(0) == first && text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** A search for all matches. A text that cannot have one is not looked at: what needs something finds nothing in an empty text. */
    public Matcher search(SearchedText text) {
        return matcher(mayBeIn(text) ? text.text() : "");
    }

    /** The same for a text that few phrases are looked for in. */
    public Matcher search(String text) {
        return matcher(mayBeIn(text) ? text : "");
    }

    @Override
    public String toString() {
        return pattern.toString();
    }
}
