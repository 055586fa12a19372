package dev.stubdown;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.golden.GoldenCases;
import dev.stubdown.output.modeljson.ModelDocument;
import dev.stubdown.output.modeljson.ModelJsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule of the Business Central dialect by pages that show it, and the model that comes of them. */
class BusinessCentralGoldenTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> models_and_findings_of_pages() {
        return GoldenCases.of("business-central", 2, name -> name.endsWith(".md"))
                .tests(this::run);
    }

    private Map<String, String> run(GoldenCases.Case input) {
        try {
            Path pages = input.write(folder);
            return results(new Generator()
                    .model(GenerationRequest.builder()
                            .docs(List.of(pages))
                            .dialect("business-central")
                            .buildModelRequest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> results(ModelResult read) {
        ModelDocument document = new ModelDocument(read.model(), read.coverage(), List.of(), "golden");
        return Map.of(
                "model.json",
                new ModelJsonWriter().text(document),
                "diagnostics.txt",
                read.diagnostics().stream().map(BusinessCentralGoldenTest::line).collect(Collectors.joining()));
    }

    private static String line(Diagnostic finding) {
        return finding.source() + " " + finding.severity() + " "
                + finding.code().id() + " " + finding.message() + "\n";
    }
}
