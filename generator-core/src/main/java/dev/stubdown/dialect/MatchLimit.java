package dev.stubdown.dialect;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often the patterns of a user's dialect may look at the characters of one page. {@code (a+)+$} looks at thirty of them a thousand million times. What is
 * counted are looks and not seconds, so that the same page gives the same on every machine.
 *
 * <p>A pattern that has spent its looks matches nothing on that page; which page is read is known by the thread that reads it.
 */
public final class MatchLimit {

    /** Looks at each character of a text that everybody has for nothing: long pages are no fault of the pattern. */
    private static final long FREE = 50;

    private static final ThreadLocal<@Nullable MatchLimit> IN_FORCE = new ThreadLocal<>();
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final int most;
    private final Map<Phrase, Looks> looks = new IdentityHashMap<>();
    private final List<Spent> spent = new ArrayList<>();
    private @Nullable Looks last;

    private MatchLimit(int most) {
        this.most = most;
    }

    /**
     * What somebody made of a page.
     *
     * @param value what came of it
     * @param spent the patterns that looked too often, in the order in which they did
     */
    public record Limited<T>(T value, List<Spent> spent) {}

    /**
     * A pattern that looked too often.
     *
     * @param pattern the key and where it stands
     * @param text at which it looked
     */
    public record Spent(String pattern, String text) {}

    /**
     * Does something with a page. It is done again without a pattern that turns out to look too often, so it may change nothing outside of itself.
     *
     * @param most how often each pattern may look, besides some fifty times at each character of the texts that it is asked about
     */
    public static <T> Limited<T> within(int most, Supplier<T> page) {
        MatchLimit limit = new MatchLimit(most);
        IN_FORCE.set(limit);
        try {
            while (true) {
                try {
                    return new Limited<>(page.get(), List.copyOf(limit.spent));
                } catch (SpentException e) {
                    limit.giveUp(e.looks);
                } catch (StackOverflowError e) {
                    // java.util.regex calls itself for each repetition of a group
                    limit.giveUp(limit.deepest(e));
                }
            }
        } finally {
            IN_FORCE.remove();
        }
    }

    /** The pattern under way; nobody else's stack is meant. */
    private Looks deepest(StackOverflowError error) {
        Looks running = last;
        if (running == null) {
            throw error;
        }
        return running;
    }

    private void giveUp(Looks looked) {
        spent.add(new Spent(looked.phrase.origin(), Objects.requireNonNull(looked.text)));
        looked.isSpent = true;
        looks.values().removeIf(each -> !each.isSpent);
        last = null;
    }

    static Matcher matcher(Phrase phrase, String text) {
        MatchLimit limit = IN_FORCE.get();
        if (limit == null) {
            return phrase.pattern().matcher(text);
        }
        Looks looked = limit.looks.computeIfAbsent(phrase, each -> new Looks(each, limit.most));
        return looked.isSpent ? NEVER.matcher(text) : phrase.pattern().matcher(limit.counted(looked, text));
    }

    static String[] split(Phrase phrase, String text) {
        MatchLimit limit = IN_FORCE.get();
        if (limit == null) {
            return phrase.pattern().split(text);
        }
        Looks looked = limit.looks.computeIfAbsent(phrase, each -> new Looks(each, limit.most));
        return looked.isSpent ? new String[] {text} : phrase.pattern().split(limit.counted(looked, text));
    }

    private CharSequence counted(Looks looked, String text) {
        looked.text = text;
        looked.allowed += FREE * text.length();
        last = looked;
        return new Counted(looked, text);
    }

    /** How often a pattern has looked. */
    private static final class Looks {

        private final Phrase phrase;
        private long allowed;
        private long count;
        private boolean isSpent;
        private @Nullable String text;

        Looks(Phrase phrase, int most) {
            this.phrase = phrase;
            this.allowed = most;
        }
    }

    /** Ends a match. */
    private static final class SpentException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Looks looks;

        SpentException(Looks looks) {
            super("a pattern looks too often", null, false, false);
            this.looks = looks;
        }
    }

    private record Counted(Looks looks, String text) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (++looks.count > looks.allowed) {
                throw new SpentException(looks);
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
