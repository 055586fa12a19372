package dev.stubdown.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookedTest {

    private static final long LATER_THAN_ANY_FILE = Long.MAX_VALUE / 2;

    @TempDir
    private Path folder;

    private FileStamp one;
    private FileStamp two;

    @BeforeEach
    void writeFiles() throws IOException {
        one = FileStamp.of(Files.writeString(folder.resolve("one"), "1"));
        two = FileStamp.of(Files.writeString(folder.resolve("two"), "2"));
    }

    @Test
    void size_and_times_tell_of_files_that_are_older_than_the_state() {
        Looked looked = Looked.at(new Stamps(LATER_THAN_ANY_FILE, List.of(one, two)), true);
        assertTrue(looked.isSure());
        assertEquals(Set.of(one, two), looked.sure());
        assertEquals(Optional.of(List.of(one, two)), looked.same());
    }

    @Test
    void a_file_that_has_changed_is_told_apart_from_the_others() throws IOException {
        Files.writeString(folder.resolve("one"), "3");
        Looked looked = Looked.at(new Stamps(LATER_THAN_ANY_FILE, List.of(one, two)), true);
        assertFalse(looked.isSure());
        assertEquals(Set.of(two), looked.sure());
        assertEquals(Optional.empty(), looked.same());
    }

    @Test
    void files_of_which_nothing_else_tells_are_read() throws IOException {
        for (Stamps stamps :
                List.of(new Stamps(0, List.of(one, two)), new Stamps(LATER_THAN_ANY_FILE, List.of(one, two)))) {
            Looked looked = Looked.at(stamps, stamps.since() == 0);
            assertFalse(looked.isSure());
            assertEquals(Set.of(), looked.sure());
            assertEquals(Optional.of(List.of(one, two)), looked.same());
        }
        Files.writeString(folder.resolve("two"), "3");
        assertEquals(
                Optional.empty(),
                Looked.at(new Stamps(0, List.of(one, two)), true).same());
    }
}
