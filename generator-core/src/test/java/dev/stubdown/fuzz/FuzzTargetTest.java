package dev.stubdown.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every input that was worth keeping, once more, without a fuzzer. */
class FuzzTargetTest {

    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    void no_kept_input_breaks_a_law(FuzzTarget target) throws IOException {
        List<Path> inputs = filesIn(target.kept());
        assertFalse(inputs.isEmpty(), () -> "nothing is kept for " + target.word());
        for (Path input : inputs) {
            byte[] data = Files.readAllBytes(input);
            assertDoesNotThrow(() -> target.test(data), input::toString);
        }
    }

    @Test
    void every_folder_belongs_to_a_target() throws IOException {
        List<Path> targets = Arrays.stream(FuzzTarget.values())
                .map(FuzzTarget::kept)
                .sorted()
                .toList();
        try (Stream<Path> folders = Files.list(targets.get(0).getParent())) {
            assertEquals(targets, folders.sorted().toList());
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
