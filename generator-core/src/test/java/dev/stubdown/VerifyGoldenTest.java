package dev.stubdown;

import dev.stubdown.golden.GoldenCases;
import dev.stubdown.verify.JacksonVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What verifying examples finds, by a few pages for each code, {@code <family>/<name of the code>/<case>}, and by pages that only look like it. At the
 * end stands what became of the bodies. Both versions of Jackson find the same.
 */
class VerifyGoldenTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> examples_go_through_the_types() {
        return GoldenCases.of("verify", 3, name -> name.startsWith("pages/")).tests(this::run);
    }

    private Map<String, String> run(GoldenCases.Case input) {
        try {
            Path project = input.write(folder);
            String text = findings(project, null);
            for (JacksonVersion version : JacksonVersion.values()) {
                if (!findings(project, version).equals(text)) {
                    throw new AssertionError("Jackson " + version.word() + ":\n" + findings(project, version));
                }
            }
            return Map.of("findings.txt", text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String findings(Path project, JacksonVersion version) throws IOException {
        RequestBuilder request = GenerationRequest.builder();
        request.docs(List.of(project.resolve("pages")));
        if (version != null) {
            request.jackson(version);
        }
        VerifyResult result = new Generator().verify(request.buildVerifyRequest());
        StringBuilder text = new StringBuilder();
        result.findings().forEach(finding -> text.append(CheckGoldenTest.text(finding)));
        return text.append(result.examples().sentence()).append('\n').toString();
    }
}
