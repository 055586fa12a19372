package dev.stubdown;

import dev.stubdown.golden.GoldenCases;
import dev.stubdown.output.surface.DifferenceFormat;
import dev.stubdown.surface.Difference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is said of two states of a model. */
class DiffGoldenTest {

    private static final String OLD = "old.json";
    private static final String NEW = "new.json";
    private static final String CONFIG = "stubdown.yaml";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> differences_are_told() {
        return GoldenCases.of("diff", 1, name -> !name.startsWith("expected")).tests(this::run);
    }

    private Map<String, String> run(GoldenCases.Case input) {
        try {
            Path files = input.write(folder);
            RequestBuilder request = GenerationRequest.builder().basePackage("com.example");
            if (Files.exists(files.resolve(CONFIG))) {
                request.configFile(files.resolve(CONFIG));
            }
            Difference difference =
                    new Generator().diff(request.buildDiffRequest(files.resolve(OLD), files.resolve(NEW)));
            return Map.of(
                    "expected.txt", DifferenceFormat.TEXT.text(difference),
                    "expected.json", DifferenceFormat.JSON.text(difference));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
