package dev.stubdown.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an output may go, whatever its paths, links and manifests say. */
class OutputPathsTest extends OutputFolderTest {

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

    @Test
    void another_name_of_a_file_of_ours_keeps_its_bytes() throws IOException {
        write("A.java", "a");
        Path other = Files.createLink(parent.resolve("other"), out.resolve("A.java"));
        write("A.java", "b");
        assertEquals("a", Files.readString(other));
        assertEquals("b", tree().get("A.java"));
    }

    @Test
    void an_output_folder_that_is_a_file_is_refused() throws IOException {
        Files.createDirectories(out.getParent());
        Files.writeString(out, "a file");
        assertThrows(OutputException.class, () -> write("A.java", "a"));
        assertEquals("a file", Files.readString(out));
    }
}
