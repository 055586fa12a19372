package dev.stubdown.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stubdown.fact.PageReview;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.freemarker.ExampleTestEmitter;
import dev.stubdown.output.freemarker.ExampleTestEmitter.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the test of a user's build that lets the documented examples go through the types that the build generates. */
public final class ExampleSuite {

    private static final String EXAMPLES = "documented-examples.json";

    private static final ObjectWriter WRITER =
            new JsonMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private ExampleSuite() {}

    /**
     * The test.
     *
     * @param examples how many bodies it has
     * @param files Java, and the examples as JSON beside it
     */
    public record Suite(int examples, List<GeneratedFile> files) {

        public Suite {
            files = List.copyOf(files);
        }
    }

    /**
     * The test of the bodies that the methods of the interfaces have a type for.
     *
     * @param pages all pages of the set
     * @param model the Java that the build generates
     */
    public static Suite of(List<PageReview> pages, JavaModel model, Settings settings) {
        List<Map<String, @Nullable Object>> examples = ExampleBodies.in(pages, model).bodies().stream()
                .filter(body -> body.type() != null)
                .map(ExampleSuite::example)
                .toList();
        List<GeneratedFile> files = new ArrayList<>(new ExampleTestEmitter().emit(settings));
        files.add(new GeneratedFile(settings.folder() + EXAMPLES, json(examples)));
        return new Suite(examples.size(), files);
    }

    private static Map<String, @Nullable Object> example(ExampleBody body) {
        Map<String, @Nullable Object> example = new LinkedHashMap<>();
        example.put("place", body.source().file() + ':' + body.source().line());
        example.put("type", body.type() == null ? null : JacksonTypes.name(body.type()));
        example.put("body", PlainJson.of(body.json()));
        return example;
    }

    private static String json(Object examples) {
        try {
            return WRITER.writeValueAsString(examples) + '\n';
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
