package dev.stubdown.link;

import dev.stubdown.term.PlaceholderKinds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

    private static final Step QUOTE = new Step(Taken.LITERAL, '\'', false);

    private record Pair(int first, int second) {}

    private final List<Step> steps = new ArrayList<>();
    private int literals;
    private int placeholders;
    private int expressions;

    UrlPattern literal(String text) {
        text.chars().forEach(c -> steps.add(new Step(Taken.LITERAL, (char) c, false)));
        literals += text.length();
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

    /** Equal for patterns that match the same. */
    @Override
    public String toString() {
        return steps.toString();
    }

    /** True where there is a path that both match. */
    boolean meets(UrlPattern other) {
        Deque<Pair> open = new ArrayDeque<>(List.of(new Pair(0, 0)));
        Set<Pair> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Pair at = open.pop();
            if (at.first == steps.size() && at.second == other.steps.size()) {
                return true;
            }
            for (Pair next : after(at, other)) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return false;
    }

    private List<Pair> after(Pair at, UrlPattern other) {
        List<Pair> next = new ArrayList<>();
        Step mine = at.first < steps.size() ? steps.get(at.first) : null;
        Step its = at.second < other.steps.size() ? other.steps.get(at.second) : null;
        if (mine != null && mine.repeated) {
            next.add(new Pair(at.first + 1, at.second));
        }
        if (its != null && its.repeated) {
            next.add(new Pair(at.first, at.second + 1));
        }
        if (mine != null && its != null && mine.meets(its)) {
            next.add(new Pair(at.first + (mine.repeated ? 0 : 1), at.second + (its.repeated ? 0 : 1)));
        }
        return next;
    }

    /** True where this matches every path that the other one matches. */
    boolean covers(UrlPattern other) {
        Set<Integer> at = withoutRepeated(Set.of(0));
        for (Step step : other.steps) {
            Set<Integer> next = new TreeSet<>();
            for (int position : at) {
                Step mine = position < steps.size() ? steps.get(position) : null;
                if (mine != null && mine.covers(step) && (mine.repeated || !step.repeated)) {
                    next.add(mine.repeated ? position : position + 1);
                }
            }
            at = withoutRepeated(next);
        }
        return at.contains(steps.size());
    }

    /** The positions, and those behind steps that may take nothing. */
    private Set<Integer> withoutRepeated(Set<Integer> positions) {
        Set<Integer> all = new TreeSet<>(positions);
        for (int position : positions) {
            for (int next = position; next < steps.size() && steps.get(next).repeated; next++) {
                all.add(next + 1);
            }
        }
        return all;
    }
}
