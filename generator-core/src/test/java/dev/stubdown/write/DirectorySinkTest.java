package dev.stubdown.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.output.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectorySinkTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path parent;

    private Path out;

    @BeforeEach
    void chooseOutput() {
        out = parent.resolve("deep/out");
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../A.java",
                "a/../../A.java",
                "/A.java",
                "a//A.java",
                "",
                ".",
                "a/./A.java",
                "C:A.java",
                "a\\..\\A.java",
                "a/A.java/",
                "A.java ",
                "A\u0000.java",
                "A\n.java"
            })
    void a_path_that_is_not_plain_is_refused(String path) throws IOException {
        write("Old.java", "old");
        SortedMap<String, String> before = tree();
        assertThrows(OutputException.class, () -> write("B.java", "b", path, "x"));
        assertEquals(before, tree());
    }

    @Test
    void two_files_that_differ_only_by_letter_case_are_refused() throws IOException {
        write("Old.java", "old");
        SortedMap<String, String> before = tree();
        OutputException refused = assertThrows(
                OutputException.class, () -> write("a/Url.java", "1", "a/URL.java", "2", "Same.java", "3"));
        assertEquals(
                List.of("the generated files 'a/URL.java' and 'a/Url.java' differ only by letter case"),
                refused.problems());
        assertEquals(before, tree());
    }

    @Test
    void one_path_twice_and_a_file_that_is_also_a_folder_are_refused_together() {
        OutputException refused = assertThrows(
                OutputException.class,
                () -> new DirectorySink(out)
                        .write(Stream.of(file("A.java", "1"), file("A.java", "2"), file("x", "3"), file("x/y", "4"))));
        assertEquals(
                List.of(
                        "'x' is a generated file and the folder of 'x/y'",
                        "two generated files have the path 'A.java'"),
                refused.problems());
        assertFalse(Files.exists(out));
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
    void a_link_that_leads_out_of_the_folder_is_not_followed() throws IOException {
        write("A.java", "a");
        Path outside = Files.createDirectories(parent.resolve("outside"));
        Files.createSymbolicLink(out.resolve("a"), outside);
        assertThrows(OutputException.class, () -> write("A.java", "new", "a/B.java", "b"));
        assertThrows(OutputException.class, () -> write("A.java", "new", "a/b/B.java", "b"));
        try (Stream<Path> files = Files.list(outside)) {
            assertEquals(List.of(), files.toList());
        }
        assertEquals("a", tree().get("A.java"));
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

    @Test
    void a_manifest_that_names_files_outside_removes_nothing_there() throws IOException {
        write("A.java", "a");
        Path outside = parent.resolve("deep/outside.txt");
        Files.writeString(outside, "a");
        String digest = OutputFolder.digest("a".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Files.writeString(out.resolve(OutputManifest.FILE_NAME), digest + "  ../outside.txt\n");
        assertEquals(none(), write("A.java", "a").removed());
        assertTrue(Files.exists(outside));
    }

    @Test
    void two_files_that_differ_only_by_how_an_accent_is_encoded_are_refused() {
        OutputException refused = assertThrows(
                OutputException.class,
                () -> write("Caf\u00e9.java", "1", "Cafe\u0301.java", "2", "CAFE\u0301.java", "3"));
        assertEquals(2, refused.problems().size());
        assertTrue(refused.problems().stream()
                .anyMatch(problem -> problem.contains("differ only by how letters with accents are encoded")));
    }

    @Test
    void a_manifest_that_names_a_file_behind_a_link_removes_nothing_there() throws IOException {
        write("A.java", "a");
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("B.java"), "b");
        Files.createSymbolicLink(out.resolve("sub"), elsewhere);
        Files.writeString(
                out.resolve(OutputManifest.FILE_NAME),
                tree().get(OutputManifest.FILE_NAME)
                        + "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  sub/B.java\n");
        WriteReport report = write("A.java", "a");
        assertEquals(List.of(), report.removed());
        assertEquals("b", Files.readString(elsewhere.resolve("B.java")));
    }

    @Test
    void an_output_folder_that_is_a_link_is_written_to_where_it_leads() throws IOException {
        Path real = Files.createDirectories(parent.resolve("disk/real"));
        Files.createDirectories(out.getParent());
        Files.createSymbolicLink(out, real);
        write("A.java", "a", "B.java", "b");
        write("A.java", "c");
        assertEquals("c", Files.readString(real.resolve("A.java")));
        assertFalse(Files.exists(real.resolve("B.java")));
        assertTrue(Files.isSymbolicLink(out));
        try (Stream<Path> beside = Stream.concat(Files.list(out.getParent()), Files.list(real.getParent()))) {
            assertEquals(List.of(out, real), beside.toList());
        }
    }

    @Test
    void a_staging_folder_that_is_a_link_is_refused_and_nothing_is_removed_there() throws IOException {
        write("A.java", "a");
        Path elsewhere = Files.createDirectories(parent.resolve("elsewhere/new"));
        Files.writeString(elsewhere.resolve("mine"), "mine");
        Path staging = StagingFolder.pathBeside(out);
        Files.createSymbolicLink(staging, elsewhere.getParent());
        OutputException refused = assertThrows(OutputException.class, () -> write("B.java", "b"));
        assertTrue(refused.getMessage().startsWith("'" + staging + "' is a link"), refused.getMessage());
        assertEquals("mine", Files.readString(elsewhere.resolve("mine")));
        assertEquals("a", tree().get("A.java"));
    }

    @Test
    void links_in_a_staging_folder_that_is_left_are_not_followed() throws IOException {
        write("A.java", "a");
        Path elsewhere = Files.createDirectories(parent.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("mine"), "mine");
        String foreign = "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  Mine.java\n";
        Files.writeString(elsewhere.resolve(OutputManifest.FILE_NAME), foreign);
        Files.writeString(elsewhere.resolve("0"), foreign);
        Files.writeString(out.resolve("Mine.java"), "b");
        Path staging = Files.createDirectories(StagingFolder.pathBeside(out));
        for (String name : List.of("new", "old", "killed")) {
            Files.createSymbolicLink(staging.resolve(name), elsewhere);
        }
        Files.createSymbolicLink(staging.resolve("lock"), elsewhere.resolve("made"));
        write("B.java", "b");
        assertEquals("b", tree().get("B.java"));
        assertEquals("b", tree().get("Mine.java"));
        assertEquals("mine", Files.readString(elsewhere.resolve("mine")));
        assertFalse(Files.exists(elsewhere.resolve("made")));
        assertEquals(foreign, Files.readString(elsewhere.resolve("0")));
        assertEquals(foreign, Files.readString(elsewhere.resolve(OutputManifest.FILE_NAME)));
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
    void another_name_of_a_file_of_ours_keeps_its_bytes() throws IOException {
        write("A.java", "a");
        Path other = Files.createLink(parent.resolve("other"), out.resolve("A.java"));
        write("A.java", "b");
        assertEquals("a", Files.readString(other));
        assertEquals("b", tree().get("A.java"));
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

    private static Stream<GeneratedFile> failing() {
        return Stream.of(file("A.java", "a")).peek(file -> {
            throw new IllegalStateException("an emitter failed");
        });
    }

    @Test
    void an_output_folder_that_is_a_file_is_refused() throws IOException {
        Files.createDirectories(out.getParent());
        Files.writeString(out, "a file");
        assertThrows(OutputException.class, () -> write("A.java", "a"));
        assertEquals("a file", Files.readString(out));
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

    private WriteReport write(String... pathsAndTexts) throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(file(pathsAndTexts[i], pathsAndTexts[i + 1]));
        }
        return new DirectorySink(out).write(files.stream());
    }

    private static GeneratedFile file(String path, String text) {
        return new GeneratedFile(path, text);
    }

    private static List<String> none() {
        return List.of();
    }

    private SortedMap<String, String> tree() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(out)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
