package dev.stubdown.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShownTextTest {

    private static final Pattern OBEYED = Pattern.compile("##(vso|teamcity)?\\[", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    /** Whether a terminal or a build server sees text, one line of it, and nothing else. */
    public static void assertIsText(String line) {
        assertFalse(UNSEEN.matcher(line).find(), line);
        assertFalse(OBEYED.matcher(line).find(), line);
        assertFalse(line.stripLeading().startsWith("::"), line);
    }

    @Test
    void a_line_is_text_whatever_it_says() {
        qt().withExamples(5000).forAll(HostilePieces.texts()).checkAssert(text -> {
            String line = ShownText.line(text);
            assertIsText(line);
            assertEquals(line, ShownText.line(line));
            assertEquals(text.codePointCount(0, text.length()), line.codePointCount(0, line.length()));
        });
    }

    @Test
    void a_cut_line_is_text_too() {
        qt().withExamples(2000)
                .forAll(HostilePieces.texts(), integers().between(1, 12))
                .checkAssert((text, most) -> {
                    String line = ShownText.line(text, most);
                    assertIsText(line);
                    assertTrue(line.codePointCount(0, line.length()) <= most, line);
                });
    }

    @Test
    void lines_stay_lines() {
        qt().withExamples(2000)
                .forAll(HostilePieces.texts())
                .checkAssert(text -> ShownText.lines(text).lines().forEach(ShownTextTest::assertIsText));
    }

    @Test
    void what_is_no_command_stands_as_it_is() {
        assertEquals("## [x] a::b # #[", ShownText.line("## [x] a::b # #["));
        assertEquals("#\ufffd[x]", ShownText.line("##[x]"));
        assertEquals("a #\ufffdVSO[x]", ShownText.line("a ##VSO[x]"));
        assertEquals("  \ufffd:error::", ShownText.line("  ::error::"));
    }
}
