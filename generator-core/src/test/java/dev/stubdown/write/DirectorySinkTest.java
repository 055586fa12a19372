package dev.stubdown.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.GeneratedFile.Known;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of the files of an output folder. */
class DirectorySinkTest extends OutputFolderTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @Test
    void a_first_run_writes_everything_and_its_manifest() throws IOException {
        WriteReport report = write("a/B.java", "b", "a/A.java", "a");
        assertEquals(new WriteReport(List.of("a/A.java", "a/B.java"), none(), none(), none(), none()), report);
        assertEquals(List.of(".stubdown-manifest", "a/A.java", "a/B.java"), List.copyOf(tree().keySet()));
        assertEquals("""
                # Files that stubdown wrote here. Keep this file with them.
                ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a/A.java
                3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  a/B.java
                """, tree().get(".stubdown-manifest"));
    }

    @Test
    void nothing_but_the_output_folder_is_left_beside_it() throws IOException {
        write("A.java", "a");
        write("A.java", "b");
        try (Stream<Path> siblings = Files.list(out.getParent())) {
            assertEquals(List.of(out), siblings.toList());
        }
    }

    @Test
    void files_that_are_the_same_are_not_touched() throws IOException {
        write("A.java", "a", "B.java", "b");
        for (String file : tree().keySet()) {
            Files.setLastModifiedTime(out.resolve(file), LONG_AGO);
        }
        WriteReport report = write("A.java", "a", "B.java", "other");
        assertEquals(List.of("A.java"), report.same());
        assertEquals(List.of("B.java"), report.changed());
        assertEquals(LONG_AGO, Files.getLastModifiedTime(out.resolve("A.java")));
        assertEquals("other", tree().get("B.java"));
    }

    @Test
    void a_file_that_is_known_to_stand_there_is_not_printed() throws IOException {
        write("A.java", "a");
        String digest = OutputFolder.digest("a".getBytes(StandardCharsets.UTF_8));
        GeneratedFile known = GeneratedFile.printed("A.java", () -> fail("it is printed"))
                .known(() -> Optional.of(new Known(digest, false)));
        assertEquals(
                List.of("A.java"),
                new DirectorySink(out).write(Stream.of(known)).same());
        assertEquals("a", tree().get("A.java"));
    }

    @Test
    void who_listens_hears_the_digest_of_what_is_printed() throws IOException {
        List<String> heard = new ArrayList<>();
        GeneratedFile file = file("A.java", "a").heard(heard::add).below("top\n");
        new DirectorySink(out).write(Stream.of(file));
        assertEquals(List.of(OutputFolder.digest(Files.readAllBytes(out.resolve("A.java")))), heard);
        Known known = new Known(heard.get(0), true);
        new DirectorySink(out).write(Stream.of(file.known(() -> Optional.of(known))));
        assertEquals(1, heard.size());
    }

    @Test
    void a_file_of_another_digest_is_printed() throws IOException {
        String digest = OutputFolder.digest("a".getBytes(StandardCharsets.UTF_8));
        GeneratedFile known = file("A.java", "a").known(() -> Optional.of(new Known(digest, false)));
        assertEquals(
                List.of("A.java"),
                new DirectorySink(out).write(Stream.of(known)).created());
        Files.writeString(out.resolve("A.java"), "edited");
        assertEquals(
                List.of("A.java"),
                new DirectorySink(out).write(Stream.of(known)).changed());
        assertEquals("a", tree().get("A.java"));
    }

    @Test
    void a_run_that_changes_nothing_leaves_the_manifest_alone_too() throws IOException {
        write("A.java", "a");
        Files.setLastModifiedTime(out.resolve(OutputManifest.FILE_NAME), LONG_AGO);
        assertTrue(write("A.java", "a").isUpToDate());
        assertEquals(LONG_AGO, Files.getLastModifiedTime(out.resolve(OutputManifest.FILE_NAME)));
    }

    @Test
    void a_file_that_vanished_is_removed_with_its_empty_folders() throws IOException {
        write("a/b/A.java", "a", "a/B.java", "b");
        WriteReport report = write("a/B.java", "b");
        assertEquals(List.of("a/b/A.java"), report.removed());
        assertEquals(List.of(".stubdown-manifest", "a/B.java"), List.copyOf(tree().keySet()));
        assertFalse(Files.exists(out.resolve("a/b")));
    }

    @Test
    void an_edited_file_that_vanished_is_kept_until_the_edit_is_taken_back() throws IOException {
        write("A.java", "a", "B.java", "b");
        Files.writeString(out.resolve("A.java"), "edited");
        assertEquals(List.of("A.java"), write("B.java", "b").kept());
        assertEquals("edited", tree().get("A.java"));
        Files.writeString(out.resolve("A.java"), "a");
        assertEquals(List.of("A.java"), write("B.java", "b").removed());
    }

    @Test
    void an_edited_file_of_ours_is_written_again() throws IOException {
        write("A.java", "a");
        Files.writeString(out.resolve("A.java"), "edited");
        assertEquals(List.of("A.java"), write("A.java", "a").changed());
        assertEquals("a", tree().get("A.java"));
    }

    @Test
    void a_file_of_ours_that_somebody_deleted_is_written_again() throws IOException {
        write("A.java", "a");
        Files.delete(out.resolve("A.java"));
        assertEquals(List.of("A.java"), write("A.java", "a").created());
    }

    @Test
    void files_of_others_are_neither_removed_nor_overwritten() throws IOException {
        write("A.java", "a");
        Files.writeString(out.resolve("Mine.java"), "mine");
        write("B.java", "b");
        assertEquals("mine", tree().get("Mine.java"));
        SortedMap<String, String> before = tree();
        OutputException refused =
                assertThrows(OutputException.class, () -> write("Mine.java", "generated", "C.java", "c"));
        assertTrue(refused.problems().get(0).contains("was not written by stubdown"));
        assertEquals(before, tree());
    }

    @Test
    void a_file_that_already_has_the_very_bytes_becomes_ours() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("A.java"), "a");
        assertEquals(List.of("A.java"), write("A.java", "a").same());
        assertEquals(List.of("A.java"), write("A.java", "b").changed());
    }

    @Test
    void an_emitter_that_fails_leaves_what_was_there() throws IOException {
        write("A.java", "a", "B.java", "b");
        SortedMap<String, String> before = tree();
        Stream<GeneratedFile> failing = Stream.of("A.java", "C.java", "D.java").map(path -> {
            if (path.equals("D.java")) {
                throw new IllegalStateException("a bug");
            }
            return file(path, "new");
        });
        assertThrows(IllegalStateException.class, () -> new DirectorySink(out).write(failing));
        assertEquals(before, tree());
    }

    @Test
    void a_disk_that_refuses_in_the_middle_leaves_what_was_there() throws IOException {
        write("A.java", "a", "B.java", "b", "x/C.java", "c");
        Files.writeString(out.resolve("z"), "a file where the run needs a folder");
        SortedMap<String, String> before = tree();
        assertThrows(IOException.class, () -> write("A.java", "new", "B.java", "new", "z/Z.java", "z"));
        assertEquals(before, tree());
    }

    @Test
    void a_damaged_manifest_is_no_error_and_removes_nothing() throws IOException {
        write("A.java", "a", "B.java", "b");
        Files.writeString(out.resolve(OutputManifest.FILE_NAME), "<<<<<<< ours\nnonsense\n");
        WriteReport report = write("A.java", "a");
        assertEquals(new WriteReport(none(), none(), List.of("A.java"), none(), none()), report);
        assertEquals("b", tree().get("B.java"));
        assertTrue(tree().get(OutputManifest.FILE_NAME).contains("  A.java\n"));
    }

    /** Who comes while another run leaves might lose what waits, or what stood there before, to the other one's cleaning up. */
    @Test
    void runs_at_the_same_time_are_refused_or_done_and_spoil_nothing() throws Exception {
        List<Callable<Integer>> runs = new ArrayList<>();
        for (int run = 0; run < 4; run++) {
            String text = "run " + run;
            runs.add(() -> {
                int done = 0;
                for (int i = 0; i < 100; i++) {
                    try {
                        write("a/A.java", text + i, "a/B.java", text + i, "c/C" + i % 3 + ".java", text);
                        done++;
                    } catch (OutputException e) {
                        assertTrue(e.getMessage().startsWith("another run is writing to"), e.getMessage());
                    }
                }
                return done;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(runs.size());
        try {
            int done = 0;
            for (Future<Integer> each : threads.invokeAll(runs)) {
                done += each.get();
            }
            assertTrue(done > 0);
        } finally {
            threads.shutdownNow();
        }
        SortedMap<String, String> left = tree();
        assertEquals(left.get("a/A.java"), left.get("a/B.java"));
        assertEquals(4, left.size());
        try (Stream<Path> siblings = Files.list(out.getParent())) {
            assertEquals(List.of(out), siblings.toList());
        }
    }

    @Test
    void a_manifest_that_is_cut_or_spoilt_anywhere_removes_and_overwrites_nothing_of_others() throws IOException {
        write("A.java", "a", "b/B.java", "b");
        String good = tree().get(OutputManifest.FILE_NAME);
        for (int i = 0; i < good.length(); i++) {
            for (String text : List.of(
                    good.substring(0, i), good.substring(0, i) + (char) (good.charAt(i) ^ 1) + good.substring(i + 1))) {
                Files.writeString(out.resolve("Mine.java"), "mine");
                Files.writeString(out.resolve(OutputManifest.FILE_NAME), text);
                write("A.java", "a", "b/B.java", "b");
                assertEquals(
                        List.of(OutputManifest.FILE_NAME, "A.java", "Mine.java", "b/B.java"),
                        List.copyOf(tree().keySet()));
                assertEquals(OutputManifest.parse(good), OutputManifest.parse(tree().get(OutputManifest.FILE_NAME)));
            }
        }
    }

    @Test
    void many_files_from_a_parallel_stream_all_arrive() throws IOException {
        List<GeneratedFile> files = IntStream.range(0, 500)
                .mapToObj(i -> file("p" + i % 7 + "/F" + i + ".java", "f" + i))
                .toList();
        assertEquals(
                500,
                new DirectorySink(out).write(files.parallelStream()).created().size());
        assertEquals(501, tree().size());
        assertEquals(
                500, new DirectorySink(out).write(files.parallelStream()).same().size());
    }

    @Test
    void a_dry_run_reports_the_same_and_does_nothing() throws IOException {
        CheckSink dry = new CheckSink(out);
        assertEquals(
                List.of("A.java"), dry.write(Stream.of(file("A.java", "a"))).created());
        assertFalse(Files.exists(parent.resolve("deep")));
        write("A.java", "a", "B.java", "b", "C.java", "c");
        Files.writeString(out.resolve("C.java"), "edited");
        SortedMap<String, String> before = tree();
        WriteReport report = dry.write(Stream.of(file("A.java", "new"), file("D.java", "d")));
        assertEquals(
                new WriteReport(List.of("D.java"), List.of("A.java"), none(), List.of("B.java"), List.of("C.java")),
                report);
        assertEquals(before, tree());
        assertEquals(report, write("A.java", "new", "D.java", "d"));
    }
}
