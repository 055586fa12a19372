package dev.stubdown.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFormatTest {

    @Test
    void findings_stand_sorted_each_in_a_line_and_are_read_again() {
        Baseline baseline = new Baseline(List.of(
                new Baseline.Entry("b.md", "link/broken", "Says \"x\"", "02"),
                new Baseline.Entry("a.md", "type/union", "ü", "01"),
                new Baseline.Entry("a.md", "link/broken", "m", "03")));
        String text = BaselineFormat.text(baseline);
        assertEquals("""
                {
                  "version": 1,
                  "findings": [
                    {"file":"a.md","code":"link/broken","message":"m","fingerprint":"03"},
                    {"file":"a.md","code":"type/union","message":"ü","fingerprint":"01"},
                    {"file":"b.md","code":"link/broken","message":"Says \\"x\\"","fingerprint":"02"}
                  ]
                }
                """, text);
        assertEquals(baseline, BaselineFormat.parse(text));
    }

    @Test
    void nothing_is_a_baseline_too() {
        assertEquals("{\n  \"version\": 1,\n  \"findings\": []\n}\n", BaselineFormat.text(Baseline.NONE));
        assertEquals(Baseline.NONE, BaselineFormat.parse(BaselineFormat.text(Baseline.NONE)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                | is no baseline: it has no 'version'
            []                                | is no baseline: it has no 'version'
            <project/>                        | is no baseline: line 1 is not JSON
            {"version": 1                     | is no baseline: line 1 is not JSON
            {"version": "1", "findings": []}  | is no baseline: it has no 'version'
            {"version": 2, "findings": []}    | has the version 2, and this program knows version 1 only
            {"version": 1, "findings": {}}    | is no baseline: it lacks its 'findings'
            {"version": 1, "findings": [{}]}  | is no baseline: a finding has no 'file'
            {"version": 1, "findings": []} x  | is no baseline: line 1 is not JSON
            """)
    void another_file_is_none(String text, String problem) {
        assertEquals(
                problem,
                assertThrows(IllegalArgumentException.class, () -> BaselineFormat.parse(text))
                        .getMessage());
    }
}
