package dev.stubdown.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageArchiveTest {

    @TempDir
    Path folder;

    @Test
    void an_archive_stands_for_the_folder_that_it_was_made_of() throws IOException {
        zip("docs.zip", "b/two.md", "one.md", "b/picture.png", ".git/three.md", "META-INF/NOTICE.md");
        SourceScan scan = scan(List.of(), "docs.zip");
        assertEquals(List.of("docs.zip!/b/two.md", "docs.zip!/one.md"), names(scan));
        assertEquals(List.of(), scan.problems());
        assertTrue(scan.files().hasFile("docs.zip!/b/picture.png"));
        assertTrue(scan.files().isInside("docs.zip!/b/new.md"));
        assertEquals(
                "text of b/two.md", new SourceReader().read(scan.pages().get(0)).text());
    }

    @Test
    void globs_are_relative_to_the_archive() throws IOException {
        zip("docs.JAR", "a/one.md", "b/two.md");
        assertEquals(List.of("docs.JAR!/b/two.md"), names(scan(List.of("b/*"), "docs.JAR")));
    }

    @Test
    void archives_and_folders_may_be_read_together() throws IOException {
        Files.createDirectories(folder.resolve("more"));
        Files.writeString(folder.resolve("more/three.md"), "");
        zip("lib/a.zip", "one.md");
        zip("lib/b.zip", "one.md");
        assertEquals(
                List.of("a.zip!/one.md", "b.zip!/one.md", "three.md"),
                names(scan(List.of(), "lib/b.zip", "more", "lib/a.zip")));
        zip("other/a.zip", "one.md");
        assertEquals(
                List.of("several archives are called 'a.zip'; their pages would have the same names"),
                scan(List.of(), "lib/a.zip", "other/a.zip").problems());
    }

    @Test
    void what_is_wrong_with_an_archive_is_a_problem() throws IOException {
        Files.writeString(folder.resolve("text.zip"), "no archive");
        Files.writeString(folder.resolve("text.ZIP2.Jar"), "no archive");
        zip("empty.zip", "one.markdown");
        List<String> problems =
                scan(List.of(), "text.zip", "text.ZIP2.Jar", "empty.zip").problems();
        assertEquals(3, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("the archive '" + folder.resolve("text.zip") + "' cannot be read: "));
        assertEquals(
                "the archive '" + folder.resolve("text.ZIP2.Jar") + "' cannot be read: it is no zip file",
                problems.get(1));
        assertEquals(
                "the archive '" + folder.resolve("empty.zip")
                        + "' has no page; no file in it matches '**/*.md'; 1 file ends in .markdown",
                problems.get(2));
    }

    @Test
    void an_archive_that_was_read_is_closed_and_may_not_be_written_over() throws IOException {
        zip("docs.zip", "one.md");
        zip("other.zip", "one.md");
        SourceScan scan = scan(List.of(), "docs.zip");
        assertTrue(scan.reads(folder.resolve("docs.zip")));
        assertFalse(scan.reads(folder.resolve("other.zip")));
        Files.delete(folder.resolve("docs.zip"));
        assertEquals(
                "text of one.md", new SourceReader().read(scan.pages().get(0)).text());
    }

    @Test
    void an_archive_may_have_so_much_in_its_pages_and_no_more() throws IOException {
        zip("docs.zip", "1.md", "2.md", "3.txt");
        assertEquals(List.of(), limited(new ReadLimits(2, 12, 24, 1)).problems());
        assertEquals(
                List.of("the pages of the archive '" + folder.resolve("docs.zip")
                        + "' have more than 23 bytes, which is what maxArchiveSize allows"),
                limited(new ReadLimits(2, 99, 23, 1)).problems());
        assertEquals(
                List.of("there are more than 1 pages, which is what maxPages allows"),
                limited(new ReadLimits(1, 99, 99, 1)).problems());
    }

    private SourceScan limited(ReadLimits limits) throws IOException {
        List<Path> docs = List.of(folder.resolve("docs.zip"));
        return new SourceScanner("**/*.md").scan(new SourceOptions(docs, List.of(), List.of(), null, limits));
    }

    @Test
    void a_page_of_an_archive_may_be_so_large_and_no_larger() throws IOException {
        zip("docs.zip", "1.md", "22.md");
        ReadLimits limits = new ReadLimits(2, 12, 99, 1);
        SourceScan scan = limited(limits);
        SourceReader reader = new SourceReader(limits);
        assertEquals(12, reader.bytes(scan.pages().get(0)).length);
        assertThrows(TooLargeException.class, () -> reader.bytes(scan.pages().get(1)));
    }

    @Test
    void a_page_has_the_same_name_in_its_archive_and_on_the_web() {
        assertEquals("api/one.md", PageArchive.nameInside("docs.zip!/api/one.md"));
        assertEquals("api!/one.md", PageArchive.nameInside("api!/one.md"));
        assertEquals("one.md", PageArchive.nameInside("one.md"));
    }

    private SourceScan scan(List<String> include, String... docs) throws IOException {
        List<Path> paths = List.of(docs).stream().map(folder::resolve).toList();
        return new SourceScanner("**/*.md").scan(new SourceOptions(paths, include, List.of()));
    }

    private static List<String> names(SourceScan scan) {
        return scan.pages().stream().map(SourceLocation::path).toList();
    }

    private void zip(String name, String... files) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : files) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(("text of " + entry).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
