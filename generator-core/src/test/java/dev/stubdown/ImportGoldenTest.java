package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.golden.GoldenCases;
import dev.stubdown.output.javapoet.JavaCode;
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

/**
 * Pages of modules, of which the folders {@code first} and {@code second} publish their models; what the pages beside them become, that imports
 * these.
 */
class ImportGoldenTest {

    private static final List<String> PUBLISHING = List.of("first", "second");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> pages_become_java_beside_that_of_other_modules() {
        return GoldenCases.of("imports", 1, name -> name.contains("pages/") || name.endsWith("stubdown.yaml"))
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
        SortedMap<String, String> java = new TreeMap<>();
        Map<String, String> result = new TreeMap<>();
        for (String module : PUBLISHING) {
            if (Files.isDirectory(project.resolve(module))) {
                generate(project.resolve(module), java, module + "-published/", result);
            }
        }
        SortedMap<String, String> ofOthers = new TreeMap<>(java);
        GenerationResult written = generate(project, java, "expected/", result);
        assertEquals(List.of(), JavaCode.compile(java).diagnostics());
        result.keySet().removeIf(name -> name.contains("-published/") && !name.contains("/META-INF/stubdown/"));
        assertEquals(ofOthers.size() + count(result), java.size(), "no file is there twice");
        result.put(
                "diagnostics.txt",
                written.diagnostics().stream().map(ImportGoldenTest::line).collect(Collectors.joining()));
        return result;
    }

    private static int count(Map<String, String> result) {
        return (int) result.keySet().stream()
                .filter(name -> name.startsWith("expected/") && name.endsWith(".java"))
                .count();
    }

    private static GenerationResult generate(
            Path module, SortedMap<String, String> java, String prefix, Map<String, String> result) throws IOException {
        GenerationRequest request = GenerationRequest.builder()
                .configFile(module.resolve("stubdown.yaml"))
                .build();
        GenerationResult written = new Generator().generate(request);
        files(request.outputDirectory()).forEach((name, text) -> {
            result.put(prefix + name, text);
            if (name.endsWith(".java")) {
                java.put(name, text);
            }
        });
        return written;
    }

    private static String line(Diagnostic finding) {
        return finding.source() + " " + finding.severity() + " "
                + finding.code().id() + " " + finding.message() + "\n";
    }

    private static SortedMap<String, String> files(Path output) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList()) {
                texts.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
