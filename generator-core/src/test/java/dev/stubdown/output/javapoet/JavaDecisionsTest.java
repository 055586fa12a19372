package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.output.modeljson.ModelJsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@link JavaGoldenTest}, and of {@code EndToEndGoldenTest} from the model on, without compiling, so that they take no time: the
 * mutation run asks them once for every change that it makes to the decisions.
 */
class JavaDecisionsTest {

    private static final Path CASES = Path.of("src/test/resources/golden");

    static List<Path> cases() throws IOException {
        try (Stream<Path> models = Files.list(CASES.resolve("output/java"));
                Stream<Path> pages = Files.list(CASES.resolve("end-to-end"))) {
            return Stream.concat(models, pages).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_model_becomes_the_java_that_is_expected(Path folder) throws IOException {
        String model = Files.readString(folder.resolve("model.json"));
        SortedMap<String, String> expected = new TreeMap<>();
        Path output = folder.resolve("expected");
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                expected.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        assertEquals(
                expected,
                JavaCode.print(JavaCode.map(new ModelJsonReader().read(model), JavaCode.options(chosen(folder)))));
    }

    private static String chosen(Path folder) throws IOException {
        for (String name : List.of("options.yaml", "stubdown.yaml")) {
            if (Files.exists(folder.resolve(name))) {
                return Files.readString(folder.resolve(name));
            }
        }
        return "";
    }
}
