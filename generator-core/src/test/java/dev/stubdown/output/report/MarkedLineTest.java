package dev.stubdown.output.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            abc|1|1|^
            abc|2|2| ^~
            abc|2|9| ^~
            abc|4|0|   ^
            abc|9|3|   ^
            abc|1|0|^
            日本語|2|1|  ^~
            😀x|3|1|  ^
            e\u0301x|3|1| ^
            """)
    void the_mark_stands_below_the_place(String line, int column, int length, String mark) {
        assertEquals(mark, MarkedLine.of(line, column, length).mark());
    }

    @Test
    void a_tab_reaches_to_the_next_fourth_cell() {
        MarkedLine line = MarkedLine.of("a\tb", 3, 1);
        assertEquals("a   b", line.text());
        assertEquals("    ^", line.mark());
    }

    @Test
    void a_line_is_cut_only_where_it_is_too_long() {
        String longest = "x".repeat(MarkedLine.MOST);
        assertEquals(longest, MarkedLine.of(longest, 1, 1).text());
        assertEquals(
                "x".repeat(MarkedLine.MOST - 1) + '…',
                MarkedLine.of(longest + 'x', 1, 1).text());
    }

    @Test
    void whatever_is_marked_the_mark_is_below_what_is_shown_of_it() {
        String line = "abcdefghij".repeat(100);
        for (int column = 1; column <= line.length(); column++) {
            MarkedLine shown = MarkedLine.of(line, column, 3);
            assertTrue(shown.text().length() <= MarkedLine.MOST, shown.text());
            char marked = shown.text().charAt(shown.indent());
            assertEquals(line.charAt(column - 1), marked, "column " + column);
        }
    }

    /** A line is the longer, the less of it is looked at; what is shown must not tell. */
    @Test
    void a_very_long_line_is_shown_as_a_long_one() {
        String line = "abcdefghij".repeat(1_000);
        for (int column : new int[] {1, 2, 500, 5_000, 9_000}) {
            assertEquals(MarkedLine.of(line, column, 3), MarkedLine.of(line + "a", column, 3), "column " + column);
        }
        MarkedLine end = MarkedLine.of(line + line, 20_000, 50_000);
        assertEquals('j', end.text().charAt(end.indent()));
    }

    @Test
    void nothing_that_a_terminal_obeys_is_shown() {
        assertEquals("��[31m�", MarkedLine.of("\u0007\u001b[31m\u202e", 1, 1).text());
    }
}
