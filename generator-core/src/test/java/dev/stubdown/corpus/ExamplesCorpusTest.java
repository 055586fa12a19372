package dev.stubdown.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stubdown.GenerationRequest;
import dev.stubdown.Generator;
import dev.stubdown.VerifyResult;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.verify.JacksonVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of the documented bodies of Microsoft Graph in their generated types. */
@Tag("corpus")
class ExamplesCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("stubdown.shared", "shared-is-not-set"))
            .resolve("corpus")
            .resolve("graph-v1.0");

    /** The figures of the file are percentages of the bodies that were read; a lower one fails, a higher one belongs into the file. */
    @ParameterizedTest
    @EnumSource
    void noFewerExamplesPass(JacksonVersion version) throws IOException {
        VerifyResult result = new Generator()
                .verify(GenerationRequest.builder()
                        .docs(List.of(CORPUS))
                        .jackson(version)
                        .buildVerifyRequest());
        int read = result.examples().passed() + result.examples().missed();
        double passed = 100.0 * result.examples().passed() / read;
        double before = ratchet().get("jackson" + version.word()).asDouble();
        assertTrue(
                passed >= before,
                () -> String.format(Locale.ROOT, "fell from %.2f to %.2f: ", before, passed)
                        + result.examples().sentence());
        assertEquals(2849, result.examples().bodies(), "every body is accounted for");
        assertTrue(
                result.findings().stream().noneMatch(finding -> finding.line().isBlank()));
        assertTrue(pagesWith(result).size() <= result.examples().missed());
    }

    private static Set<String> pagesWith(VerifyResult result) {
        return result.findings().stream()
                .map(Finding::diagnostic)
                .map(diagnostic -> diagnostic.source().file())
                .collect(Collectors.toSet());
    }

    private static JsonNode ratchet() throws IOException {
        try (InputStream file = ExamplesCorpusTest.class.getResourceAsStream("graph-v1.0.examples.json")) {
            return new ObjectMapper().readTree(file);
        }
    }
}
