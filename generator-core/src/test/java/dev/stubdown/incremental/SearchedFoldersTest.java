package dev.stubdown.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stubdown.source.FolderStamp;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchedFoldersTest {

    private static final Path PROCESSES = Path.of("/proc");

    @TempDir
    private Path folder;

    private Optional<SearchedFolders> searched() throws IOException {
        return SearchedFolders.of(Long.MAX_VALUE, FolderTimes.listed(folder));
    }

    @BeforeEach
    void writePages() throws IOException {
        FolderTimes.waitForNext(folder.resolve("clock"));
        FolderTimes.assumeTelling(folder);
        Files.createDirectory(folder.resolve("inside"));
        Files.writeString(folder.resolve("inside/page.md"), "# Page");
    }

    @Test
    void folders_tell_that_nothing_has_come_to_them_or_gone() throws IOException {
        SearchedFolders folders = searched().orElseThrow();
        assertEquals(
                List.of(folder.toString(), folder.resolve("inside").toString()),
                folders.folders().stream().map(FolderStamp::folder).toList());
        assertTrue(folders.areAsTheyWere());
        Files.writeString(folder.resolve("inside/page.md"), "# Another");
        assertTrue(folders.areAsTheyWere());
        FolderTimes.waitForNext(folder.resolve("clock"));
        Files.writeString(folder.resolve("inside/other.md"), "# Other");
        assertFalse(folders.areAsTheyWere());
    }

    @Test
    void a_folder_that_is_younger_tells_nothing() throws IOException {
        assertFalse(new SearchedFolders(0, searched().orElseThrow().folders()).areAsTheyWere());
    }

    /** They may have come within one step of the clock. */
    @Test
    void another_folder_of_the_same_times_is_another() throws IOException {
        FolderStamp one = searched().orElseThrow().folders().get(1);
        FolderStamp other = new FolderStamp(one.folder(), one.identity() + "0", one.modified(), one.changed());
        assertFalse(new SearchedFolders(Long.MAX_VALUE, List.of(other)).areAsTheyWere());
    }

    @Test
    void none_tells_where_one_stands_on_a_file_system_that_is_no_disk() throws IOException {
        assumeTrue(Files.isDirectory(PROCESSES));
        FolderStamp inside = searched().orElseThrow().folders().get(1);
        FolderStamp process = new FolderStamp(PROCESSES.toString(), "", 0, 0);
        assertEquals(Optional.empty(), SearchedFolders.of(0, Optional.of(List.of(inside, process))));
    }

    @Test
    void none_tells_where_one_is_gone_or_others_were_searched_too() throws IOException {
        SearchedFolders folders = searched().orElseThrow();
        Files.delete(folder.resolve("inside/page.md"));
        Files.delete(folder.resolve("inside"));
        assertFalse(folders.areAsTheyWere());
        assertEquals(Optional.empty(), SearchedFolders.of(0, Optional.of(folders.folders())));
        assertEquals(Optional.empty(), SearchedFolders.of(0, Optional.empty()));
    }

    @Test
    void none_tells_in_an_archive() throws IOException {
        Path archive = folder.resolve("pages.zip");
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Files.writeString(zip.getPath("/page.md"), "# Page");
            assertEquals(Optional.empty(), FolderTimes.listed(zip.getPath("/")));
        }
    }
}
