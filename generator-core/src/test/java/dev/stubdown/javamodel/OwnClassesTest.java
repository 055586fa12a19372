package dev.stubdown.javamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.model.ApiModel;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused; what comes out is shown by the golden case {@code classes-of-the-user}. */
class OwnClassesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            int                       | 'int' is a primitive type, which has no null
            int[]                     | of arrays, only 'byte[]' is taken, not 'int[]'
            Money                     | the class 'Money' has to be named with its package
            com.acme.class            | 'com.acme.class' is no name of a Java class
            com.acme.Outer$Inner      | 'com.acme.Outer$Inner' is no name of a Java class
            com..Money                | 'com..Money' is no name of a Java class
            java.util.List<           | '' is no name of a Java class
            java.util.List<Money>     | the class 'Money' has to be named with its package
            java.util.List<a.B        | 'java.util.List<a.B' lacks a '>'
            java.util.List<a.B>>      | 'java.util.List<a.B>>' is no Java type
            com.acme.M; import x.Y    | 'com.acme.M;importx.Y' is no name of a Java class
            """)
    void a_class_that_cannot_be_used_is_refused(String text, String reason) {
        assertEquals(List.of("types: 'Decimal': " + reason), problems(Map.of("Decimal", text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            com.acme.Money
            byte[]
            java.util.Map<java.lang.String, java.util.List<byte[]>>
            """)
    void a_class_with_a_package_or_bytes_or_with_arguments_can_be_used(String text) {
        assertEquals(List.of(), problems(Map.of("Decimal", text)));
    }

    @Test
    void text_stays_text() {
        assertEquals(
                List.of(
                        "types: the class of 'String' is settled; choose that of single properties, as in 'shop.pen#colour'"),
                problems(Map.of("String", "com.acme.Text")));
    }

    private static List<String> problems(Map<String, String> types) {
        return JavaOptions.builder().basePackage("com.example").types(types).problems();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            Decimal                     | -
            microsoft.graph.user        | -
            microsoft.graph.user#displayName | -
            decimal                     | types: there is no type 'decimal'; did you mean 'Decimal'?
            microsoft.graph.usr         | types: there is no type 'microsoft.graph.usr'; did you mean 'microsoft.graph.user'?
            microsoft.graph.usr#id      | types: there is no type 'microsoft.graph.usr'; did you mean 'microsoft.graph.user'?
            microsoft.graph.user#displayname | types: the type 'microsoft.graph.user' has no property 'displayname' of its own; did you mean 'displayName'?
            microsoft.graph.user#       | types: the type 'microsoft.graph.user' has no property '' of its own
            microsoft.                  | types: there is no type 'microsoft.'
            #id                         | types: there is no type ''
            """)
    void what_the_model_does_not_have_is_told(String subject, String problem) throws IOException {
        Path file = Path.of("src/test/resources/golden/output/java/operations/model.json");
        ApiModel model = new ModelJsonReader().read(Files.readString(file));
        JavaOptions options = JavaOptions.builder()
                .basePackage("com.example")
                .types(Map.of(subject, "com.acme.It"))
                .build();
        assertEquals(
                problem == null ? List.of() : List.of(problem),
                new JavaMapper(options, WireConventions.PLAIN).problems(model));
    }
}
