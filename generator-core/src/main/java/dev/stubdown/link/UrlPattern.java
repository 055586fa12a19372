package dev.stubdown.link;

import dev.stubdown.term.PlaceholderKinds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What a path template matches, character by character, and when JAX-RS asks it (Jakarta RESTful Web Services 3.1, section 3.7.2): templates with
 * more literal characters come first, then those with more placeholders, then those with more expressions of their own.
 */
final class UrlPattern implements Comparable<UrlPattern> {

    /** Characters that one step takes. Literal text takes itself. */
    private enum Taken {
        LITERAL,
        ANY,
        NO_SLASH,
        NO_SLASH_NOR_COLON
    }

    /** @param repeated takes any number of them, none as well */
    private record Step(Taken taken, char literal, boolean repeated) {

        boolean takes(char c) {
            return switch (taken) {
                case LITERAL -> c == literal;
                case ANY -> true;
                case NO_SLASH -> c != '/';
                case NO_SLASH_NOR_COLON -> c != '/' && c != ':';
            };
        }

        /** True where there is a character that both take: all but literal text take letters. */
        boolean meets(Step other) {
            if (taken == Taken.LITERAL && other.taken == Taken.LITERAL) {
                return literal == other.literal;
            }
            return taken == Taken.LITERAL ? other.takes(literal) : other.taken != Taken.LITERAL || takes(other.literal);
        }

        /** True where this takes every character that the other one takes. */
        boolean covers(Step other) {
            return other.taken == Taken.LITERAL
                    ? takes(other.literal)
                    : taken != Taken.LITERAL && taken.compareTo(other.taken) <= 0;
        }
    }

    /** Stands in the text form for what is no literal text. */
    private static final char PLACEHOLDER = '{';

    private static final boolean[] NOWHERE = {};

    private static final Step QUOTE = new Step(Taken.LITERAL, '\'', false);

    private final List<Step> steps = new ArrayList<>();
    private int literals;
    private int placeholders;
    private int expressions;

    UrlPattern literal(String text) {
        for (int i = 0; i < text.length(); i++) {
            steps.add(new Step(Taken.LITERAL, text.charAt(i), false));
        }
        literals += text.length();
        return this;
    }

    /** Goes on with what another pattern matches. */
    UrlPattern append(UrlPattern other) {
        steps.addAll(other.steps);
        literals += other.literals;
        placeholders += other.placeholders;
        expressions += other.expressions;
        return this;
    }

    /** A placeholder. All but plain ones have an expression. */
    UrlPattern placeholder(PlaceholderKinds.Kind kind) {
        placeholders++;
        expressions += kind == PlaceholderKinds.Kind.TEXT ? 0 : 1;
        steps.addAll(
                switch (kind) {
                    case TEXT -> List.of(any(Taken.NO_SLASH), one(Taken.NO_SLASH));
                    case KEY -> List.of(any(Taken.NO_SLASH), one(Taken.NO_SLASH_NOR_COLON));
                    case ADDRESS -> List.of(any(Taken.ANY), one(Taken.ANY));
                    case QUOTED -> List.of(QUOTE, any(Taken.NO_SLASH), QUOTE);
                });
        return this;
    }

    private static Step one(Taken taken) {
        return new Step(taken, ' ', false);
    }

    private static Step any(Taken taken) {
        return new Step(taken, ' ', true);
    }

    /** Negative where JAX-RS asks this one first; 0 where it may ask either. */
    @Override
    public int compareTo(UrlPattern other) {
        int byLiterals = Integer.compare(other.literals, literals);
        int byPlaceholders = Integer.compare(other.placeholders, placeholders);
        if (byLiterals != 0) {
            return byLiterals;
        }
        return byPlaceholders != 0 ? byPlaceholders : Integer.compare(other.expressions, expressions);
    }

    /** Equal for patterns of the same steps. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            if (step.taken == Taken.LITERAL) {
                text.append(step.literal).append(step.literal == PLACEHOLDER ? "'" : "");
            } else {
                text.append(PLACEHOLDER).append(step.taken.ordinal()).append(step.repeated ? "*" : "");
            }
        }
        return text.toString();
    }

    /** How many steps there are so far. */
    int size() {
        return steps.size();
    }

    /** True where there is a path that both match. */
    boolean meets(UrlPattern other) {
        return meets(0, other, 0);
    }

    /** True where there is a text that the rest of both matches, from these steps on. */
    boolean meets(int from, UrlPattern other, int otherFrom) {
        if (!startsLike(from, other, otherFrom)
                || !endsLike(other, steps.size() - from, other.steps.size() - otherFrom)) {
            return false;
        }
        boolean[] reached = new boolean[other.steps.size() + 1];
        reached[otherFrom] = true;
        for (int at = from; at < steps.size(); at++) {
            reached = after(steps.get(at), other.steps, reached);
            if (reached == NOWHERE) {
                return false;
            }
        }
        passRepeated(other.steps, reached);
        return reached[other.steps.size()];
    }

    /** Where in the other pattern a text may stand that this step has taken its part of, by where it may stand before; or {@link #NOWHERE}. */
    private static boolean[] after(Step mine, List<Step> others, boolean[] before) {
        boolean[] after = new boolean[before.length];
        boolean anywhere = mine.repeated;
        for (int i = 0; i < others.size(); i++) {
            if (before[i]) {
                Step its = others.get(i);
                boolean meeting = mine.meets(its);
                anywhere |= meeting;
                before[i + 1] |= its.repeated || mine.repeated && meeting;
                after[i] |= mine.repeated || its.repeated && meeting;
                after[i + 1] |= !mine.repeated && !its.repeated && meeting;
            }
        }
        after[others.size()] |= mine.repeated && before[others.size()];
        return anywhere ? after : NOWHERE;
    }

    /** Adds the positions behind steps that may take nothing. */
    private static void passRepeated(List<Step> steps, boolean[] reached) {
        for (int at = 0; at < steps.size(); at++) {
            reached[at + 1] |= reached[at] && steps.get(at).repeated;
        }
    }

    /** False where single characters at the start show that no path fits both. */
    private boolean startsLike(int from, UrlPattern other, int otherFrom) {
        for (int i = from, j = otherFrom; i < steps.size() && j < other.steps.size(); i++, j++) {
            Step mine = steps.get(i);
            Step its = other.steps.get(j);
            if (mine.repeated || its.repeated || !mine.meets(its)) {
                return mine.repeated || its.repeated;
            }
        }
        return true;
    }

    /** The same at the end, of as many steps of each. */
    private boolean endsLike(UrlPattern other, int length, int otherLength) {
        for (int i = 1; i <= length && i <= otherLength; i++) {
            Step mine = steps.get(steps.size() - i);
            Step its = other.steps.get(other.steps.size() - i);
            if (mine.repeated || its.repeated || !mine.meets(its)) {
                return mine.repeated || its.repeated;
            }
        }
        return true;
    }

    /** True where this matches every path that the other one matches. */
    boolean covers(UrlPattern other) {
        if (!startsLike(0, other, 0) || !endsLike(other, steps.size(), other.steps.size())) {
            return false;
        }
        BitSet at = new BitSet(steps.size() + 1);
        at.set(0);
        passRepeated(at);
        for (Step step : other.steps) {
            at = after(at, step);
            passRepeated(at);
        }
        return at.get(steps.size());
    }

    private BitSet after(BitSet at, Step step) {
        BitSet next = new BitSet(steps.size() + 1);
        for (int position = at.nextSetBit(0);
                position >= 0 && position < steps.size();
                position = at.nextSetBit(position + 1)) {
            Step mine = steps.get(position);
            if (mine.covers(step) && (mine.repeated || !step.repeated)) {
                next.set(mine.repeated ? position : position + 1);
            }
        }
        return next;
    }

    /** Adds the positions behind steps that may take nothing. */
    private void passRepeated(BitSet positions) {
        for (int at = positions.nextSetBit(0); at >= 0 && at < steps.size(); at = positions.nextSetBit(at + 1)) {
            if (steps.get(at).repeated) {
                positions.set(at + 1);
            }
        }
    }
}
