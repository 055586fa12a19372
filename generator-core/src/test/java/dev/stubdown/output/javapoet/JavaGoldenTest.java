package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.golden.GoldenCases;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Models and the Java that comes of them. All of it compiles without a warning, needs no library but those that
 * are promised or asked for, and does not depend on the order of types. */
class JavaGoldenTest {

    @TestFactory
    Stream<DynamicTest> models_become_java() {
        return GoldenCases.of("output/java", 1, "model.json", "options.yaml").tests(JavaGoldenTest::run);
    }

    private static Map<String, String> run(GoldenCases.Case input) {
        ApiModel model = new ModelJsonReader().read(input.file("model.json"));
        JavaOptions options = JavaCode.options(input.files().getOrDefault("options.yaml", ""));
        SortedMap<String, String> printed = JavaCode.print(JavaCode.map(model, options));
        assertEquals(printed, JavaCode.print(JavaCode.map(withTypesReversed(model), options)));
        JavaCode.types(JavaCode.map(model, options))
                .map(TypeFile::source)
                .forEach(source -> assertEquals(source.printedByJavaPoet(), source.print()));
        assertEquals(List.of(), JavaCode.compile(printed).diagnostics());
        assertEquals(List.of(), NamedClasses.unexpected(printed, options));
        Map<String, String> expected = new TreeMap<>();
        printed.forEach((path, text) -> expected.put("expected/" + path, text));
        return expected;
    }

    private static ApiModel withTypesReversed(ApiModel model) {
        var types = new ArrayList<>(model.types());
        Collections.reverse(types);
        return new ApiModel(types, model.operations());
    }
}
