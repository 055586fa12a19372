package dev.stubdown.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Coverage SOME = new Coverage(
            new Tally(3, 1, 0),
            new Tally(5, 0, 2),
            new Tally(190, 7, 3),
            new Tally(1, 1, 0),
            new Tally(98, 1, 1),
            new TreeMap<>());

    @Test
    void one_line_tells_what_was_understood_and_counts_what_was_not() {
        assertEquals(
                "Coverage: 98.6 % of rows and code blocks (98.5 % and 99.0 %) used or ignored by a rule;"
                        + " not understood: 2 tables, 3 rows, 1 code block.",
                SOME.sentence());
    }

    @Test
    void nothing_to_read_is_understood() {
        assertEquals(
                "Coverage: 100.0 % of rows and code blocks (100.0 % and 100.0 %) used or ignored by a rule;"
                        + " not understood: nothing.",
                Coverage.NONE.sentence());
        assertFalse(Coverage.NONE.isBelow(new BigDecimal("100")));
    }

    @Test
    void rows_and_code_blocks_count_together_and_nothing_else_does() {
        assertEquals(new Share(296, 300), SOME.understood());
        assertFalse(SOME.isBelow(new BigDecimal("98.666666666")));
        assertTrue(SOME.isBelow(new BigDecimal("98.666666667")));
    }
}
