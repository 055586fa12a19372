package dev.stubdown.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is known by what it was printed of. */
class OutputMemoryTest {

    private static final String DIGEST = Fingerprint.ofBytes("text".getBytes(StandardCharsets.UTF_8));
    private static final long LATER_THAN_ANY_FILE = Long.MAX_VALUE / 2;

    @TempDir
    private Path folder;

    /** What a file is printed of here. */
    record Unit(String name, List<Integer> numbers) {}

    @Test
    void the_digest_of_a_file_is_known_where_it_is_printed_of_the_same_again() {
        assertEquals(Optional.empty(), run("A.java", List.of(new Unit("A", List.of(1, 2)))));
        assertEquals(Optional.of(DIGEST), run("A.java", List.of(new Unit("A", List.of(1, 2)))));
        assertEquals(Optional.empty(), run("A.java", List.of(new Unit("A", List.of(1, 3)))));
        assertEquals(Optional.of(DIGEST), run("A.java", List.of(new Unit("A", List.of(1, 3)))));
    }

    @Test
    void the_same_under_another_path_is_another_file() {
        run("A.java", List.of(new Unit("A", List.of())));
        assertEquals(Optional.empty(), run("B.java", List.of(new Unit("A", List.of()))));
    }

    @Test
    void nothing_is_known_of_a_file_that_does_not_tell_what_it_is_printed_of() {
        run("A.java", List.of());
        assertEquals(Optional.empty(), run("A.java", List.of()));
    }

    @Test
    void nothing_is_known_of_a_file_that_was_not_printed() {
        RunState state = state(true);
        OutputMemory memory = state.outputs();
        memory.digest("A.java", List.of("text"));
        state.keepOutputs(memory);
        assertEquals(Optional.empty(), run("A.java", List.of("text")));
    }

    @Test
    void a_file_is_held_as_the_last_run_left_it() throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), "class A {}");
        String digest = Fingerprint.ofBytes(Files.readAllBytes(file));
        Stamps written = new Stamps(LATER_THAN_ANY_FILE, List.of(FileStamp.of(file)));
        state(true)
                .keep(
                        "asked",
                        new RunState.Found(List.of(), Optional.empty(), ""),
                        List.of(),
                        List.of(),
                        written,
                        new Unit("result", List.of()));

        assertTrue(afterLook(true).holds(file, digest));
        assertFalse(afterLook(true).holds(file, "another"));
        assertFalse(afterLook(true).holds(folder.resolve("B.java"), digest));
        assertFalse(afterLook(false).holds(file, digest));
        Files.writeString(file, "class B {}");
        assertFalse(afterLook(true).holds(file, digest));
    }

    private OutputMemory afterLook(boolean fileTimes) {
        RunState state = state(fileTimes);
        state.unchanged("something else", Unit.class);
        return state.outputs();
    }

    private Optional<String> run(String path, List<Object> printedOf) {
        RunState state = state(true);
        OutputMemory memory = state.outputs();
        Optional<String> digest = memory.digest(path, printedOf);
        memory.printed(path, DIGEST);
        state.keepOutputs(memory);
        return digest;
    }

    private RunState state(boolean fileTimes) {
        RunState state =
                RunState.open(new IncrementalOptions(true, folder.resolve("cache"), fileTimes), folder.resolve("out"));
        state.pages("how", Unit.class);
        state.settle();
        return state;
    }
}
