package dev.stubdown.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.stubdown.golden.GoldenCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codes, docs/diagnostics.md and the cases that show them say the same. */
class DiagnosticPageTest {

    private static final Path PAGE = Path.of("..", "docs", "diagnostics.md");

    /** Codes that no folder of pages can show, and where they are shown instead. */
    private static final Map<String, String> SHOWN_ELSEWHERE = Map.of(
            "page/unreadable", "CheckWithoutGoldenTest: a link that leads nowhere cannot be kept in a repository",
            "page/not-utf8", "CheckWithoutGoldenTest: golden pages are UTF-8",
            "page/link-not-followed", "CheckWithoutGoldenTest: not every checkout has links",
            "page/no-file", "CheckWithoutGoldenTest: a pipe cannot be kept in a repository",
            "type/long-lineage", "CheckWithoutGoldenTest: it takes more than a hundred pages",
            "page/long-text", "CheckWithoutGoldenTest: such a text is long",
            "page/pattern-limit", "CheckWithoutGoldenTest: the dialect is a file of its own");

    private final DiagnosticPage page = DiagnosticPage.bundled();

    @Test
    void every_code_has_its_section_in_alphabetical_order() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            update();
        }
        List<String> headings =
                page.sections().stream().map(DiagnosticPage.Section::id).toList();
        assertEquals(
                Arrays.stream(DiagnosticCode.values())
                        .map(DiagnosticCode::id)
                        .sorted()
                        .toList(),
                headings);
    }

    @Test
    void the_page_says_the_severity_that_the_code_has() {
        for (DiagnosticCode code : DiagnosticCode.values()) {
            assertEquals(word(code), page.section(code).severity(), code.id());
        }
    }

    @Test
    void every_section_begins_with_a_sentence_and_says_more() {
        for (DiagnosticCode code : DiagnosticCode.values()) {
            DiagnosticPage.Section section = page.section(code);
            assertTrue(section.summary().endsWith("."), code.id() + ": " + section.summary());
            assertTrue(section.text().contains("\n\n"), code.id());
        }
    }

    /** Reports show the text where a link relative to the page leads nowhere. */
    @Test
    void no_section_links_to_another_page() {
        for (DiagnosticPage.Section section : page.sections()) {
            String prose = section.text().replaceAll("(?s)```.*?```|`[^`]*`", "");
            assertFalse(prose.matches("(?s).*]\\((?!https).*"), section.id());
        }
    }

    @Test
    void every_code_is_shown_by_a_case() {
        Set<String> shown = Stream.of("check", "verify")
                .flatMap(cases -> GoldenCases.of(cases, 3, name -> true).folders().stream())
                .filter(folder -> !folder.getFileName().toString().startsWith("not-"))
                .map(Path::getParent)
                .map(code -> code.getParent().getFileName() + "/" + code.getFileName())
                .collect(Collectors.toCollection(TreeSet::new));
        shown.addAll(SHOWN_ELSEWHERE.keySet());
        Set<String> codes = Arrays.stream(DiagnosticCode.values())
                .map(DiagnosticCode::id)
                .filter(id -> !id.startsWith("config/"))
                .collect(Collectors.toCollection(TreeSet::new));
        codes.removeAll(shown);
        assertEquals(Set.of(), codes);
    }

    @Test
    void a_section_is_read_as_it_stands() {
        DiagnosticPage read = DiagnosticPage.parse("""
                # Diagnostics

                ## link/broken

                Severity: warning.

                A link leads
                nowhere. It does.

                ```markdown
                ## not a section
                ```

                ## page/conceptual

                Nothing to see.
                """);
        assertEquals(
                new DiagnosticPage.Section(
                        "link/broken",
                        "warning",
                        "A link leads\nnowhere. It does.\n\n```markdown\n## not a section\n```"),
                read.section(DiagnosticCode.LINK_BROKEN));
        assertEquals(
                "A link leads nowhere.",
                read.section(DiagnosticCode.LINK_BROKEN).summary());
        assertEquals(
                "A link leads nowhere. It does.",
                read.section(DiagnosticCode.LINK_BROKEN).firstParagraph());
        assertEquals("", read.section(DiagnosticCode.PAGE_CONCEPTUAL).severity());
        assertEquals(
                "Nothing to see.", read.section(DiagnosticCode.PAGE_CONCEPTUAL).text());
        assertEquals("type/union", read.section(DiagnosticCode.TYPE_UNION).summary());
    }

    private static String word(DiagnosticCode code) {
        return code.severity().name().toLowerCase(Locale.ROOT);
    }

    /** Sorts the sections and writes the severities; what a section says stays as somebody wrote it. */
    private static void update() throws IOException {
        String before = Files.readString(PAGE);
        String head = before.substring(0, before.indexOf("\n## "));
        Map<String, DiagnosticCode> codes =
                Arrays.stream(DiagnosticCode.values()).collect(Collectors.toMap(DiagnosticCode::id, code -> code));
        String after = head.stripTrailing()
                + '\n'
                + DiagnosticPage.parse(before).sections().stream()
                        .filter(section -> section.id().contains("/"))
                        .sorted(Comparator.comparing(DiagnosticPage.Section::id))
                        .map(section -> "\n## " + section.id() + "\n\nSeverity: "
                                + (codes.containsKey(section.id()) ? word(codes.get(section.id())) : section.severity())
                                + ".\n\n" + section.text() + '\n')
                        .collect(Collectors.joining());
        if (!after.equals(before)) {
            Files.writeString(PAGE, after);
            fail(PAGE + " was rewritten: read what changed, build again, and run again");
        }
    }
}
