package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnchorsTest {

    private static Set<String> of(String... headings) {
        Anchors anchors = new Anchors();
        List.of(headings).forEach(anchors::addHeading);
        return anchors.names();
    }

    @Test
    void a_heading_becomes_lower_case_words_with_dashes() {
        assertEquals(Set.of("where-to-go"), of("Where to go?"));
        assertEquals(Set.of("snake_case-und-größe"), of("snake_case und Größe"));
    }

    @Test
    void what_stands_twice_is_numbered() {
        assertEquals(Set.of("request", "request-1", "request-2"), of("Request", "request", "Request!"));
    }

    @Test
    void both_forms_of_doubled_dashes_are_taken() {
        assertTrue(of("New / old").containsAll(Set.of("new--old", "new-old")));
    }

    @Test
    void names_of_the_page_count_without_letter_case() {
        Anchors anchors = new Anchors();
        anchors.add("Top-Of");
        assertEquals(Set.of("top-of"), anchors.names());
    }
}
