package dev.stubdown.markdown;

import dev.stubdown.golden.GoldenCases;
import dev.stubdown.source.SourceFile;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pages and their trees. */
class MarkdownGoldenTest {

    private final MarkdownReader reader = new MarkdownReader(MarkdownOptions.withTabs("#tab/"));

    @TestFactory
    Stream<DynamicTest> pages_are_read_into_trees() {
        return GoldenCases.of("markdown", 1, "page.md").tests(this::read);
    }

    private Map<String, String> read(GoldenCases.Case input) {
        return Map.of("document.txt", TreeDump.of(reader.read(SourceFile.of("page.md", input.file("page.md")))));
    }
}
