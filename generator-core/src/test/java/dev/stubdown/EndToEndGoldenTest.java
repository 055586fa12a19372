package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.golden.GoldenCases;
import dev.stubdown.output.javapoet.JavaCode;
import dev.stubdown.output.modeljson.ModelDocument;
import dev.stubdown.output.modeljson.ModelJsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Pages and a configuration file in; the model, the findings and the Java out. The configuration names the folder {@code out}. */
class EndToEndGoldenTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> pages_become_java() {
        return GoldenCases.of("end-to-end", 1, name -> name.startsWith("pages/") || name.equals("stubdown.yaml"))
                .tests(this::run);
    }

    private Map<String, String> run(GoldenCases.Case input) {
        try {
            return generate(input.write(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> generate(Path project) throws IOException {
        GenerationRequest request = GenerationRequest.builder()
                .configFile(project.resolve("stubdown.yaml"))
                .build();
        ModelResult read = new Generator().model(new SelectionRequest(request.modelRequest(), request.selection()));
        GenerationResult written = new Generator().generate(request);
        SortedMap<String, String> java = files(request.outputDirectory());
        assertEquals(List.of(), JavaCode.compile(java).diagnostics());
        Map<String, String> result = new TreeMap<>();
        java.forEach((name, text) -> result.put("expected/" + name, text));
        result.put("model.json", model(read));
        result.put(
                "diagnostics.txt",
                written.diagnostics().stream().map(EndToEndGoldenTest::line).collect(Collectors.joining()));
        return result;
    }

    private static String model(ModelResult read) {
        ModelDocument document = new ModelDocument(read.model(), read.coverage(), read.diagnostics(), "golden");
        return new ModelJsonWriter().text(document);
    }

    private static String line(Diagnostic finding) {
        return finding.source() + " " + finding.severity() + " "
                + finding.code().id() + " " + finding.message() + "\n";
    }

    private static SortedMap<String, String> files(Path output) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !isOurList(file))
                    .toList()) {
                texts.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    /** The manifest, by which the next run knows what is ours. */
    private static boolean isOurList(Path file) {
        return file.getFileName().toString().startsWith(".");
    }
}
