package dev.stubdown.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong with a dialect is said with its place, all of it at once. */
class DialectLoaderTest {

    private String graph = "";

    @BeforeEach
    void read_the_bundled_dialect() throws IOException {
        try (InputStream file = DialectLoaderTest.class.getResourceAsStream("/dialects/graph.yaml")) {
            graph = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Outcome<Optional<Dialect>> load(String text) {
        return DialectLoader.load(SourceFile.of("own.yaml", text), Parents.NONE);
    }

    private static List<Diagnostic> problems(String text) {
        Outcome<Optional<Dialect>> outcome = load(text);
        assertTrue(outcome.value().isEmpty());
        return outcome.diagnostics();
    }

    private Diagnostic problem(String found, String wrong) {
        assertTrue(graph.contains(found), found);
        List<Diagnostic> problems = problems(graph.replace(found, wrong));
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    private static void assertSays(Diagnostic found, DiagnosticCode code, int line, int column, String message) {
        assertEquals(code, found.code());
        assertEquals("own.yaml:" + line + ':' + column, found.source().toString());
        assertEquals(message, found.message());
    }

    private int line(String text) {
        return (int) graph.substring(0, graph.indexOf(text)).lines().count() + (text.startsWith("\n") ? 1 : 0);
    }

    @Test
    void the_bundled_dialect_has_no_problem() {
        assertEquals(Optional.of("graph"), load(graph).value().map(Dialect::id));
    }

    @Test
    void another_text_has_another_digest() {
        assertNotEquals(
                load(graph).value().map(Dialect::digest),
                load(graph + "# more\n").value().map(Dialect::digest));
    }

    @Test
    void a_text_that_is_no_yaml_is_told_with_its_place() {
        Diagnostic found = problems("id: graph\nnames: [\n").get(0);
        assertEquals(DiagnosticCode.CONFIG_NOT_YAML, found.code());
        assertEquals(3, found.source().line());
    }

    @Test
    void an_unknown_key_is_told_with_the_likeliest_one() {
        Diagnostic found = problem("  tab-link:", "  tab-lnk: x\n  tab-link:");
        assertSays(found, DiagnosticCode.CONFIG_UNKNOWN_KEY, line("tab-link:"), 3, "Unknown key 'tab-lnk'");
        assertEquals("did you mean 'tab-link'?", found.hint());
    }

    @Test
    void a_base_type_without_a_name_is_told_with_its_place() {
        String said = graph.lines()
                .filter(line -> line.startsWith("  implied-base: "))
                .findFirst()
                .orElseThrow();
        for (String name : List.of("''", "microsoft.graph.")) {
            Diagnostic found = problem(said, "  implied-base: " + name);
            String shown = name.replace("''", "");
            assertSays(
                    found,
                    DiagnosticCode.CONFIG_WRONG_VALUE,
                    line(said.strip()),
                    17,
                    "'implied-base' takes the name of a type, not '" + shown + "'");
        }
    }

    @Test
    void a_wrong_regular_expression_is_told_with_its_place() {
        Diagnostic found = problem("deprecated: '\\bdeprecated", "deprecated: '(\\bdeprecated");
        assertSays(
                found,
                DiagnosticCode.CONFIG_WRONG_VALUE,
                line("deprecated: '"),
                15,
                "Not a regular expression: Unclosed group at 15");
    }

    @Test
    void a_missing_part_is_told() {
        assertTrue(problems(graph.replace("\nlinks:", "\nlnks:")).stream()
                .map(Diagnostic::message)
                .toList()
                .contains("The dialect has no 'links'"));
    }

    @Test
    void a_missing_key_is_told_with_the_place_of_its_part() {
        Diagnostic found = problem("  tab-link: '#tab/'", "");
        assertEquals("'tab-link' is missing", found.message());
    }

    @Test
    void a_word_that_is_none_of_those_known_is_told_with_them() {
        Diagnostic found = problem("{heading: 'Members', role: members}", "{heading: 'Members', role: member}");
        assertTrue(found.message().startsWith("'member' is not one of [properties, "), found::message);
        assertTrue(found.message().contains("members"), found::message);
    }

    @Test
    void a_level_that_is_no_number_is_told() {
        Diagnostic found = problem("role: properties, level: 2}", "role: properties, level: two}");
        assertEquals(DiagnosticCode.CONFIG_WRONG_VALUE, found.code());
        assertEquals("'level' takes a whole number, not 'two'", found.message());
    }

    @Test
    void a_pattern_without_a_group_that_is_asked_for_is_told() {
        assertEquals(
                "The pattern needs a group 1",
                problem("status-code: '^\"?([1-5]\\d\\d)\\b'", "status-code: 'x'")
                        .message());
        assertEquals(
                "The pattern needs a group 'name'",
                problem("(?<name>Location|", "(?:Location|").message());
    }

    @Test
    void a_replacement_with_a_group_that_its_pattern_lacks_is_told() {
        assertEquals(
                "The pattern has no group $2",
                problem("'&lt;([^&]*)&gt;', replace: '{$1}'", "'&lt;([^&]*)&gt;', replace: '{$2}'")
                        .message());
        assertEquals(
                "The pattern has no group $x",
                problem("'&lt;([^&]*)&gt;', replace: '{$1}'", "'&lt;([^&]*)&gt;', replace: '$x'")
                        .message());
    }
}
