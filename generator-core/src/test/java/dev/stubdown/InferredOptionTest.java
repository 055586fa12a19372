package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.javapoet.JavaCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All pages of the golden cases together, with what they only show and without it. */
class InferredOptionTest {

    private static final Path PAGES = Path.of("src/test/resources/golden/graph");

    @Test
    void what_pages_only_show_is_marked_and_says_what_tells_of_it() throws IOException {
        ModelWalk all = ModelWalk.of(model(true));
        assertEquals(
                Set.of("EnumType", "ObjectType", "Parameter", "Property", "RequestBody", "Response"),
                all.inferred().keySet());
        assertEquals(List.of(), all.withoutEvidence());
    }

    @Test
    void nothing_of_it_is_left_where_only_what_is_said_outright_is_wanted() throws IOException {
        ModelWalk stated = ModelWalk.of(model(false));
        assertEquals(new TreeMap<>(), stated.inferred());
        assertEquals(Set.of(), stated.undefined());
    }

    @Test
    void the_java_without_it_compiles(@TempDir Path folder) throws IOException {
        GenerationRequest request = GenerationRequest.builder()
                .docs(List.of(PAGES))
                .outputDirectory(folder)
                .basePackage("com.example")
                .inferred(false)
                .build();
        new Generator().generate(request);
        Compilation compilation = JavaCode.compile(java(folder));
        assertEquals(Compilation.Status.SUCCESS, compilation.status(), () -> compilation.diagnostics() + "");
    }

    private static ApiModel model(boolean inferred) throws IOException {
        ModelResult result = new Generator()
                .model(GenerationRequest.builder()
                        .docs(List.of(PAGES))
                        .inferred(inferred)
                        .buildModelRequest());
        assertTrue(result.counts().operations() > 20);
        return result.model();
    }

    private static SortedMap<String, String> java(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(".java")).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
