package dev.stubdown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.cli.Shop.Outcome;
import dev.stubdown.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code stubdown check} as a user runs it. */
class CheckCommandTest {

    private static final String PLACE = "docs/api/book-list-authors.md:26:1: warning: ";

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void openShop() {
        shop = Shop.in(folder);
    }

    @Test
    void findings_are_the_output_and_the_figures_stand_below_them() {
        Outcome outcome = shop.run("check", "docs");
        assertEquals(0, outcome.exitCode());
        assertEquals("", outcome.errors());
        assertTrue(outcome.output().contains(PLACE), outcome.output());
        assertTrue(outcome.output().matches("(?s).*\\n    26 \\| \\S.*\\n       \\| \\^~+\\n.*"), outcome.output());
        assertTrue(outcome.output().contains("\nBy code\n"), outcome.output());
        assertTrue(outcome.output().contains("\nRead 3 pages: "), outcome.output());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            json   | {
            sarif  | {
            github | ::
            junit  | <?xml
            """)
    void other_formats_have_the_standard_output_for_themselves(String format, String start) throws IOException {
        Outcome outcome = shop.run("check", "docs", "--format", format);
        assertEquals(0, outcome.exitCode());
        assertTrue(outcome.output().startsWith(start), outcome.output());
        assertTrue(outcome.output().contains("api/book-list-authors.md"), outcome.output());
        assertTrue(outcome.errors().startsWith("Read 3 pages: "), outcome.errors());
        Outcome toFile = shop.run("check", "docs", "--format", format, "-o", "out/report");
        assertEquals(outcome.output(), Files.readString(shop.path("out/report")));
        assertEquals("", toFile.errors());
        assertTrue(toFile.output().startsWith("Wrote out/report.\nRead 3 pages: "), toFile.output());
        assertTrue(shop.run("check", "docs", "--format", format, "-o", "out/report")
                .output()
                .startsWith("Left as it was: out/report.\n"));
    }

    @Test
    void a_text_file_has_all_findings_and_no_colours() throws IOException {
        shop.run("check", "docs", "-o", "findings.txt", "--max-findings=0", "--color=always");
        String text = Files.readString(shop.path("findings.txt"));
        assertTrue(text.contains(PLACE), text);
        assertFalse(text.contains("\u001B["), text);
    }

    @Test
    void the_limit_holds_for_text_that_somebody_reads() {
        Outcome none = shop.run("check", "docs", "--max-findings=0");
        assertFalse(none.output().contains(PLACE), none.output());
        assertTrue(none.output().contains("type/undefined"), none.output());
        assertTrue(shop.run("check", "docs", "--max-findings=0", "--format=json")
                .output()
                .contains("No page defines"));
    }

    @Test
    void colours_are_used_when_asked_for_and_on_a_terminal_that_has_them() {
        assertFalse(shop.run("check", "docs").output().contains("\u001B["));
        assertTrue(shop.run("check", "docs", "--color=always").output().contains("\u001B["));
        assertTrue(shop.onTerminal(true).run("check", "docs").output().contains("\u001B["));
        assertFalse(shop.onTerminal(true)
                .run("check", "docs", "--format=json")
                .output()
                .contains("\u001B["));
    }

    @Test
    void the_exit_code_says_whether_findings_are_bad_enough() throws IOException {
        assertEquals(0, shop.run("check", "docs").exitCode());
        assertEquals(1, shop.run("check", "docs", "--fail-on=warning").exitCode());
        assertEquals(
                1,
                shop.run("check", "docs", "--coverage-below=100", "--fail-on=warning")
                        .exitCode());
        Files.createSymbolicLink(shop.path("docs/api/gone.md"), shop.path("nowhere.md"));
        Outcome unreadable = shop.run("check", "docs");
        assertEquals(3, unreadable.exitCode());
        assertTrue(unreadable.output().contains("docs/api/gone.md:1:1: error: "), unreadable.output());
    }

    @Test
    void pages_are_named_from_where_the_command_runs() {
        assertTrue(shop.run("check", "docs/api", "docs/resources").output().contains(PLACE));
        assertTrue(shop.run("check", "docs/api/book-list-authors.md").output().contains(PLACE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            check                        | no documentation folder is given
            check docs --format sarfi    | 'sarfi' is not one of text, json, sarif, github, junit; did you mean 'sarif'?
            check docs --formt json      | Possible solutions: --format
            check docs --output=         | Invalid value for option '--output'
            check docs -o docs/api/book-list-authors.md | book-list-authors.md' is a page that is read
            model docs -o docs/api/../api/book-list-authors.md | book-list-authors.md' is a page that is read
            check docs --write-baseline --baseline docs/api/book-list-authors.md | the baseline
            explain link/borken          | there is no code 'link/borken'; did you mean 'link/broken'?
            explain page/nothing-like-it | there is no code 'page/nothing-like-it'; 'stubdown explain' lists all codes
            explain book                 | no documentation folder is given
            """)
    void wrong_use_is_exit_code_2(String command, String message) {
        Outcome outcome = shop.run(command.split(" "));
        assertEquals(2, outcome.exitCode(), outcome.errors());
        assertTrue(outcome.errors().contains(message), outcome.errors());
        assertEquals("", outcome.output());
    }

    @Test
    void an_output_file_that_is_a_folder_is_exit_code_3() {
        Outcome outcome = shop.run("check", "docs", "-o", "docs");
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.errors().contains("the output file 'docs' is a folder"), outcome.errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"link/broken", "LINK_BROKEN"})
    void a_code_is_explained_by_its_paragraph(String code) {
        Outcome outcome = shop.run("explain", code);
        assertEquals(0, outcome.exitCode());
        assertTrue(outcome.output().startsWith("link/broken  "), outcome.output());
        assertTrue(outcome.output().contains("\n\nA link "), outcome.output());
        assertFalse(outcome.output().contains("## "), outcome.output());
        assertTrue(shop.run("explain", code, "--color=always").output().startsWith("\u001B[1mlink/broken\u001B[0m"));
    }

    @Test
    void without_a_code_all_are_listed() {
        Outcome outcome = shop.run("explain");
        assertEquals(0, outcome.exitCode());
        assertTrue(
                outcome.output()
                        .lines()
                        .allMatch(line -> line.matches("[a-z]+/[a-z0-9-]+ +(error|warning|info) +\\S.*\\.")),
                outcome.output());
        assertEquals(DiagnosticCode.values().length, outcome.output().lines().count());
    }
}
