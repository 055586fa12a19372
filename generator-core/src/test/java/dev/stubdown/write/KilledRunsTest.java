package dev.stubdown.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a run finds that comes after runs that were killed. */
class KilledRunsTest extends OutputFolderTest {

    @Test
    void files_that_a_killed_run_had_moved_in_are_known_to_the_next_one() throws IOException {
        write("A.java", "a");
        Files.writeString(out.resolve("B.java"), "b");
        leaveManifestOfKilledRun("B.java", "b");
        assertEquals(List.of("B.java"), write("A.java", "a").removed());
        try (Stream<Path> siblings = Files.list(out.getParent())) {
            assertEquals(List.of(out), siblings.toList());
        }
    }

    @Test
    void files_that_killed_runs_had_moved_in_are_known_after_runs_that_failed() throws IOException {
        write("A.java", "a");
        Files.writeString(out.resolve("B.java"), "b");
        leaveManifestOfKilledRun("A.java", "a", "B.java", "b");
        assertThrows(IllegalStateException.class, () -> new DirectorySink(out).write(failing()));
        Files.writeString(out.resolve("C.java"), "c");
        leaveManifestOfKilledRun("A.java", "a", "C.java", "c");
        assertThrows(IllegalStateException.class, () -> new DirectorySink(out).write(failing()));
        WriteReport report = write("A.java", "a", "B.java", "other");
        assertEquals(List.of("B.java"), report.changed());
        assertEquals(List.of("C.java"), report.removed());
        try (Stream<Path> siblings = Files.list(out.getParent())) {
            assertEquals(List.of(out), siblings.toList());
        }
    }

    @Test
    void a_folder_that_a_killed_run_emptied_is_removed_by_the_next_one() throws IOException {
        write("A.java", "a", "p/q/B.java", "b");
        Files.delete(out.resolve("p/q/B.java"));
        leaveManifestOfKilledRun("A.java", "a");
        write("A.java", "a");
        assertFalse(Files.exists(out.resolve("p")));
    }

    @Test
    void a_folder_that_a_killed_run_made_is_removed_by_the_next_one() throws IOException {
        write("A.java", "a");
        Files.createDirectories(out.resolve("p/q"));
        leaveManifestOfKilledRun("A.java", "a", "p/q/B.java", "b");
        write("A.java", "a");
        assertFalse(Files.exists(out.resolve("p")));
    }

    @Test
    void a_folder_of_others_stays_though_it_is_empty() throws IOException {
        write("A.java", "a", "p/B.java", "b");
        Files.createDirectories(out.resolve("p/q"));
        Files.createDirectories(out.resolve("r"));
        write("A.java", "a");
        assertTrue(Files.isDirectory(out.resolve("p/q")));
        assertTrue(Files.isDirectory(out.resolve("r")));
    }

    /** What is beside the output when a run was killed that had the manifest of these files ready. */
    private void leaveManifestOfKilledRun(String... pathsAndTexts) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            digests.put(pathsAndTexts[i], OutputFolder.digest(pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8)));
        }
        Path staged = out.resolveSibling(".out.stubdown-staging/new/" + OutputManifest.FILE_NAME);
        Files.createDirectories(staged.getParent());
        Files.writeString(staged, new OutputManifest(digests).text());
    }
}
