package dev.stubdown.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarLiteralsTest {

    @ParameterizedTest
    @CsvSource({
        "DATE, 2020-02-29, true",
        "DATE, 2020-2-29, false",
        "DATE, 2020-13-01, false",
        "DATE, 2020-02-29T00:00:00Z, false",
        "DATE_TIME_OFFSET, 2016-12-31T23:56:56.1979703+03:00, true",
        "DATE_TIME_OFFSET, 2016-12-31T23:56Z, true",
        "DATE_TIME_OFFSET, 2016-12-31T23:56:56, false",
        "DATE_TIME_OFFSET, 2016-12-31 23:56:56Z, false",
        "DATE_TIME_OFFSET, 2016-12-31T25:56:56Z, false",
        "TIME_OF_DAY, 23:59:59.9, true",
        "TIME_OF_DAY, 24:00, false",
        "DURATION, P1DT2H3M4.5S, true",
        "DURATION, -PT1S, true",
        "DURATION, P, false",
        "DURATION, P1DT, false",
        "GUID, af84a633-a633-af84-33a6-84af33a684af, true",
        "GUID, af84a633, false",
        "INT64, 12, true",
        "INT64, 1.5, false",
        "DOUBLE, -INF, true",
        "DECIMAL, 1e3, true",
        "SINGLE, many, false",
        "STRING, anything, true"
    })
    void texts_are_values_or_not(ScalarType type, String text, boolean fits) {
        assertEquals(fits, ScalarLiterals.fits(type, text));
    }

    @Test
    void of_some_types_every_text_is_a_value() {
        assertTrue(ScalarLiterals.fits(ScalarType.BINARY, ""));
    }
}
