package dev.stubdown.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SourceScannerTest {

    @TempDir
    Path folder;

    private final SourceScanner scanner = new SourceScanner("**/*.md");

    @BeforeEach
    void writePages() throws IOException {
        for (String page : List.of(
                "docs/api/b.md", "docs/api/a.md", "docs/z.md", "docs/api/a.png", "docs/.git/x.md", "more/c.md")) {
            Path file = folder.resolve(page);
            Files.createDirectories(file.getParent());
            Files.writeString(file, page);
        }
    }

    @Test
    void pages_of_a_folder_are_named_from_it_and_sorted() throws IOException {
        assertEquals(List.of("api/a.md", "api/b.md", "z.md"), names(scan(docs("docs"))));
    }

    @Test
    void pages_of_several_folders_are_named_from_their_nearest_common_folder() throws IOException {
        assertEquals(
                List.of("docs/api/a.md", "docs/api/b.md", "docs/z.md", "more/c.md"), names(scan(docs("more", "docs"))));
    }

    @Test
    void a_single_page_has_its_own_name_whatever_it_ends_with() throws IOException {
        assertEquals(List.of("a.png"), names(scan(docs("docs/api/a.png"))));
    }

    @Test
    void a_page_that_is_reached_twice_is_there_once() throws IOException {
        assertEquals(
                List.of("api/a.md", "api/b.md", "z.md"),
                names(scan(docs("docs", "docs/api", "docs/../docs/api/a.md"))));
    }

    @Test
    void globs_choose_and_exclude_goes_first() throws IOException {
        SourceOptions options = new SourceOptions(docs("docs").docs(), List.of("api/**", "z.md"), List.of("**/b.md"));
        assertEquals(List.of("api/a.md", "z.md"), names(scan(options)));
    }

    @Test
    void globs_are_relative_to_their_folder_not_to_the_common_one() throws IOException {
        SourceOptions options = new SourceOptions(docs("docs", "more").docs(), List.of("api/*", "c.md"), List.of());
        assertEquals(List.of("docs/api/a.md", "docs/api/b.md", "more/c.md"), names(scan(options)));
    }

    @Test
    void a_pattern_without_a_page_is_a_problem() throws IOException {
        SourceOptions options = new SourceOptions(docs("docs").docs(), List.of("api/*", "apu/*"), List.of("old/**"));
        assertEquals(
                List.of("no page matches the include pattern 'apu/*'", "no page matches the exclude pattern 'old/**'"),
                scan(options).problems());
    }

    @Test
    void all_missing_folders_and_malformed_patterns_are_told_at_once() throws IOException {
        SourceOptions options =
                new SourceOptions(docs("nowhere", "docs/apu/deep").docs(), List.of("{a"), List.of());
        List<String> problems = scan(options).problems();
        assertEquals(3, problems.size());
        assertTrue(problems.get(0).contains("'{a' is malformed"), problems.get(0));
        assertTrue(problems.get(1).endsWith("nowhere' does not exist"), problems.get(1));
        assertTrue(problems.get(2).endsWith("the part of it that exists is '" + folder.resolve("docs") + "'"));
    }

    @Test
    void a_folder_without_a_page_is_a_problem() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        List<String> problems = scan(docs("docs", "empty")).problems();
        assertEquals(
                List.of("the documentation folder '" + folder.resolve("empty")
                        + "' has no page; no file in it matches '**/*.md'"),
                problems);
    }

    @Test
    void files_that_look_like_pages_are_counted_where_there_is_no_page() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/a.mdx"), "");
        Files.writeString(folder.resolve("site/b.MDX"), "");
        Files.writeString(folder.resolve("site/c.markdown"), "");
        List<String> problems = scan(docs("site")).problems();
        assertTrue(
                problems.get(0).endsWith("'**/*.md'; 1 file ends in .markdown; 2 files end in .mdx"), problems.get(0));
    }

    @Test
    void the_letter_case_of_the_extension_does_not_matter() throws IOException {
        Files.createDirectories(folder.resolve("loud"));
        Files.writeString(folder.resolve("loud/A.MD"), "");
        assertEquals(List.of("A.MD"), names(scan(docs("loud"))));
    }

    @Test
    void globs_that_leave_no_page_are_a_problem() throws IOException {
        SourceOptions options = new SourceOptions(docs("docs").docs(), List.of("z.md"), List.of("*.md"));
        assertEquals(List.of("include and exclude leave no page"), scan(options).problems());
    }

    @Test
    void a_folder_of_several_may_have_all_its_pages_left_out() throws IOException {
        SourceOptions options = new SourceOptions(docs("docs", "more").docs(), List.of("c.md"), List.of());
        assertEquals(List.of("more/c.md"), names(scan(options)));
    }

    @Test
    void no_folder_at_all_is_a_problem() throws IOException {
        assertEquals(List.of("no documentation folder is given"), scan(docs()).problems());
    }

    @Test
    void a_link_back_to_a_folder_above_is_not_followed() throws IOException {
        Files.createSymbolicLink(folder.resolve("docs/api/loop"), folder.resolve("docs"));
        assertEquals(List.of("api/a.md", "api/b.md", "z.md"), names(scan(docs("docs"))));
    }

    @Test
    void a_linked_folder_inside_is_read_by_both_names() throws IOException {
        link("docs/linked", "docs/api");
        link("docs/y.md", "docs/z.md");
        assertEquals(
                List.of("api/a.md", "api/b.md", "linked/a.md", "linked/b.md", "y.md", "z.md"),
                names(scan(docs("docs"))));
    }

    @Test
    void a_link_to_another_documentation_folder_is_followed() throws IOException {
        link("docs/linked", "more");
        assertEquals(
                List.of("docs/api/a.md", "docs/api/b.md", "docs/linked/c.md", "docs/z.md", "more/c.md"),
                names(scan(docs("docs", "more"))));
    }

    @Test
    void a_link_that_leads_out_is_not_followed() throws IOException {
        link("docs/linked", "more");
        link("docs/c.md", "more/c.md");
        Files.createSymbolicLink(folder.resolve("docs/far"), Path.of("../more"));
        SourceScan scan = scan(docs("docs"));
        assertEquals(List.of("api/a.md", "api/b.md", "z.md"), names(scan));
        assertEquals(
                List.of(
                        new SkippedFile("c.md", SkippedFile.Reason.OUTSIDE, folder + "/more/c.md"),
                        new SkippedFile("far", SkippedFile.Reason.OUTSIDE, "../more"),
                        new SkippedFile("linked", SkippedFile.Reason.OUTSIDE, folder + "/more")),
                scan.skipped());
    }

    @Test
    void a_link_that_leads_out_is_followed_where_links_may_lead_there() throws IOException {
        link("docs/linked", "more");
        link("docs/c.md", "more/c.md");
        SourceOptions options =
                new SourceOptions(docs("docs").docs(), List.of(), List.of(), folder, ReadLimits.DEFAULT);
        SourceScan scan = scan(options);
        assertEquals(List.of("api/a.md", "api/b.md", "c.md", "linked/c.md", "z.md"), names(scan));
        assertEquals(List.of(), scan.skipped());
    }

    @Test
    void the_folder_that_links_may_lead_to_has_to_be_there() throws IOException {
        SourceOptions options = new SourceOptions(
                docs("docs").docs(), List.of(), List.of(), folder.resolve("nowhere"), ReadLimits.DEFAULT);
        assertEquals(
                List.of("the folder '" + folder.resolve("nowhere") + "' that links may lead to does not exist"),
                scan(options).problems());
    }

    @Test
    void the_documentation_folder_may_be_a_link_itself() throws IOException {
        link("here", "docs");
        assertEquals(List.of("api/a.md", "api/b.md", "z.md"), names(scan(docs("here"))));
    }

    @Test
    void a_picture_may_be_a_link_to_anywhere_and_is_not_looked_at() throws IOException {
        link("docs/c.png", "more/c.md");
        SourceScan scan = scan(docs("docs"));
        assertTrue(scan.files().hasFile("c.png"));
        assertEquals(List.of(), scan.skipped());
    }

    /** One would be read by 10! names if every link were followed, and this test would not end. */
    @Test
    @Timeout(60)
    void folders_that_link_to_one_another_have_an_end() throws IOException {
        for (int from = 0; from < 10; from++) {
            Files.createDirectories(folder.resolve("web/" + from));
            Files.writeString(folder.resolve("web/" + from + "/p.md"), "");
            for (int to = 0; to < 10; to++) {
                link("web/" + from + "/l" + to, "web/" + to);
            }
        }
        SourceScan scan = scan(docs("web"));
        assertEquals(List.of(), scan.problems());
        assertEquals(1000, scan.pages().size());
        assertTrue(scan.pages().stream().anyMatch(page -> page.path().equals("0/l1/p.md")));
        assertTrue(scan.skipped().stream().allMatch(file -> file.reason() == SkippedFile.Reason.TOO_MANY_LINKS));
    }

    @Test
    void links_to_a_folder_above_add_nothing() throws IOException {
        for (int i = 0; i < 10; i++) {
            link("docs/api/up" + i, "docs");
            link("docs/self" + i, "docs");
        }
        SourceScan scan = scan(docs("docs"));
        assertEquals(List.of("api/a.md", "api/b.md", "z.md"), names(scan));
        assertEquals(List.of(), scan.skipped());
    }

    @Test
    @Timeout(60)
    void a_pipe_and_a_device_are_no_pages() throws IOException, InterruptedException {
        Path pipe = folder.resolve("docs/pipe.md");
        assumeTrue(Files.exists(Path.of("/dev/zero")) && made(pipe));
        Files.createSymbolicLink(folder.resolve("docs/zero.md"), Path.of("/dev/zero"));
        SourceScan scan = scan(docs("docs"));
        assertEquals(List.of("api/a.md", "api/b.md", "z.md"), names(scan));
        assertEquals(
                List.of(
                        new SkippedFile("pipe.md", SkippedFile.Reason.NO_FILE, ""),
                        new SkippedFile("zero.md", SkippedFile.Reason.OUTSIDE, "/dev/zero")),
                scan.skipped());
        Path root = Path.of("/");
        SourceOptions anywhere = new SourceOptions(docs("docs").docs(), List.of(), List.of(), root, ReadLimits.DEFAULT);
        assertEquals(
                List.of(SkippedFile.Reason.NO_FILE, SkippedFile.Reason.NO_FILE),
                scan(anywhere).skipped().stream().map(SkippedFile::reason).toList());
    }

    private static boolean made(Path pipe) throws IOException, InterruptedException {
        return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    }

    private void link(String link, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve(link), folder.resolve(target));
    }

    private SourceOptions docs(String... paths) {
        return SourceOptions.of(List.of(paths).stream().map(folder::resolve).toList());
    }

    private SourceScan scan(SourceOptions options) throws IOException {
        return scanner.scan(options);
    }

    private static List<String> names(SourceScan scan) {
        assertEquals(List.of(), scan.problems());
        return scan.pages().stream().map(SourceLocation::path).toList();
    }
}
