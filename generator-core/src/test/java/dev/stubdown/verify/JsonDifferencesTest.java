package dev.stubdown.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stubdown.verify.JsonDifferences.Difference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDifferencesTest {

    private static final ObjectReader JSON =
            new JsonMapper().readerFor(Object.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static List<String> between(String shown, String written, boolean nulls) throws JsonProcessingException {
        return JsonDifferences.between(read(shown), read(written), nulls).stream()
                .map(Difference::toString)
                .toList();
    }

    private static Object read(String json) throws JsonProcessingException {
        return JSON.readValue(json.replace('\'', '"'));
    }

    private static boolean areSame(String shown, String written) throws JsonProcessingException {
        return between(shown, written, true).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'2026-11-26T10:00:00Z' | '2026-11-26T11:00:00+01:00'",
                "'2026-11-26T10:00:00Z' | '2026-11-26T10:00:00.0000000Z'",
                "'08:00:00.0000000' | '08:00:00'",
                "'P30D' | 'PT720H'",
                "'-PT17.1S' | '-PT17.10S'",
                "'-PT3M22S' | 'PT-3M-22S'",
                "1 | 1.0",
                "1E2 | 100",
                "9007199254740993 | 9007199254740993.0",
                "47.640568390488626 | 47.640568390488625",
                "{'a':1,'b':2} | {'b':2,'a':1}",
                "{'a':{'b':[null,1]}} | {'a':{'b':[null,1]}}",
                "null | null"
            })
    void what_means_the_same_is_the_same(String shown, String written) throws JsonProcessingException {
        assertTrue(areSame(shown, written));
        assertTrue(areSame(written, shown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'2026-11-26T10:00:00Z' | '2026-11-26T10:00:00.001Z'",
                "'2026-11-26T10:00:00Z' | '2026-11-26'",
                "'2026-11-26T10:00:00' | '2026-11-26T10:00:00Z'",
                "'08:00:00' | '08:00:01'",
                "'P1D' | 'P1M'",
                "'-PT3M22S' | 'PT-3M22S'",
                "'a' | 'A'",
                "'1' | 1",
                "'true' | true",
                "1 | 1.0000001",
                "9007199254740993 | 9007199254740992",
                "12345678901234567890.12 | 12345678901234567890.13",
                "[1,2] | [2,1]",
                "[1] | [1,1]",
                "[] | null",
                "{} | []",
                "{} | null"
            })
    void what_means_something_else_differs(String shown, String written) throws JsonProcessingException {
        assertFalse(areSame(shown, written));
        assertFalse(areSame(written, shown));
    }

    @Test
    void null_and_absent_differ_where_they_are_told_apart() throws JsonProcessingException {
        assertEquals(List.of("/a is lost: null"), between("{'a':null}", "{}", true));
        assertEquals(List.of("/a was not there: null"), between("{}", "{'a':null}", true));
        assertEquals(List.of(), between("{'a':null,'b':{'c':null}}", "{'b':{}}", false));
        assertEquals(List.of("/a was null and is 1"), between("{'a':null}", "{'a':1}", false));
    }

    @Test
    void each_difference_has_its_path() throws JsonProcessingException {
        assertEquals(
                List.of("/value/1/name was x and is y", "/value/1/gone is lost: [1]", "/value/1/new was not there: 2"),
                between("{'value':[{},{'name':'x','gone':[1]}]}", "{'value':[{},{'name':'y','new':2}]}", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@odata.etag", "owner@odata.bind"})
    void names_with_an_at_sign_are_annotations(String name) throws JsonProcessingException {
        assertTrue(JsonDifferences.between(read("{'" + name + "':1}"), read("{}"), true)
                .get(0)
                .isAnnotation());
        assertFalse(JsonDifferences.between(read("{'owner':{'a':1}}"), read("{'owner':{}}"), true)
                .get(0)
                .isAnnotation());
    }
}
