package dev.stubdown.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writePages() throws IOException {
        for (String page : new String[] {"docs/api/a.md", "docs/resources/b.md", "other/c.md"}) {
            Files.createDirectories(folder.resolve(page).getParent());
            Files.writeString(folder.resolve(page), "# x");
        }
    }

    @Test
    void the_names_of_pages_begin_where_their_folder_begins() {
        assertEquals("docs", below("docs"));
        assertEquals("docs", below("docs/api", "docs/resources"));
        assertEquals("docs/api", below("docs/api/a.md"));
        assertEquals("", below("docs", "other"));
        assertEquals("", below(""));
        assertEquals("docs", below("other/../docs/."));
    }

    @Test
    void the_name_of_a_page_leads_back_to_its_file() throws IOException {
        Files.writeString(folder.resolve("lib.zip"), "");
        List<Path> docs =
                List.of(folder.resolve("docs/api"), folder.resolve("docs/resources"), folder.resolve("lib.zip"));
        assertEquals(Optional.of(folder.resolve("docs/api/a.md")), PageFolder.fileOf("api/a.md", docs));
        assertEquals(Optional.of(folder.resolve("stubdown.yaml")), PageFolder.fileOf("../stubdown.yaml", docs));
        assertEquals(Optional.of(folder.resolve("lib.zip")), PageFolder.fileOf("lib.zip!/api/a.md", docs));
        assertEquals(Optional.empty(), PageFolder.fileOf("other.zip!/api/a.md", docs));
        assertEquals(Optional.empty(), PageFolder.fileOf("a\0.md", docs));
    }

    @Test
    void pages_elsewhere_are_named_as_they_are() {
        assertEquals("", PageFolder.below(folder.resolve("other"), List.of(folder.resolve("docs"))));
    }

    @Test
    void a_file_beside_the_pages_is_named_from_their_folder() {
        assertEquals("../stubdown.yaml", nameAmongPages("stubdown.yaml", "docs"));
        assertEquals("../../conf/a.yaml", nameAmongPages("conf/a.yaml", "docs/api"));
        assertEquals("stubdown.yaml", nameAmongPages("docs/stubdown.yaml", "docs/api/..", "docs/resources"));
    }

    private String nameAmongPages(String file, String... docs) {
        return PageFolder.nameAmongPages(
                folder.resolve(file), Arrays.stream(docs).map(folder::resolve).toList());
    }

    private String below(String... docs) {
        return PageFolder.below(folder, Arrays.stream(docs).map(folder::resolve).toList());
    }
}
