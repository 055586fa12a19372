package dev.stubdown.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stubdown.dialect.MatchLimit.Limited;
import dev.stubdown.dialect.MatchLimit.Spent;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MatchLimitTest {

    private static final String LONG = "ab".repeat(100_000);

    @Test
    void a_pattern_that_looks_too_often_matches_nothing_on_that_page() {
        Phrase phrase = phrase("(a+a+)+c");
        String text = "a".repeat(40) + "b";

        Limited<Boolean> found =
                MatchLimit.within(1000, () -> phrase.matcher(text).find());

        assertEquals(new Limited<>(false, List.of(new Spent("title of a.yaml", text))), found);
    }

    @Test
    void a_pattern_that_runs_out_of_stack_matches_nothing_on_that_page() {
        Phrase phrase = phrase("(a|b)*c");

        Limited<Boolean> found =
                MatchLimit.within(Integer.MAX_VALUE, () -> phrase.matcher(LONG).lookingAt());

        assertEquals(new Limited<>(false, List.of(new Spent("title of a.yaml", LONG))), found);
    }

    @Test
    void a_stack_that_something_else_runs_out_of_is_no_fault_of_the_pattern_before_it() {
        Phrase phrase = phrase("a");
        Supplier<Integer> page = () -> {
            phrase.matcher(LONG).lookingAt();
            return endless(0);
        };

        assertThrows(StackOverflowError.class, () -> MatchLimit.within(Integer.MAX_VALUE, page));
    }

    private static int endless(int depth) {
        return depth + endless(depth + 1);
    }

    private static Phrase phrase(String pattern) {
        return Phrase.limited(Pattern.compile(pattern), "title of a.yaml");
    }
}
