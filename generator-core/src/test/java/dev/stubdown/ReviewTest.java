package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.triage.LeftOut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of findings, over whole runs. No page has front matter, so that each has a finding. */
class ReviewTest {

    private static final String TYPE = """
            # %s resource type

            Namespace: example.shop

            ## Properties

            |Property|Type|Description|
            |:---|:---|:---|
            |it|%s|What it is.|
            """;

    @TempDir
    private Path folder;

    private Path baseline;

    @BeforeEach
    void writePages() throws IOException {
        baseline = folder.resolve("known/baseline.json");
        write("book.md", TYPE.formatted("book", "String"));
        write("shelf.md", TYPE.formatted("shelf", "Collection(example.shop.book)"));
        write("notes.md", "# Notes\n\nSee [the book](book.md).\n");
        write("other.md", "# Other\n");
        write("book-get.md", """
                # Get a book

                ## HTTP request

                ```http
                GET /books/{id}
                ```

                ## Response

                <!-- {"blockType": "response", "@odata.type": "example.shop.book"} -->
                ```http
                HTTP/1.1 200 OK

                {"it": "this"}
                ```
                """);
    }

    @Test
    void a_baseline_knows_what_was_found_until_a_line_is_edited() throws IOException {
        CheckResult first = check(request -> request);
        assertTrue(first.findings().size() >= 5, first.findings().toString());
        CheckResult written = check(request -> request.baseline(baseline).writeBaseline(true));
        assertEquals(RunStatus.DONE, written.status());
        assertEquals(List.of(), written.findings());
        assertEquals(first.findings().size(), written.leftOut().known());
        CheckResult second = check(request -> request.baseline(baseline));
        assertEquals(RunStatus.DONE, second.status());
        assertEquals(new LeftOut(0, first.findings().size(), 0, 0), second.leftOut());

        write("shelf.md", TYPE.formatted("shelf", "nothing.known"));
        CheckResult third = check(request -> request.baseline(baseline));
        assertEquals(RunStatus.FAILED_BY_FINDINGS, third.status());
        assertEquals(Set.of("shelf.md"), files(third));
    }

    @Test
    void a_baseline_survives_moved_lines_and_other_severities() throws IOException {
        write("shelf.md", TYPE.formatted("shelf", "nothing.known"));
        check(request -> request.baseline(baseline).writeBaseline(true));
        write("shelf.md", "New words in front.\n\n" + TYPE.formatted("shelf", "nothing.known"));
        CheckResult moved = check(request -> request.baseline(baseline).severities(List.of("type/undefined=error")));
        assertEquals(List.of(), moved.findings());
        assertEquals(0, moved.leftOut().stale());
    }

    @Test
    void what_is_mended_is_stale_until_the_baseline_is_written_again() throws IOException {
        check(request -> request.baseline(baseline).writeBaseline(true));
        Files.delete(folder.resolve("docs/other.md"));
        CheckResult mended = check(request -> request.baseline(baseline));
        assertTrue(mended.leftOut().stale() >= 1);
        String before = Files.readString(baseline);
        check(request -> request.baseline(baseline).writeBaseline(true));
        assertEquals(0, check(request -> request.baseline(baseline)).leftOut().stale());
        assertEquals(before.lines().filter(line -> !line.contains("other.md")).toList(), Files.readAllLines(baseline));
    }

    @Test
    void a_file_that_is_no_baseline_is_a_wrong_request_and_stays_as_it_is() throws IOException {
        Path page = folder.resolve("docs/book.md");
        String text = Files.readString(page);
        assertProblem(
                "the baseline '" + page + "' is no baseline: line 1 is not JSON",
                request -> request.baseline(page).writeBaseline(true));
        assertEquals(text, Files.readString(page));
        assertProblem(
                "the baseline '" + baseline + "' does not exist; --write-baseline makes one",
                request -> request.baseline(baseline));
    }

    @Test
    void nothing_is_written_where_a_page_cannot_be_read() throws IOException {
        Files.write(folder.resolve("docs/utf16.md"), new byte[] {(byte) 0xFE, (byte) 0xFF});
        CheckResult result = check(request -> request.baseline(baseline).writeBaseline(true));
        assertEquals(RunStatus.UNREADABLE_PAGES, result.status());
        assertFalse(Files.exists(baseline));
        assertTrue(files(result).contains("utf16.md"));
    }

    @Test
    void severities_and_suppressions_hold_for_every_run() throws IOException {
        write("book.md", "<!-- stubdown-disable-file frontmatter/missing -->\n\n" + TYPE.formatted("book", "String"));
        Files.writeString(folder.resolve("stubdown.yaml"), """
                docs: docs
                severities:
                  frontmatter/*: error
                  page/*: off
                suppressions:
                  - {code: frontmatter/missing, pages: "{notes,other}.md"}
                  - {code: enum/duplicate}
                """);
        UnaryOperator<RequestBuilder> config = this::configured;
        String expected = "ERROR frontmatter/missing book-get.md, ERROR frontmatter/missing shelf.md";
        RequestBuilder request = config.apply(GenerationRequest.builder());
        assertEquals(
                expected,
                missing(new Generator().model(request.buildModelRequest()).diagnostics()));
        assertEquals(
                expected,
                missing(new Generator()
                        .generate(request.basePackage("com.example")
                                .outputDirectory(folder.resolve("out"))
                                .build())
                        .diagnostics()));
        CheckResult review = new Generator().check(request.failOn(FailOn.ERROR).buildCheckRequest());
        assertEquals(RunStatus.FAILED_BY_FINDINGS, review.status());
        assertEquals(3, review.leftOut().suppressed());
        List<Diagnostic> found =
                review.findings().stream().map(Finding::diagnostic).toList();
        assertEquals(expected, missing(found));
        assertEquals(
                1,
                found.stream()
                        .filter(each -> each.code().id().equals("config/unused-suppression"))
                        .count());
    }

    @Test
    void only_changed_pages_and_what_depends_on_them_are_reported() throws Exception {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("Pages")
                    .setAuthor("Somebody", "somebody@example.com")
                    .setCommitter("Somebody", "somebody@example.com")
                    .setSign(false)
                    .call();
        }
        assertEquals(Set.of(), files(since()));
        write("other.md", "# Another\n");
        assertEquals(Set.of("other.md"), files(since()));
        assertTrue(since().leftOut().unchanged() >= 4);
        write("other.md", "# Other\n");
        write("book.md", TYPE.formatted("book", "Int32"));
        assertEquals(Set.of("book.md", "book-get.md", "notes.md", "shelf.md"), files(since()));
        Files.delete(folder.resolve("docs/book.md"));
        assertTrue(files(since()).contains("notes.md"), files(since()).toString());
        assertFalse(files(since()).contains("other.md"));
        assertProblem(
                "there is no commit 'nowhere' in the Git repository of '"
                        + folder.resolve("docs").toRealPath() + "'; a shallow clone has the last commits only",
                request -> request.changedSince("nowhere"));
    }

    @Test
    void a_repository_without_a_commit_has_no_revision() throws Exception {
        Git.init().setDirectory(folder.toFile()).call().close();
        assertThrows(InvalidRequestException.class, this::since);
    }

    private CheckResult since() throws IOException {
        return check(request -> request.changedSince("HEAD"));
    }

    private RequestBuilder configured(RequestBuilder request) {
        try {
            return request.configFile(folder.resolve("stubdown.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertProblem(String problem, UnaryOperator<RequestBuilder> more) {
        assertEquals(
                List.of(problem),
                assertThrows(InvalidRequestException.class, () -> check(more)).problems());
    }

    private CheckResult check(UnaryOperator<RequestBuilder> more) throws IOException {
        RequestBuilder request = GenerationRequest.builder()
                .docs(List.of(folder.resolve("docs")))
                .failOn(FailOn.WARNING);
        return new Generator().check(more.apply(request).buildCheckRequest());
    }

    private static Set<String> files(CheckResult result) {
        return result.findings().stream()
                .map(finding -> finding.diagnostic().source().file())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String missing(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(found -> found.code().id().equals("frontmatter/missing"))
                .sorted()
                .map(found -> found.severity() + " " + found.code().id() + " "
                        + found.source().file())
                .collect(Collectors.joining(", "));
    }

    private void write(String page, String text) throws IOException {
        Path file = folder.resolve("docs").resolve(page);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
