package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.source.ReadLimits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Findings about pages that cannot be kept as text in a repository. */
class CheckWithoutGoldenTest {

    @TempDir
    private Path folder;

    @Test
    void a_page_that_cannot_be_read_is_found() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.md"), folder.resolve("nowhere"));
        CheckResult result = check();
        assertEquals(RunStatus.UNREADABLE_PAGES, result.status());
        assertFound(result, DiagnosticCode.PAGE_UNREADABLE, "gone.md:1:1", "");
    }

    @Test
    void a_page_in_utf_16_is_found() throws IOException {
        Files.write(folder.resolve("wide.md"), "\uFEFF# Title".getBytes(Charset.forName("UTF-16LE")));
        assertFound(check(), DiagnosticCode.PAGE_UNREADABLE, "wide.md:1:1", "");
    }

    @Test
    void a_page_that_is_larger_than_allowed_is_found_and_the_others_are_read() throws IOException {
        Files.writeString(folder.resolve("large.md"), "# Title\n\nText.");
        Files.writeString(folder.resolve("small.md"), "# Title\n\nText");
        ReadLimits.Said said = new ReadLimits.Said(null, 13, null, null);
        CheckResult result = new Generator()
                .check(GenerationRequest.builder()
                        .docs(List.of(folder))
                        .limits(said)
                        .buildCheckRequest());
        assertEquals(RunStatus.UNREADABLE_PAGES, result.status());
        assertFound(result, DiagnosticCode.PAGE_UNREADABLE, "large.md:1:1", "");
    }

    @Test
    void a_text_that_is_too_long_for_marks_is_found() throws IOException {
        String marks = "a <!A [b](c ".repeat(2_500);
        Files.writeString(folder.resolve("long.md"), "# Title\n\nText.\n\n" + marks + "*e*\n\nText.\n");
        assertFound(check(), DiagnosticCode.PAGE_LONG_TEXT, "long.md:5:1", marks + "*e*");
        Files.writeString(folder.resolve("long.md"), "# Title\n\n" + marks.substring(10) + "*e*\n");
        assertEquals(0, found(check(), DiagnosticCode.PAGE_LONG_TEXT).size());
    }

    @Test
    void a_base_type_too_far_is_left_out_wherever_the_chain_is_entered() throws IOException {
        for (int i = 0; i <= 205; i++) {
            String base = i == 205 ? "" : "Inherits from [t%03d](t%03d.md).\n\n".formatted(i + 1, i + 1);
            String table = "## Properties\n\n|Property|Type|Description|\n|-|-|-|\n|p%d|String|Text.|\n".formatted(i);
            Files.writeString(
                    folder.resolve("t%03d.md".formatted(i)), "# t%03d resource type\n\n".formatted(i) + base + table);
        }
        assertEquals(
                List.of("t003.md:1:1", "t104.md:1:1"),
                found(check(), DiagnosticCode.TYPE_LONG_LINEAGE).stream()
                        .map(finding -> finding.diagnostic().source().toString())
                        .toList());
    }

    @Test
    void a_path_that_no_server_takes_is_none() throws IOException {
        String page = "# Get pen\n\n## HTTP request\n\n```http\nGET /%s\n```\n";
        Files.writeString(folder.resolve("deep.md"), page.formatted("a/".repeat(101)));
        Files.writeString(folder.resolve("long.md"), page.formatted("a".repeat(4_000)));
        Files.writeString(folder.resolve("good.md"), page.formatted("b/".repeat(99) + "{" + "b".repeat(3_700) + "}"));
        CheckResult result = check();
        assertEquals(
                List.of("The path has more than 100 segments", "The path has more than 4000 characters"),
                found(result, DiagnosticCode.OPERATION_MALFORMED_PATH).stream()
                        .map(finding -> finding.diagnostic().message())
                        .toList());
        assertEquals(1, result.counts().operations());
    }

    @Test
    void a_pattern_that_looks_too_often_matches_nothing_on_that_page_and_is_told() throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        Path dialect = folder.resolve("own.yaml");
        Files.writeString(dialect, """
                extends: graph
                id: own
                prepend:
                  sections: [{heading: '(?:.*a){9}b', role: properties}, {heading: 'Fields', role: properties}]
                """);
        String table = "\n\n|Property|Type|Description|\n|-|-|-|\n|id|String|Text.|\n";
        String title = "# pen resource type\n\n## ";
        Files.writeString(folder.resolve("docs/costly.md"), title + "a".repeat(60) + "\n\n## Fields" + table);
        Files.writeString(folder.resolve("docs/cheap.md"), title.replace("pen", "ink") + "aaaaaaaaab" + table);
        CheckResult result = new Generator()
                .check(GenerationRequest.builder()
                        .docs(List.of(folder.resolve("docs")))
                        .dialect(dialect.toString())
                        .limits(new ReadLimits.Said(null, null, null, 5_000))
                        .buildCheckRequest());
        assertFound(result, DiagnosticCode.PAGE_PATTERN_LIMIT, "costly.md:3:4", "## " + "a".repeat(60));
        String message = found(result, DiagnosticCode.PAGE_PATTERN_LIMIT)
                .get(0)
                .diagnostic()
                .message();
        assertTrue(message.contains("'heading' of " + dialect + ":4:24 "), message);
        assertEquals(2, result.counts().types(), "both have a section of properties");
    }

    @Test
    void a_page_that_is_not_utf_8_is_found() throws IOException {
        Files.write(folder.resolve("old.md"), "# Caf\u00e9\n".getBytes(Charset.forName("windows-1252")));
        CheckResult result = check();
        assertTrue(result.status() != RunStatus.UNREADABLE_PAGES);
        assertFound(result, DiagnosticCode.PAGE_NOT_UTF8, "old.md:1:1", "# Café");
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_found(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.md"), "# Secret\n");
        Files.writeString(folder.resolve("page.md"), "# Page\n");
        Files.createSymbolicLink(folder.resolve("secret.md"), elsewhere.resolve("secret.md"));
        CheckResult result = check();
        assertFound(result, DiagnosticCode.PAGE_LINK_NOT_FOLLOWED, "secret.md:1:1", "");
        assertEquals(1, result.counts().pages());
    }

    @Test
    @Timeout(60)
    void a_pipe_by_the_name_of_a_page_is_found() throws IOException, InterruptedException {
        String pipe = folder.resolve("pipe.md").toString();
        assumeTrue(new ProcessBuilder("mkfifo", pipe).start().waitFor() == 0);
        Files.writeString(folder.resolve("page.md"), "# Page\n");
        assertFound(check(), DiagnosticCode.PAGE_NO_FILE, "pipe.md:1:1", "");
    }

    private CheckResult check() throws IOException {
        return new Generator()
                .check(GenerationRequest.builder().docs(List.of(folder)).buildCheckRequest());
    }

    private static void assertFound(CheckResult result, DiagnosticCode code, String place, String line) {
        List<Finding> found = found(result, code);
        assertEquals(1, found.size(), result.toString());
        assertEquals(place, found.get(0).diagnostic().source().toString());
        assertEquals(line, found.get(0).line());
    }

    private static List<Finding> found(CheckResult result, DiagnosticCode code) {
        return result.findings().stream()
                .filter(finding -> finding.diagnostic().code() == code)
                .toList();
    }
}
