package dev.stubdown.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Severity;
import dev.stubdown.source.SourceFile;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private static final String FILE = "page.md";

    @Test
    void moved_and_indented_lines_keep_their_fingerprints_and_all_differ() {
        qt().forAll(
                        lists().of(integers().between(0, 3)).ofSizeBetween(1, 12),
                        lists().of(integers().between(0, 3)).ofSizeBetween(12, 12))
                .checkAssert((lines, emptyLinesInFront) -> {
                    List<String> before = new ArrayList<>();
                    List<String> after = new ArrayList<>();
                    for (int i = 0; i < lines.size(); i++) {
                        before.add("|line " + lines.get(i) + '|');
                        after.addAll(IntStream.range(0, emptyLinesInFront.get(i))
                                .mapToObj(n -> "")
                                .toList());
                        after.add(" ".repeat(emptyLinesInFront.get(i)) + "|line " + lines.get(i) + "| ");
                    }
                    List<String> fingerprints = ofAllLines(before, "\n");
                    assertEquals(fingerprints, ofAllLines(after, "\r\n"));
                    assertEquals(fingerprints.size(), new HashSet<>(fingerprints).size());
                });
    }

    @Test
    void the_fingerprint_is_what_the_documentation_says() {
        Diagnostic finding = at(2, "a").withFound("String", null);
        assertEquals(
                // printf 'link/broken\0page.md\0|a|\0String\0000\0' | sha256sum
                "7917bc89692c0838126ef32403c1d519", of("# A\n |a| \n", finding).get(0));
    }

    @Test
    void severity_message_and_place_in_the_line_do_not_matter() {
        Diagnostic finding = at(1, "a");
        Diagnostic other = Diagnostic.of(DiagnosticCode.LINK_BROKEN, new SourceSpan(FILE, 1, 3, 9), "b")
                .withSeverity(Severity.ERROR);
        assertEquals(of("text", finding), of("text", other));
    }

    @Test
    void code_text_and_what_was_found_matter() {
        String fingerprint = of("text", at(1, "a")).get(0);
        assertNotEquals(fingerprint, of("texts", at(1, "a")).get(0));
        assertNotEquals(fingerprint, of("text", at(1, "a").withFound("x", null)).get(0));
        Diagnostic code = Diagnostic.of(DiagnosticCode.TYPE_UNION, new SourceSpan(FILE, 1, 1, 4), "a");
        assertNotEquals(fingerprint, of("text", code).get(0));
    }

    @Test
    void what_is_said_of_the_whole_file_survives_another_first_line() {
        Diagnostic finding =
                Diagnostic.of(DiagnosticCode.FRONTMATTER_MISSING, SourceSpan.startOf(FILE), "The page has none");
        assertEquals(of("# A\n", finding), of("# B\n", finding));
    }

    @Test
    void a_file_that_is_no_page_has_no_lines() {
        Diagnostic finding = Diagnostic.of(
                DiagnosticCode.CONFIG_UNUSED_SUPPRESSION, new SourceSpan("stubdown.yaml", 7, 1, 0), "unused");
        assertEquals("", new Fingerprints(List.of()).of(finding).line());
    }

    private static List<String> ofAllLines(List<String> lines, String end) {
        Diagnostic[] findings = IntStream.range(0, lines.size())
                .filter(line -> !lines.get(line).isEmpty())
                .mapToObj(line -> at(line + 1, "message"))
                .toArray(Diagnostic[]::new);
        return of(String.join(end, lines), findings);
    }

    private static Diagnostic at(int line, String message) {
        return Diagnostic.of(DiagnosticCode.LINK_BROKEN, new SourceSpan(FILE, line, 2, 1), message);
    }

    private static List<String> of(String text, Diagnostic... findings) {
        Fingerprints fingerprints = new Fingerprints(List.of(SourceFile.of(FILE, text)));
        return List.of(findings).stream()
                .map(finding -> fingerprints.of(finding).fingerprint())
                .toList();
    }
}
