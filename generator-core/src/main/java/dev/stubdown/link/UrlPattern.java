package dev.stubdown.link;

import dev.stubdown.term.PlaceholderKinds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
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

    /** True where there is a path that both match. */
    boolean meets(UrlPattern other) {
        if (!startsLike(other) || !endsLike(other)) {
            return false;
        }
        int width = other.steps.size() + 1;
        BitSet seen = new BitSet((steps.size() + 1) * width);
        Deque<Integer> open = new ArrayDeque<>();
        seen.set(0);
        open.push(0);
        while (!open.isEmpty()) {
            int at = open.pop();
            int first = at / width;
            int second = at % width;
            if (first == steps.size() && second == other.steps.size()) {
                return true;
            }
            after(first, second, other, (one, two) -> {
                int next = one * width + two;
                if (!seen.get(next)) {
                    seen.set(next);
                    open.push(next);
                }
            });
        }
        return false;
    }

    /** False where single characters at the start show that no path fits both. */
    private boolean startsLike(UrlPattern other) {
        for (int i = 0; i < steps.size() && i < other.steps.size(); i++) {
            Step mine = steps.get(i);
            Step its = other.steps.get(i);
            if (mine.repeated || its.repeated || !mine.meets(its)) {
                return mine.repeated || its.repeated;
            }
        }
        return true;
    }

    /** The same at the end. */
    private boolean endsLike(UrlPattern other) {
        for (int i = 1; i <= steps.size() && i <= other.steps.size(); i++) {
            Step mine = steps.get(steps.size() - i);
            Step its = other.steps.get(other.steps.size() - i);
            if (mine.repeated || its.repeated || !mine.meets(its)) {
                return mine.repeated || its.repeated;
            }
        }
        return true;
    }

    /** Hears of a position in each of two patterns. */
    @FunctionalInterface
    private interface Positions {
        void reached(int first, int second);
    }

    private void after(int first, int second, UrlPattern other, Positions next) {
        Step mine = first < steps.size() ? steps.get(first) : null;
        Step its = second < other.steps.size() ? other.steps.get(second) : null;
        if (mine != null && mine.repeated) {
            next.reached(first + 1, second);
        }
        if (its != null && its.repeated) {
            next.reached(first, second + 1);
        }
        if (mine != null && its != null && mine.meets(its)) {
            next.reached(first + (mine.repeated ? 0 : 1), second + (its.repeated ? 0 : 1));
        }
    }

    /** True where this matches every path that the other one matches. */
    boolean covers(UrlPattern other) {
        if (!startsLike(other) || !endsLike(other)) {
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
