package dev.stubdown;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.golden.GoldenCases;
import dev.stubdown.output.modeljson.ModelDocument;
import dev.stubdown.output.modeljson.ModelJsonWriter;
import dev.stubdown.source.SourceOptions;
import dev.stubdown.triage.TriageRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule of linking by a few pages that show it, the model that they become, and what is found on the way. */
class LinkGoldenTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> pages_become_a_model() {
        return GoldenCases.of("link", 1, name -> name.startsWith("pages/")).tests(this::run);
    }

    private Map<String, String> run(GoldenCases.Case input) {
        try {
            return model(input.write(folder).resolve("pages"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> model(Path pages) throws IOException {
        ModelResult read = new Generator()
                .model(new ModelRequest(
                        new SourceOptions(List.of(pages), List.of(), List.of()),
                        GenerationRequest.DEFAULT_DIALECT,
                        true,
                        List.of(),
                        FailOn.NEVER,
                        BigDecimal.ZERO,
                        TriageRules.NONE,
                        null));
        ModelDocument document = new ModelDocument(read.model(), Coverage.NONE, List.of(), "golden");
        return Map.of(
                "model.json",
                new ModelJsonWriter().text(document),
                "diagnostics.txt",
                read.diagnostics().stream().map(LinkGoldenTest::line).collect(Collectors.joining()));
    }

    private static String line(Diagnostic finding) {
        return finding.source() + " " + finding.severity() + " "
                + finding.code().id() + " " + finding.message() + "\n";
    }
}
