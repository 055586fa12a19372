package dev.stubdown.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void a_file_is_written_with_its_folders_and_nothing_is_left_beside_it() throws IOException {
        Path file = folder.resolve("a/b/model.json");
        assertTrue(new WholeFile(file).write("ä"));
        assertTrue(new WholeFile(file).write("ö"));
        assertEquals("ö", Files.readString(file));
        try (Stream<Path> siblings = Files.list(file.getParent())) {
            assertEquals(List.of(file), siblings.toList());
        }
    }

    @Test
    void a_file_that_has_the_text_already_is_not_written() throws IOException {
        WholeFile file = new WholeFile(folder.resolve("model.json"));
        assertTrue(file.write("a"));
        assertFalse(file.write("a"));
    }

    @Test
    void a_file_may_be_read_by_those_who_may_read_any_new_file() throws IOException {
        Path file = folder.resolve("report.xml");
        new WholeFile(file).write("a");
        Path plain = Files.writeString(folder.resolve("plain.xml"), "a");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(file));
        }
    }

    @Test
    void a_text_that_is_not_moved_in_leaves_what_was_there_and_nothing_beside_it() throws IOException {
        Path file = folder.resolve("model.json");
        new WholeFile(file).write("old");
        WholeFile.Waiting left = new WholeFile(file).stage("new");
        assertEquals("old", Files.readString(file));
        left.close();
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        try (WholeFile.Waiting waiting = new WholeFile(file).stage("new")) {
            assertTrue(waiting.moveIn());
        }
        assertEquals("new", Files.readString(file));
    }

    @Test
    void a_folder_is_refused() {
        assertThrows(OutputException.class, () -> new WholeFile(folder).write("a"));
    }
}
