package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Finding;
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
        List<Finding> found = result.findings().stream()
                .filter(finding -> finding.diagnostic().code() == code)
                .toList();
        assertEquals(1, found.size(), result.toString());
        assertEquals(place, found.get(0).diagnostic().source().toString());
        assertEquals(line, found.get(0).line());
    }
}
