package dev.stubdown.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> KNOWN = List.of("graph", "discord", "failOn");

    @Test
    void a_swapped_a_missing_and_a_wrong_letter_are_understood() {
        assertEquals(Optional.of("graph"), Suggestion.nearest("garph", KNOWN));
        assertEquals(Optional.of("discord"), Suggestion.nearest("dicord", KNOWN));
        assertEquals(Optional.of("failOn"), Suggestion.nearest("FAILON", KNOWN));
    }

    @Test
    void a_word_that_is_far_from_all_has_no_suggestion() {
        assertEquals(Optional.empty(), Suggestion.nearest("openapi", KNOWN));
        assertEquals("", Suggestion.ending("openapi", KNOWN));
    }

    @Test
    void of_two_that_are_as_near_the_first_in_order_is_taken() {
        assertEquals(Optional.of("cat"), Suggestion.nearest("rat", List.of("hat", "cat")));
    }
}
