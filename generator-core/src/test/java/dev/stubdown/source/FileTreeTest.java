package dev.stubdown.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

    @TempDir
    private Path folder;

    private FileTree scan(SourceOptions options) throws IOException {
        SourceScan scan = new SourceScanner("**/*.md").scan(options);
        assertEquals(List.of(), scan.problems());
        return scan.files();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "# Page");
        }
    }

    @Test
    void all_files_are_known_whether_they_are_pages_or_selected_or_not() throws IOException {
        write("docs/a.md", "docs/draft/b.md", "docs/images/c.png");
        FileTree files = scan(new SourceOptions(List.of(folder.resolve("docs")), List.of("a.md"), List.of("draft/**")));
        assertTrue(files.hasFile("a.md"));
        assertTrue(files.hasFile("draft/b.md"));
        assertTrue(files.hasFile("images/c.png"));
        assertFalse(files.hasFile("images/d.png"));
        assertTrue(files.hasFolder("images"));
        assertTrue(files.hasFolder(""));
        assertFalse(files.hasFolder("pictures"));
        assertFalse(files.hasFile("Images/c.png"));
        assertEquals(Optional.of("images/c.png"), files.fileIgnoringCase("Images/C.png"));
    }

    @Test
    void what_stands_outside_is_not_looked_at_whoever_asks() throws IOException {
        write("docs/a.md", "code/x.txt");
        FileTree asked =
                scan(SourceOptions.of(List.of(folder.resolve("docs")))).asking(List.of("a.md", "../code/x.txt"));
        assertTrue(asked.hasFile("a.md"));
        assertFalse(asked.hasFile("../code/x.txt"));
        assertFalse(asked.hasFolder("../code"));
        assertTrue(asked.isOutOfSight("../code/x.txt"));
        assertTrue(asked.isOutOfSight("../nowhere"));
        assertTrue(asked.isOutOfSight("../../../../../../../../etc/passwd"));
        assertFalse(asked.isOutOfSight("nowhere.md"));
        assertFalse(asked.isOutOfSight("../docs/nowhere.md"));
    }

    @Test
    void what_stands_outside_is_known_after_it_was_asked_for_where_links_may_lead_there() throws IOException {
        write("docs/a.md", "code/x.txt", "code/y.txt");
        FileTree files = scan(within(folder));
        assertFalse(files.hasFile("../code/x.txt"));
        FileTree asked = files.asking(List.of("a.md", "../code/x.txt", "../nowhere/z.txt", "../co\0de"));
        assertTrue(asked.hasFile("a.md"));
        assertTrue(asked.hasFile("../code/x.txt"));
        assertTrue(asked.hasFile("../code/y.txt"));
        assertTrue(asked.hasFolder("../code"));
        assertFalse(asked.hasFolder("../nowhere"));
        assertFalse(asked.isOutOfSight("../nowhere"));
        assertFalse(asked.isInside("../code/x.txt"));
        assertTrue(asked.isInside("a.md"));
    }

    @Test
    void nothing_is_looked_up_behind_a_link_that_leads_out() throws IOException {
        write("docs/a.md", "code/x.txt");
        for (String link : List.of("code", ".hidden")) {
            Files.createSymbolicLink(folder.resolve("docs").resolve(link), folder.resolve("code"));
        }
        FileTree asked = scan(SourceOptions.of(List.of(folder.resolve("docs"))))
                .asking(List.of("code/x.txt", ".hidden/x.txt", ".hidden/y.txt"));
        for (String path : List.of("code/x.txt", "code/y.txt", ".hidden/x.txt", ".hidden/y.txt")) {
            assertFalse(asked.hasFile(path), path);
            assertTrue(asked.isOutOfSight(path), path);
        }
    }

    /** Nothing on the disk has such a name, and a page may have such a link. */
    @Test
    void a_link_through_thousands_of_folders_is_looked_at() throws IOException {
        write("docs/a.md");
        FileTree files = scan(SourceOptions.of(List.of(folder.resolve("docs"))));
        assertFalse(files.isOutOfSight("x/".repeat(6_000) + "y.md"));
    }

    private SourceOptions within(Path links) {
        return new SourceOptions(List.of(folder.resolve("docs")), List.of(), List.of(), links, ReadLimits.DEFAULT);
    }

    @Test
    void hidden_folders_are_not_walked_but_can_be_asked_for() throws IOException {
        write("docs/a.md", "docs/.images/x.png");
        FileTree files = scan(SourceOptions.of(List.of(folder.resolve("docs"))));
        assertFalse(files.hasFile(".images/x.png"));
        assertTrue(files.asking(List.of(".images/x.png")).hasFile(".images/x.png"));
        assertTrue(files.isInside(".images/x.png"));
    }

    @Test
    void several_folders_keep_their_names_and_a_single_page_has_no_inside() throws IOException {
        write("one/a.md", "two/b.md", "three/c.md");
        FileTree several = scan(SourceOptions.of(List.of(folder.resolve("one"), folder.resolve("two"))));
        assertEquals(List.of("one", "two"), several.roots());
        assertTrue(several.isInside("two/b.md"));
        assertFalse(several.isInside("three/c.md"));
        assertTrue(several.isOutOfSight("three/c.md"));
        assertFalse(several.isOutOfSight("one/c.md"));
        FileTree single = scan(SourceOptions.of(List.of(folder.resolve("one/a.md"))));
        assertEquals(List.of(), single.roots());
        assertFalse(single.isInside("a.md"));
        assertTrue(single.asking(List.of("b.md")).hasFile("a.md"));
        assertTrue(single.isOutOfSight("../two/b.md"));
    }
}
