package dev.stubdown.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenCasesTest {

    private static final Function<GoldenCases.Case, Map<String, String>> UPPER =
            input -> Map.of("out.txt", input.file("in.txt").toUpperCase(Locale.ROOT));

    @TempDir
    private Path root;

    private Path folder = Path.of("");

    @BeforeEach
    void one_case() throws IOException {
        folder = Files.createDirectories(root.resolve("rule").resolve("case"));
        Files.writeString(folder.resolve("in.txt"), "a");
    }

    private void run(boolean update, Function<GoldenCases.Case, Map<String, String>> run) throws Throwable {
        try (Stream<DynamicTest> tests = GoldenCases.of(root, 2, update, "in.txt").tests(run)) {
            List<DynamicTest> all = tests.toList();
            assertEquals(1, all.size());
            all.get(0).getExecutable().execute();
        }
    }

    @Test
    void what_comes_out_as_expected_passes() throws Throwable {
        Files.writeString(folder.resolve("out.txt"), "A");
        run(false, UPPER);
    }

    @Test
    void another_text_fails() throws IOException {
        Files.writeString(folder.resolve("out.txt"), "B");
        assertThrows(AssertionError.class, () -> run(false, UPPER));
    }

    @Test
    void a_missing_file_fails() {
        assertThrows(AssertionError.class, () -> run(false, UPPER));
    }

    @Test
    void a_file_that_does_not_come_out_fails() throws IOException {
        Files.writeString(folder.resolve("out.txt"), "A");
        Files.writeString(folder.resolve("notes.txt"), "x");
        assertThrows(AssertionError.class, () -> run(false, UPPER));
    }

    @Test
    void an_update_rewrites_the_files_and_fails_with_their_names() throws Throwable {
        Files.writeString(folder.resolve("old.txt"), "A");
        AssertionError failure = assertThrows(AssertionError.class, () -> run(true, UPPER));
        assertTrue(String.valueOf(failure.getMessage()).contains("out.txt"));
        assertEquals(Map.of("in.txt", "a", "out.txt", "A"), GoldenCases.files(folder));
        run(true, UPPER);
    }

    @Test
    void what_depends_on_the_locale_or_the_time_zone_fails() {
        assertThrows(
                AssertionError.class,
                () -> run(true, input -> Map.of("out.txt", Locale.getDefault().toString())));
        assertThrows(
                AssertionError.class,
                () -> run(true, input -> Map.of("out.txt", TimeZone.getDefault().getID())));
    }
}
