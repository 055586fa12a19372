package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.stubdown.javamodel.JavaMapper;
import dev.stubdown.javamodel.JavaMapping;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.Style;
import dev.stubdown.model.ApiModel;
import dev.stubdown.naming.NamesLock;
import dev.stubdown.output.modeljson.ModelDocument;
import dev.stubdown.output.modeljson.ModelJsonReader;
import dev.stubdown.output.modeljson.ModelJsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that was stored becomes the Java that it would have become at once; so two stored ones may be compared. */
class StoredModelTest {

    private static final Path CASES = Path.of("src", "test", "resources", "golden");
    private static final Path CORPUS = Path.of(System.getProperty("stubdown.shared", ""), "corpus", "graph-v1.0");

    private static Stream<Path> cases() throws IOException {
        return Stream.concat(folders("graph"), folders("end-to-end"));
    }

    private static Stream<Path> folders(String kind) throws IOException {
        try (Stream<Path> folders = Files.list(CASES.resolve(kind))) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void small_models_become_the_same_java(Path pages) throws IOException {
        check(pages);
    }

    @Test
    @Tag("corpus")
    void the_model_of_the_corpus_becomes_the_same_java() throws IOException {
        assertFalse(check(CORPUS).model().beans().isEmpty());
    }

    private static JavaMapping check(Path pages) throws IOException {
        ModelRequest request = GenerationRequest.builder().docs(List.of(pages)).buildModelRequest();
        ModelResult result = new Generator().model(request);
        ApiModel stored = new ModelJsonReader()
                .read(new ModelJsonWriter()
                        .text(new ModelDocument(result.model(), result.coverage(), result.diagnostics(), "1")));
        JavaMapping last = null;
        for (Style style : Style.values()) {
            JavaMapper mapper = mapper(style, request.dialect());
            last = mapper.map(stored, NamesLock.EMPTY);
            assertEquals(mapper.map(result.model(), NamesLock.EMPTY), last);
        }
        return last;
    }

    private static JavaMapper mapper(Style style, String dialect) throws IOException {
        JavaOptions options = JavaOptions.of("com.example").toBuilder()
                .style(style)
                .validation(true)
                .trackNulls(true)
                .build();
        return new JavaMapper(options, DialectOptions.wire(Dialects.load(dialect)));
    }
}
