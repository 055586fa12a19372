package dev.stubdown.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stubdown.GenerationRequest;
import dev.stubdown.Generator;
import dev.stubdown.VerifyResult;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.verify.Account;
import dev.stubdown.verify.JacksonVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of the documented bodies of Microsoft Graph in their generated types. */
@Tag("corpus")
class ExamplesCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("stubdown.shared", "shared-is-not-set"))
            .resolve("corpus")
            .resolve("graph-v1.0");

    private static final int BODIES = 2849;

    private static final int SKIPPED = 227;

    private static @Nullable VerifyResult result;

    /** Both versions on the same classes: compiling them takes longest. */
    private static VerifyResult result() throws IOException {
        if (result == null) {
            result = new Generator()
                    .verify(GenerationRequest.builder().docs(List.of(CORPUS)).buildVerifyRequest());
        }
        return result;
    }

    /** The figures of the file are how many bodies come out other than they went in; more fail, fewer belong into the file. */
    @ParameterizedTest
    @EnumSource
    void noMoreExamplesMiss(JacksonVersion version) throws IOException {
        int missed = result().examples().missedWith().get(version);
        assertEquals(ratchet().get("jackson" + version.word()).intValue(), missed, () -> kinds(result));
    }

    @Test
    void everyBodyIsAccountedFor() throws IOException {
        Account examples = result().examples();
        assertEquals(BODIES, examples.bodies());
        assertEquals(SKIPPED, examples.skippedBodies());
        assertEquals(BODIES - SKIPPED, examples.passed() + examples.missed());
    }

    /** A finding of a part of a body tells of the whole, too. */
    @Test
    void everyMissHasAFindingInsideOfTheBody() throws IOException {
        Set<SourceSpan> bodies = new HashSet<>();
        for (Finding finding : result().findings()) {
            Diagnostic found = finding.diagnostic();
            SourceSpan body =
                    found.related().isEmpty() ? found.source() : found.related().get(0);
            bodies.add(body);
            assertEquals(body.file(), found.source().file());
            assertTrue(start(found.source()) >= start(body), found::toString);
            assertTrue(end(found.source()) <= end(body), found::toString);
            assertFalse(finding.line().isBlank(), found::toString);
        }
        assertEquals(result().examples().missed(), bodies.size());
    }

    private static int start(SourceSpan span) throws IOException {
        String text = Files.readString(CORPUS.resolve(span.file()));
        int line = 0;
        for (int i = 1; i < span.line(); i++) {
            line = text.indexOf('\n', line) + 1;
        }
        return line + span.column() - 1;
    }

    private static int end(SourceSpan span) throws IOException {
        return start(span) + span.length();
    }

    private static String kinds(VerifyResult result) {
        return result.findings().stream()
                .map(Finding::diagnostic)
                .collect(Collectors.groupingBy(
                        diagnostic -> diagnostic.code().id(), TreeMap::new, Collectors.counting()))
                .toString();
    }

    private static JsonNode ratchet() throws IOException {
        try (InputStream file = ExamplesCorpusTest.class.getResourceAsStream("graph-v1.0.examples.json")) {
            return new ObjectMapper().readTree(file);
        }
    }
}
