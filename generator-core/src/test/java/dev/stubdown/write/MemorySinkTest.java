package dev.stubdown.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stubdown.output.GeneratedFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MemorySinkTest {

    private final MemorySink sink = new MemorySink();

    @Test
    void files_are_kept_and_compared_with_the_output_before() throws IOException {
        sink.write(Stream.of(new GeneratedFile("a", "1"), new GeneratedFile("b", "1"), new GeneratedFile("c", "1")));
        WriteReport report = sink.write(
                Stream.of(new GeneratedFile("a", "1"), new GeneratedFile("b", "2"), new GeneratedFile("d", "1")));
        assertEquals(new WriteReport(List.of("d"), List.of("b"), List.of("a"), List.of("c"), List.of()), report);
        assertEquals(Map.of("a", "1", "b", "2", "d", "1"), sink.files());
    }

    @Test
    void the_rules_about_paths_are_those_of_the_disk() {
        assertThrows(OutputException.class, () -> sink.write(Stream.of(new GeneratedFile("../a", "1"))));
    }
}
