package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fits on one line stands on one line, and all else stays as it is. */
class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  /**;   * A {@link #b}.;   */;  int b;| /** A {@link #b}. */;  int b;",
                "  /**;   * A.;   * @return b;   */;| /**;   * A.;   * @return b;   */;",
                "  @A(;      b = 1,;      c = \"(\";  );  int d;| @A(b = 1, c = \"(\");  int d;",
                "  @A({;      @B(1),;      @B(2);  });| @A({;      @B(1),;      @B(2);  });",
                "  @A(;      b = 1| @A(;      b = 1",
            })
    void short_things_are_folded(String text, String folded) {
        assertEquals("  " + folded.replace(';', '\n'), Folding.fold("  " + text.replace(';', '\n')));
    }

    @ParameterizedTest
    @CsvSource({"120, 1", "121, 3"})
    void a_line_does_not_become_too_long(int width, int lines) {
        String comment = "    /**\n     * " + "x".repeat(width - "    /**  */".length()) + "\n     */";
        assertEquals(lines, Folding.fold(comment).lines().count());
    }
}
