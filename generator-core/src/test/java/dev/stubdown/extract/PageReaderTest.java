package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.document.Document;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page stops the reader, whatever stands on it. */
class PageReaderTest {

    private static final int PAGES = 800;
    private static final int LARGE = 100_000;
    private static final String NOISE = "|`*[](){}<>#-:/\\'\"$@%., \n\t\u00a0\u200b&;!_~=?a1Z";

    private static List<String> pages() {
        Path golden = Path.of("src", "test", "resources", "golden", "graph");
        try (Stream<Path> files = Files.walk(golden)) {
            return files.filter(file -> file.endsWith("page.md"))
                    .sorted()
                    .map(PageReaderTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String text) {
        SourceFile page = SourceFile.of("pages/any.md", text);
        Document document = GraphPages.document(page);
        PageFacts facts = new PageReader(GraphPages.DIALECT).read(document);
        assertEquals(Census.of(document), Census.of(facts), text);
        int lines = (int) text.lines().count() + 1;
        for (Diagnostic found : facts.diagnostics()) {
            assertTrue(found.source().line() <= lines, () -> found + " is behind the end of\n" + text);
        }
    }

    @Test
    void pages_with_marks_thrown_in_are_read() {
        List<String> pages = pages();
        Random random = new Random(1);
        for (int i = 0; i < PAGES; i++) {
            StringBuilder page = new StringBuilder(pages.get(i % pages.size()));
            for (int change = random.nextInt(8); change >= 0; change--) {
                int at = random.nextInt(page.length());
                int end = Math.min(page.length(), at + random.nextInt(4));
                page.replace(at, end, String.valueOf(NOISE.charAt(random.nextInt(NOISE.length()))));
            }
            read(page.toString());
        }
    }

    @Test
    void lines_of_all_pages_in_any_order_are_read() {
        List<String> lines = pages().stream().flatMap(String::lines).distinct().toList();
        Random random = new Random(2);
        for (int i = 0; i < PAGES; i++) {
            List<String> page = new ArrayList<>(List.of("---", "title: x", "---", "# parcel resource type", ""));
            for (int line = random.nextInt(40); line >= 0; line--) {
                page.add(lines.get(random.nextInt(lines.size())));
                if (random.nextInt(3) == 0) {
                    page.add("");
                }
            }
            read(String.join("\n", page));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|a|Collection(|Possible values are |\n",
                "|a|String|`x`. |\n",
                "GET /a(b={c},d='e')/{f}?g=h&\n",
                "In the body, supply a representation of the new the one [x](y.md) or ",
                "$select $filter. ",
                "- $top, possible values are: `a`, \n",
                "{\"a\": [",
                "{\"a\": 1},\n",
                "(",
                "{",
                "`",
                "a, or ",
                "200 OK ",
                "https://",
                "<",
                "the ",
                "[x](y.md), or a "
            })
    void large_pages_of_one_thing_are_read_in_time(String unit) {
        String text = unit.repeat(LARGE / unit.length());
        List<String> pages = List.of(
                "# x resource type\n\n## Properties\n\n|Property|Type|Description|\n|--|--|--|\n" + text,
                "# x resource type\n\n## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|a|"
                        + text.replace("\n", " ").replace("|", " ") + "|b|\n",
                "# x\n\n## HTTP request\n\n```http\nGET /a/" + text.replace("\n", "") + "\n```\n",
                "# x\n\n## HTTP request\n\n```http\nGET /a\n```\n\n## Optional query parameters\n\n" + text
                        + "\n\n## Request body\n\n" + text + "\n\n## Response\n\n" + text,
                "# x\n\n## HTTP request\n\n```http\nPOST /a\n```\n\n## Example\n\n```http\nPOST /a\n\n" + text
                        + "\n```\n");
        for (String page : pages) {
            assertTimeout(Duration.ofSeconds(20), () -> read(page));
        }
    }
}
