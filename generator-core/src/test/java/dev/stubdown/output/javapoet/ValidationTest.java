package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stubdown.javamodel.JavaMapper;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.Style;
import dev.stubdown.output.modeljson.ModelJsonReader;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A real validator asks what the docs state, and no more. */
class ValidationTest {

    private static final Path MODEL = Path.of("src/test/resources/golden/end-to-end/constraints/model.json");

    private static ClassLoader wanted;
    private static ClassLoader unwanted;
    private static Validator validator;

    @BeforeAll
    static void load() throws Exception {
        wanted = load(true, Style.BEAN);
        unwanted = load(false, Style.BEAN);
        validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private static ClassLoader load(boolean validation, Style style) throws Exception {
        JavaOptions options = JavaOptions.builder()
                .basePackage("com.example")
                .validation(validation)
                .style(style)
                .build();
        return JavaCode.load(JavaCode.print(new JavaMapper(options, JavaCode.GRAPH)
                .map(new ModelJsonReader().read(Files.readString(MODEL)))
                .value()));
    }

    private static List<String> broken(ClassLoader classes, String type, String json) throws Exception {
        Object value = new JsonMapper().readValue(json, classes.loadClass("com.example." + type));
        return validator.validate(value).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void every_style_keeps_to_stated_limits(Style style) throws Exception {
        ClassLoader classes = load(true, style);
        assertEquals(List.of("title"), broken(classes, "model.Parcel", "{\"title\": \"123456789\"}"));
        assertEquals(List.of(), broken(classes, "model.Parcel", "{\"title\": \"12345678\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {}                                                | -
            {"title": "12345678", "days": -1, "weight": 5000} | -
            {"title": "123456789"}                            | title
            {"days": -2}                                      | days
            {"days": 17}                                      | days
            {"weight": 0.5}                                   | weight
            {"share": 99}                                     | -
            {"words": ["a", "b", "c"], "kind": "unknown"}     | -
            {"words": ["a", "b", "c", "d"]}                   | words
            {"stamps": [{}, {}, {}]}                          | stamps
            {"stamps": [{}, {"motif": "12345"}]}              | stamps[1].motif
            {"first": {"motif": "12345"}}                     | first.motif
            """)
    void a_bean_keeps_to_stated_limits(String json, String broken) throws Exception {
        assertEquals(broken == null ? List.of() : List.of(broken), broken(wanted, "model.Parcel", json));
        assertEquals(List.of(), broken(unwanted, "model.Parcel", json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                | stamp to
            {"to": "12345", "stamp": {}}                      | ``
            {"to": "123456", "stamp": {"motif": "12345"}}     | stamp.motif to
            """)
    void what_a_request_requires_is_asked_for_in_its_body(String json, String broken) throws Exception {
        assertEquals(broken, String.join(" ", broken(wanted, "api.ParcelSendRequest", json)));
    }

    @Test
    void bodies_and_headers_of_methods_are_asked_too() throws Exception {
        Class<?> api = wanted.loadClass("com.example.api.ParcelApi");
        List<String> constrained = List.of(api.getMethods()).stream()
                .map(method -> method.getName()
                        + ' '
                        + validator
                                .getConstraintsForClass(api)
                                .getConstraintsForMethod(method.getName(), method.getParameterTypes())
                                .getParameterDescriptors()
                                .stream()
                                .map(parameter ->
                                        parameter.getConstraintDescriptors().size()
                                                + (parameter.isCascaded() ? "+" : ""))
                                .toList())
                .sorted()
                .toList();
        assertEquals(List.of("post [1+]", "send [0, 1, 1+]"), constrained);
    }
}
