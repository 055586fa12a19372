package dev.stubdown.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stubdown.GenerationRequest;
import dev.stubdown.GenerationResult;
import dev.stubdown.Generator;
import dev.stubdown.ModelResult;
import dev.stubdown.RequestBuilder;
import dev.stubdown.RunStatus;
import dev.stubdown.javamodel.Companion;
import dev.stubdown.javamodel.ReturnStyle;
import dev.stubdown.javamodel.Style;
import dev.stubdown.output.javapoet.NamedClasses;
import dev.stubdown.output.modeljson.ModelDocument;
import dev.stubdown.output.modeljson.ModelJsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of the 3,341 pages of Microsoft Graph: everything compiles, and the figures of fidelity do not fall. */
@Tag("corpus")
class GraphCorpusTest {

    private static final Path SHARED = Path.of(System.getProperty("stubdown.shared", "shared-is-not-set"));
    private static final Path CORPUS = SHARED.resolve("corpus").resolve("graph-v1.0");

    @ParameterizedTest
    @EnumSource
    void everythingThatIsGeneratedCompiles(Style style, @TempDir Path folder) throws IOException {
        RequestBuilder builder = GenerationRequest.builder()
                .docs(List.of(CORPUS))
                .outputDirectory(folder.resolve("java"))
                .basePackage("com.example.graph");
        builder.java().style(style);
        GenerationRequest request = builder.build();
        GenerationResult first = new Generator().generate(request);
        assertEquals(RunStatus.DONE, first.status());
        assertEquals(
                "",
                GeneratedJava.compile(
                        folder.resolve("java"),
                        Files.createDirectory(folder.resolve("classes")),
                        style == Style.RECORD));
        assertEquals(List.of(), NamedClasses.unexpected(texts(folder.resolve("java")), request.java()));
        GenerationResult second = new Generator().generate(request);
        assertTrue(second.files().isUpToDate());
        assertEquals(first.diagnostics(), second.diagnostics());
    }

    /** Every option of the interfaces at once, but for those that need libraries of MicroProfile. */
    @ParameterizedTest
    @EnumSource(names = {"RESPONSE", "COMPLETION_STAGE"})
    void interfacesOfAnyShapeCompile(ReturnStyle style, @TempDir Path folder) throws IOException {
        RequestBuilder builder = GenerationRequest.builder()
                .docs(List.of(CORPUS))
                .outputDirectory(folder.resolve("java"))
                .basePackage("com.example.graph");
        builder.java()
                .contract()
                .returnStyle(style)
                .beanParamsFrom(2)
                .companions(Set.of(Companion.PAGES, Companion.ERRORS));
        GenerationRequest request = builder.build();
        assertEquals(RunStatus.DONE, new Generator().generate(request).status());
        assertEquals(
                "", GeneratedJava.compile(folder.resolve("java"), Files.createDirectory(folder.resolve("classes"))));
        assertEquals(List.of(), NamedClasses.unexpected(texts(folder.resolve("java")), request.java()));
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void whatIsLeftWithoutInferencesCompilesToo(@TempDir Path folder) throws IOException {
        GenerationRequest request = GenerationRequest.builder()
                .docs(List.of(CORPUS))
                .inferred(false)
                .outputDirectory(folder.resolve("java"))
                .basePackage("com.example.graph")
                .build();
        assertEquals(RunStatus.DONE, new Generator().generate(request).status());
        assertEquals(
                "", GeneratedJava.compile(folder.resolve("java"), Files.createDirectory(folder.resolve("classes"))));
    }

    /** The figures of the file, by their JSON pointers in what the scorer writes; a lower one fails, a higher one belongs into the file. */
    @Test
    void noFigureOfFidelityFalls(@TempDir Path folder) throws Exception {
        JsonNode now = score(folder);
        List<String> worse = new ArrayList<>();
        for (Map.Entry<String, JsonNode> figure : ratchet().properties()) {
            double before = figure.getValue().asDouble();
            double after = now.at(figure.getKey()).asDouble() * 100;
            if (after < before) {
                worse.add(String.format(Locale.ROOT, "%s fell from %.2f to %.2f", figure.getKey(), before, after));
            }
        }
        assertEquals(List.of(), worse);
    }

    private static JsonNode score(Path folder) throws Exception {
        ModelResult result = new Generator()
                .model(GenerationRequest.builder().docs(List.of(CORPUS)).buildModelRequest());
        ModelDocument document = new ModelDocument(result.model(), result.coverage(), result.diagnostics(), "test");
        Path model = Files.writeString(folder.resolve("model.json"), new ModelJsonWriter().text(document));
        Path figures = folder.resolve("score.json");
        Process scorer = new ProcessBuilder(
                        "python3",
                        SHARED.resolve("tools").resolve("score.py").toString(),
                        model.toString(),
                        SHARED.resolve("truth").resolve("graph-v1.0.csdl.xml").toString(),
                        CORPUS.toString(),
                        "--json",
                        figures.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("score.txt").toFile())
                .start();
        assertEquals(0, scorer.waitFor(), () -> "see " + folder.resolve("score.txt"));
        return new ObjectMapper().readTree(figures.toFile()).get("figures");
    }

    private static JsonNode ratchet() throws IOException {
        try (InputStream file = GraphCorpusTest.class.getResourceAsStream("graph-v1.0.ratchet.json")) {
            return new ObjectMapper().readTree(file);
        }
    }
}
