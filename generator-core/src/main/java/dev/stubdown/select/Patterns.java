package dev.stubdown.select;

import dev.stubdown.diagnostic.Suggestion;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The patterns of one option, and which of them matched something: a pattern that matches nothing is a typing error. */
final class Patterns<P> {

    private final List<P> patterns;
    private final Set<P> used = new HashSet<>();

    private Patterns(List<P> patterns) {
        this.patterns = patterns;
    }

    /** @throws IllegalArgumentException where one is malformed: {@link Selection#problems()} tells before */
    static <P> Patterns<P> of(List<String> texts, Function<String, P> parser) {
        return new Patterns<>(texts.stream().distinct().map(parser).toList());
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** True where one of them fits. Asks every pattern, so that each one that matches counts as used. */
    <T> boolean match(T subject, BiPredicate<P, T> fits) {
        boolean any = false;
        for (P pattern : patterns) {
            if (fits.test(pattern, subject)) {
                used.add(pattern);
                any = true;
            }
        }
        return any;
    }

    /** True for everything where there is no pattern. */
    <T> boolean matchOrNone(T subject, BiPredicate<P, T> fits) {
        return isEmpty() || match(subject, fits);
    }

    /** What to say of each pattern that matched nothing. */
    List<String> unused(Function<P, String> message) {
        return patterns.stream()
                .filter(pattern -> !used.contains(pattern))
                .map(message)
                .toList();
    }

    /**
     * What to say of each pattern that matched nothing.
     *
     * @param message {@code %s} stands for the pattern
     * @param known what a pattern could have been
     */
    List<String> unused(String message, Function<P, Collection<String>> known) {
        return unused(pattern -> message.replace("%s", pattern.toString())
                + Suggestion.ending(pattern.toString(), known.apply(pattern)));
    }
}
