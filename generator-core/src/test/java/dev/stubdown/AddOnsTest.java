package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.TypeSpec;
import dev.stubdown.extension.ExtensionJar;
import dev.stubdown.extension.Extensions;
import dev.stubdown.javamodel.Style;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.freemarker.TemplateRule;
import dev.stubdown.output.freemarker.TemplateRule.Each;
import dev.stubdown.spi.ApiView;
import dev.stubdown.spi.FileEmitter;
import dev.stubdown.spi.ModelTransformer;
import dev.stubdown.spi.TypeCustomizer;
import dev.stubdown.spi.TypeSubject;
import dev.stubdown.spi.TypeSubject.Kind;
import dev.stubdown.write.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Extensions and templates: in which order they run, what they are told, and what becomes of a run in which one fails. */
class AddOnsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void pages() throws IOException {
        SmallDocs.write(folder.resolve("docs"));
    }

    private static final class First implements ModelTransformer {
        @Override
        public ApiModel transform(ApiModel model) {
            List<TypeDefinition> types = new ArrayList<>(model.types());
            Collections.reverse(types);
            return new ApiModel(types, model.operations());
        }
    }

    private static final class Second implements ModelTransformer {
        private String heard = "";

        @Override
        public ApiModel transform(ApiModel model) {
            heard = model.types().stream().map(type -> type.name().name()).toList() + "";
            return model;
        }
    }

    @Test
    void a_transformer_gets_the_model_of_the_one_before_it_in_order() throws IOException {
        Second second = new Second();
        generate(new Extensions(List.of(second, new First()), List.of(), List.of()));
        assertEquals("[internalNote, order, orderState]", second.heard);
    }

    private static final class Doubling implements ModelTransformer {
        @Override
        public ApiModel transform(ApiModel model) {
            return new ApiModel(
                    Stream.concat(model.types().stream(), model.types().stream())
                            .toList(),
                    model.operations());
        }

        @Override
        public String version() {
            return "1.2";
        }
    }

    private static final class Forgetting implements ModelTransformer {
        @Override
        @SuppressWarnings("NullAway")
        public ApiModel transform(ApiModel model) {
            return null;
        }
    }

    @Test
    void a_transformer_that_gives_no_model_is_named_with_its_version() {
        assertTrue(
                failure(new Extensions(List.of(new Doubling()), List.of(), List.of()))
                        .startsWith(
                                "the extension " + Doubling.class.getName()
                                        + " 1.2 failed: java.lang.IllegalArgumentException: two types are named microsoft.graph.internalNote at "));
        assertTrue(failure(new Extensions(List.of(new Forgetting()), List.of(), List.of()))
                .startsWith("the extension " + Forgetting.class.getName() + " failed: "));
    }

    private static final class Listening implements TypeCustomizer {
        private final Map<String, Kind> heard = new ConcurrentHashMap<>();

        @Override
        public void customize(TypeSubject subject, TypeSpec.Builder type) {
            String name = subject.type() == null ? "" : " for " + subject.type().name();
            heard.put(subject.packageName() + '.' + subject.simpleName() + name, subject.kind());
        }
    }

    @Test
    void a_customizer_is_told_what_each_type_stands_for() throws IOException {
        Listening listening = new Listening();
        generate(new Extensions(List.of(), List.of(listening), List.of()));
        assertEquals(
                new TreeMap<>(Map.of(
                        "com.example.api.OrderApi", Kind.RESOURCE,
                        "com.example.model.CollectionPage", Kind.BEAN,
                        "com.example.model.InternalNote for microsoft.graph.internalNote", Kind.BEAN,
                        "com.example.model.Order for microsoft.graph.order", Kind.BEAN,
                        "com.example.model.OrderState for microsoft.graph.orderState", Kind.ENUM)),
                new TreeMap<>(listening.heard));
    }

    @ParameterizedTest
    @EnumSource
    void a_customizer_that_changes_nothing_changes_no_file(Style style) throws IOException {
        RequestBuilder styled = request();
        styled.java().style(style);
        GenerationRequest request = styled.build();
        new Generator().generate(request);
        Map<String, String> plain = files();
        Extensions customizing = new Extensions(List.of(), List.of(new Listening()), List.of());
        new Generator(StageListener.NONE, customizing).generate(request);
        assertEquals(plain, files());
        assertTrue(plain.size() > 5);
    }

    private static final class Failing implements TypeCustomizer {
        @Override
        public void customize(TypeSubject subject, TypeSpec.Builder type) {
            throw new NoClassDefFoundError("com/example/Absent");
        }
    }

    @Test
    void an_extension_that_fails_leaves_the_output_as_it_was() throws IOException {
        generate(Extensions.NONE);
        Map<String, String> before = files();
        String message = failure(new Extensions(List.of(new First()), List.of(new Failing()), List.of()));
        assertTrue(
                message.startsWith("the extension " + Failing.class.getName()
                        + " failed: java.lang.NoClassDefFoundError: com/example/Absent at " + Failing.class.getName()),
                message);
        assertEquals(before, files());
    }

    private record Emitting(String path) implements FileEmitter {
        @Override
        public Stream<GeneratedFile> emit(ApiView api) {
            return Stream.of(new GeneratedFile(path, api.basePackage()));
        }
    }

    @ParameterizedTest
    @CsvSource({"../out.txt", "/out.txt", "com/example/model/Order.java", "com/example/model/ORDER.java", "com/example"
    })
    void an_emitter_stays_in_the_folder_and_away_from_other_files(String path) {
        Extensions emitting = new Extensions(List.of(), List.of(), List.of(new Emitting(path)));
        assertThrows(OutputException.class, () -> generate(emitting));
        assertFalse(Files.exists(folder.resolve("out")));
        assertFalse(Files.exists(folder.resolve("out.txt")));
    }

    @Test
    void what_is_wrong_with_jars_and_templates_is_told_at_once() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        Path broken = Files.writeString(folder.resolve("broken.ftl"), "line\n  ${a b}");
        RequestBuilder request = request()
                .extensions(List.of(folder.resolve("absent.jar"), text))
                .templates(List.of(rule("broken.ftl", "a.txt"), rule("absent.ftl", "b.txt")));
        List<String> problems = assertThrows(
                        InvalidRequestException.class, () -> new Generator().generate(request.build()))
                .problems();
        assertEquals(4, problems.size(), () -> problems + "");
        assertTrue(problems.get(0).endsWith("absent.jar' cannot be read: it does not exist"), problems.get(0));
        assertTrue(problems.get(1).startsWith("the extension '" + text + "' cannot be read: "), problems.get(1));
        assertTrue(problems.get(2).startsWith("broken.ftl:2:7: "), problems.get(2));
        assertEquals("the template 'absent.ftl' cannot be read: it does not exist", problems.get(3));
        assertTrue(Files.exists(broken));
    }

    @Test
    void a_jar_without_an_extension_is_a_mistake() throws IOException {
        Path jar = ExtensionJar.write(folder.resolve("a.jar"), List.of(), Map.of());
        assertEquals(
                "no extension is in '" + jar + "': no file below META-INF/services names one",
                failure(request().extensions(List.of(jar)), Extensions.NONE));
    }

    @Test
    void a_service_that_is_not_there_is_named() throws IOException {
        Path jar = ExtensionJar.write(
                folder.resolve("a.jar"),
                List.of(),
                Map.of("META-INF/services/" + FileEmitter.class.getName(), "com.example.Absent"));
        String message = failure(request().extensions(List.of(jar)), Extensions.NONE);
        assertTrue(message.startsWith("an extension cannot be loaded: "), message);
        assertTrue(message.contains("com.example.Absent"), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${typs?size}                            | the.ftl:1:3: The following has evaluated to null or missing: ==> typs",
                "${'java.io.File'?new()}                 | the.ftl:1:",
                "<#assign o = 'freemarker.template.utility.Execute'?new()> | the.ftl:1:",
                "${types?api.size()}                     | the.ftl:1:3",
                "<#include '/etc/passwd'>                | the.ftl:1:1",
            })
    void what_a_template_may_not_do_is_an_error_with_its_place(String text, String start) throws IOException {
        Files.writeString(folder.resolve("the.ftl"), text);
        String message = failure(request().templates(List.of(rule("the.ftl", "a.txt"))), Extensions.NONE);
        assertTrue(message.startsWith(start), message);
        assertFalse(message.contains("\n"), message);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void a_template_cannot_write_outside_the_folder() throws IOException {
        Files.writeString(folder.resolve("the.ftl"), "x");
        RequestBuilder request = request().templates(List.of(rule("the.ftl", "${'..'}/a.txt")));
        assertThrows(OutputException.class, () -> new Generator().generate(request.build()));
        assertFalse(Files.exists(folder.resolve("a.txt")));
    }

    @Test
    void a_template_can_make_a_file_of_each_operation() throws IOException {
        Files.writeString(folder.resolve("the.ftl"), "${operation.method} ${operation.path} ${1000000} ${basePackage}");
        TemplateRule rule =
                new TemplateRule("the.ftl", folder.resolve("the.ftl"), "${operation.name}.txt", Each.OPERATION);
        new Generator().generate(request().templates(List.of(rule)).build());
        assertEquals("GET /orders 1000000 com.example", files().get("order-list.txt"));
    }

    private TemplateRule rule(String name, String output) {
        return new TemplateRule(name, folder.resolve(name), output, Each.MODEL);
    }

    private RequestBuilder request() {
        return GenerationRequest.builder()
                .docs(List.of(folder.resolve("docs")))
                .outputDirectory(folder.resolve("out"))
                .basePackage("com.example");
    }

    private void generate(Extensions extensions) throws IOException {
        new Generator(StageListener.NONE, extensions).generate(request().build());
    }

    private String failure(Extensions extensions) {
        return failure(request(), extensions);
    }

    private static String failure(RequestBuilder request, Extensions extensions) {
        List<String> problems = assertThrows(
                        InvalidRequestException.class,
                        () -> new Generator(StageListener.NONE, extensions).generate(request.build()))
                .problems();
        assertEquals(1, problems.size(), () -> problems + "");
        return problems.get(0);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path out = folder.resolve("out");
        try (Stream<Path> walk = Files.walk(out)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
