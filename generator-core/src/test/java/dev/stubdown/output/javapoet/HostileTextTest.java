package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import com.google.testing.compile.Compilation;
import dev.stubdown.javamodel.JavaMapper;
import dev.stubdown.javamodel.JavaOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

/** Whatever stands in pages, the program is the one that harmless texts give: same declarations and statements, and no others. */
class HostileTextTest {

    /** All that has a meaning to the compiler, to Javadoc, to HTML, to JavaPoet, to a file system or to whoever looks at a screen. */
    private static final List<String> PIECES = List.of(
            "*/",
            "/*",
            "*",
            "/",
            "/**",
            "//",
            "\\",
            "\\u002a\\u002f",
            "\\\\u002a",
            "\\u000a",
            "\\uuuu0022",
            "\"",
            "'",
            "\"\"\"",
            "$L",
            "$T",
            "$$",
            "$S",
            "$W",
            "$",
            "{@link ",
            "{@code ",
            "{@",
            "{",
            "}",
            "{}",
            "@",
            "@deprecated ",
            "\n@param x ",
            "\n@deprecated\n",
            "<script>",
            "</script>",
            "<b>",
            "</p>",
            "<!--",
            "-->",
            "&#x2a;",
            "&#42;&#47;",
            "&lt;",
            "&",
            "&amp",
            "]]>",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u0000",
            "\u001a",
            "\u007f",
            "\ufeff",
            "\u00a0",
            "../",
            "..\\",
            "/etc/passwd",
            "C:\\users",
            "~",
            "CON",
            "nul",
            ".",
            "..",
            "%2e%2e",
            "%",
            "#",
            "?",
            "javascript:alert(1)",
            "\u200e",
            "\u200f",
            "\u202e",
            "\u2066",
            "\u200b",
            "\u200d",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "e\u0301",
            "\u00df",
            "\u4e2d",
            "class",
            "public class Evil {}",
            ";",
            "); System.exit(1); (",
            "*/ public class Evil {} /*",
            "true",
            "int",
            "_",
            " ",
            "a",
            "B",
            "7");

    private static final String LONG = "long".repeat(2500);

    /** What comments may be made of. */
    private static final Set<String> PARTS = Set.of(
            "DOC_COMMENT",
            "TEXT",
            "ENTITY",
            "CODE",
            "LINK",
            "LINK_PLAIN",
            "REFERENCE",
            "IDENTIFIER",
            "PARAM",
            "RETURN",
            "SEE",
            "THROWS",
            "DEPRECATED",
            "ATTRIBUTE",
            "<p>",
            "<ul>",
            "</ul>",
            "<ol>",
            "</ol>",
            "<li>",
            "<table>",
            "</table>",
            "<caption>",
            "</caption>",
            "<tr>",
            "<th>",
            "<td>",
            "<pre>",
            "</pre>",
            "<blockquote>",
            "</blockquote>",
            "<b>",
            "</b>",
            "<em>",
            "</em>",
            "<code>",
            "</code>",
            "<a>",
            "</a>",
            "<br>");

    private static Gen<String> pieces() {
        return lists().of(Generate.pick(PIECES)).ofSizeBetween(1, 6).map(pieces -> String.join("", pieces));
    }

    private static Gen<String> texts() {
        return pieces().mix(strings().allPossible().ofLengthBetween(1, 12), 20);
    }

    @Test
    void any_text_leaves_the_program_as_it_is() {
        qt().withFixedSeed(20261126)
                .withExamples(12)
                .withShrinkCycles(0)
                .forAll(lists().of(texts()).ofSize(9))
                .checkAssert(HostileTextTest::check);
    }

    @Test
    void every_piece_by_itself_leaves_the_program_as_it_is() {
        for (int i = 0; i < PIECES.size(); i += 16) {
            check(PIECES.subList(i, Math.min(i + 16, PIECES.size())));
        }
    }

    @Test
    void names_and_texts_may_be_very_long() {
        check(List.of(LONG, LONG + 1, "*/{".repeat(3000)));
    }

    private static void check(List<String> texts) {
        List<String> names = texts.stream().distinct().toList();
        SortedMap<String, String> files = print(names, names.get(0));
        Compilation compilation = JavaCode.compile(files);
        assertEquals(List.of(), compilation.diagnostics(), () -> "texts: " + names);
        JavaShape shape = JavaShape.of(files);
        JavaShape harmless = JavaShape.of(print(harmless(names), "A header."));
        assertEquals(harmless.nodes(), shape.nodes(), () -> "texts: " + names);
        shape.declared().forEach(HostileTextTest::declaresWhatItIsCalled);
        assertTrue(shape.literals().containsAll(names), () -> "literals: " + shape.literals());
        Set<String> others = new TreeSet<>(shape.commentParts());
        others.removeAll(PARTS);
        assertEquals(Set.of(), others, () -> "texts: " + names);
    }

    private static void declaresWhatItIsCalled(String file, List<String> declared) {
        assertTrue(file.matches("com/example/(model|api)/[\\p{javaJavaIdentifierPart}-]+\\.java"), file);
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
        assertEquals(name.equals("package-info") ? List.of() : List.of(name), declared);
    }

    private static List<String> harmless(List<String> texts) {
        return new ArrayList<>(IntStream.range(0, texts.size())
                .mapToObj(i -> "word" + (char) ('a' + i))
                .toList());
    }

    private static SortedMap<String, String> print(List<String> texts, String header) {
        JavaOptions options = JavaOptions.builder()
                .basePackage("com.example")
                .pageUrl("https://example.org/{path}?plain")
                .build();
        return JavaCode.print(new JavaMapper(options, JavaCode.GRAPH)
                .map(HostileModel.of(texts))
                .value()
                .below(header));
    }
}
