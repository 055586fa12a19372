package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.GenerationRequest;
import dev.stubdown.Generator;
import dev.stubdown.RequestBuilder;
import dev.stubdown.javamodel.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages that want to be a program, from their folders to the compiler. */
class HostilePagesTest {

    private static final String LONG = "long".repeat(2500);

    /** What may stand in a line; none of them holds what a table or a file name cannot. */
    private static final List<String> TEXTS = List.of(
            "*/ public class Evil {} /*",
            "\\u002a\\u002f public class Evil {}",
            "$L",
            "$T$$",
            "@",
            "@deprecated",
            "{@link Evil}",
            "<script>",
            "</p>",
            "&#42;&#47;",
            "\"); System.exit(1); (\"",
            "x\u2028y",
            "\u202eabc\u202c",
            "\u200fabc",
            "\ud83d\ude00",
            "..",
            "../../evil",
            "class",
            "getClass",
            "Object",
            "CON",
            "int");

    @TempDir
    private Path folder;

    private Path docs;

    @ParameterizedTest
    @EnumSource(Style.class)
    void whatever_stands_in_pages_the_java_is_java(Style style) throws IOException {
        docs = folder.resolve("docs");
        for (int i = 0; i < TEXTS.size(); i++) {
            writePages(i, TEXTS.get(i));
        }
        writePages(TEXTS.size(), LONG);
        SortedMap<String, String> files = generate(style);
        assertEquals(List.of(), JavaCode.compile(files).diagnostics());
        JavaShape shape = JavaShape.of(files);
        shape.declared().forEach(HostilePagesTest::declaresWhatItIsCalled);
        reachesTheJava(shape, "@deprecated");
        reachesTheJava(shape, "$L");
    }

    /** Texts that never come so far would prove nothing. */
    private static void reachesTheJava(JavaShape shape, String text) {
        assertTrue(shape.literals().stream().anyMatch(literal -> literal.contains(text)), () -> "not there: " + text);
    }

    private static void declaresWhatItIsCalled(String file, List<String> declared) {
        assertTrue(file.matches("com/example/(model|api)/([a-z0-9_]+/)*[\\p{javaJavaIdentifierPart}-]+\\.java"), file);
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
        assertEquals(name.equals("package-info") ? List.of() : List.of(name), declared);
    }

    private void writePages(int number, String text) throws IOException {
        String name = text.replace('/', '-').replace("\ud83d\ude00", "");
        String file = number + name.substring(0, Math.min(name.length(), 40));
        write("resources/type" + file + ".md", type(number, text));
        write("resources/kind" + file + ".md", enumeration(number, text));
        write("api/call" + file + ".md", operation(number, text, file));
    }

    private void write(String path, String text) throws IOException {
        Path page = docs.resolve(path);
        Files.createDirectories(page.getParent());
        Files.writeString(page, text);
    }

    private static String type(int number, String text) {
        return """
                # type%1$d%2$s resource type

                Namespace: microsoft.graph.n%1$d%2$s

                %2$s. See [%2$s](%2$s) and [%2$s](kind%1$d.md#%2$s).

                Inherits from [%2$s](%2$s.md).

                ## %2$s

                > %2$s

                ```java
                %2$s
                ```

                ## Properties

                |Property|Type|Description|
                |:---|:---|:---|
                |%2$s|String|%2$s|
                |a%2$s|microsoft.graph.n%1$d%2$s.kind%1$d%2$s|Possible values are: `%2$s`, `b%2$s`.|
                |b%2$s|%2$s|- %2$s <br> `%2$s` ~~%2$s~~ [%2$s](https://example.org/%2$s)|
                |c%2$s|%2$s collection|The default value is `%2$s`.|
                |`d*%2$s`|Int32|%2$s|

                ## JSON representation

                ```json
                {"@odata.type": "#%2$s", "%2$s": "%2$s", "e%2$s": {"%2$s": 1}}
                ```
                """.formatted(number, text);
    }

    private static String enumeration(int number, String text) {
        return """
                # kind%1$d%2$s enum type

                Namespace: microsoft.graph.n%1$d%2$s

                %2$s

                ## Members

                |Member|Value|Description|
                |:---|:---|:---|
                |%2$s|1|%2$s|
                |b%2$s|%2$s|%2$s|
                |unknownFutureValue|3|%2$s|
                """.formatted(number, text);
    }

    private static String operation(int number, String text, String file) {
        return """
                # Call %2$s

                Namespace: microsoft.graph.n%1$d%2$s

                %2$s

                ## HTTP request

                ```http
                POST /things%1$d/%2$s/{%2$s}/call?q%2$s={%2$s}
                ```

                ## Path parameters

                |Parameter|Type|Description|
                |:---|:---|:---|
                |%2$s|String|%2$s|

                ## Request headers

                |Name|Description|
                |:---|:---|
                |X-%2$s|%2$s. Required.|

                ## Request body

                In the request body, supply a JSON object with the following parameters.

                |Parameter|Type|Description|
                |:---|:---|:---|
                |%2$s|String|%2$s|
                |b%2$s|%2$s|%2$s|

                ## Response

                If successful, this method returns a `200 OK` response code and a [%2$s](../resources/type%3$s.md) object in the response body.

                ## Examples

                ```http
                POST https://example.org/things%1$d/%2$s
                Content-type: application/json

                {"%2$s": "%2$s"}
                ```
                """.formatted(number, text, file);
    }

    private SortedMap<String, String> generate(Style style) throws IOException {
        RequestBuilder request = GenerationRequest.builder()
                .docs(List.of(docs))
                .basePackage("com.example")
                .outputDirectory(folder.resolve("out"));
        request.java()
                .style(style)
                .pageUrl("https://example.org/{path}?plain")
                .validation(true)
                .trackNulls(true);
        new Generator().generate(request.build());
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = folder.resolve("out").relativize(file).toString().replace('\\', '/');
                texts.put(name, Files.readString(file));
            }
        }
        return texts;
    }
}
