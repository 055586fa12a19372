package dev.stubdown.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 100.0 %",
        "0, 3, 0.0 %",
        "1, 3, 33.3 %",
        "2, 3, 66.6 %",
        "9999, 10000, 99.9 %",
        "2147483646, 2147483647, 99.9 %",
        "2147483647, 2147483647, 100.0 %",
    })
    void a_share_is_shown_rounded_down_so_that_only_all_is_100(long part, long whole, String text) {
        assertEquals(text, new Share(part, whole).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "987, 1000, 98.7, false",
        "987, 1000, 98.70, false",
        "987, 1000, 98.700000001, true",
        "1, 3, 33.333333333, false",
        "1, 3, 33.333333334, true",
        "999999999, 1000000000, 100, true",
        "7, 7, 100, false",
        "0, 7, 0, false",
        "0, 0, 100, false",
    })
    void a_share_is_compared_exactly(long part, long whole, BigDecimal percent, boolean below) {
        assertEquals(below, new Share(part, whole).isBelow(percent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "all", "-1", "-0", "100.1", "1000", "1e1", "98,5", "98.", ".5", "99 %", "0x10", "NaN"})
    void what_is_no_number_from_0_to_100_is_no_percentage(String text) {
        assertEquals(Optional.empty(), Share.percentOf(text));
    }

    @Test
    void a_percentage_may_have_decimals() {
        assertEquals(Optional.of(new BigDecimal("98.5")), Share.percentOf("98.5"));
        assertEquals(Optional.of(new BigDecimal("100")), Share.percentOf("100"));
        assertTrue(Share.percentOf("100.0").isPresent());
        assertFalse(Share.percentOf("100.000000001").isPresent());
    }
}
