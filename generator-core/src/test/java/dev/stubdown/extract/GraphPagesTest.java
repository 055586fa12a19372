package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.golden.GoldenCases;
import dev.stubdown.golden.RecordText;
import dev.stubdown.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the Graph dialect by a page that shows it, and what is read from it. */
class GraphPagesTest {

    private static final GoldenCases CASES = GoldenCases.of("graph", 2, "page.md");

    @TestFactory
    Stream<DynamicTest> facts_and_findings_of_pages() {
        return CASES.tests(GraphPagesTest::read);
    }

    private static Map<String, String> read(GoldenCases.Case page) {
        PageFacts facts = GraphPages.read("pages/" + page.name() + ".md", page.file("page.md"));
        return Map.of("facts.txt", facts(facts), "diagnostics.txt", diagnostics(facts.diagnostics()));
    }

    private static String facts(PageFacts facts) {
        PageFacts quiet = new PageFacts(
                facts.file(),
                facts.kind(),
                facts.objects(),
                facts.enums(),
                facts.operations(),
                facts.methods(),
                facts.coverage(),
                List.of());
        return RecordText.of("page", quiet);
    }

    private static String diagnostics(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(found -> RecordText.of(found.code().id(), found))
                .collect(Collectors.joining());
    }

    @Test
    void there_are_many_cases() {
        assertTrue(CASES.folders().size() > 60, () -> CASES.folders().size() + " cases");
    }

    @Test
    void everything_on_these_pages_is_accounted_for() throws IOException {
        for (Path folder : CASES.folders()) {
            SourceFile page = SourceFile.of("pages/x.md", Files.readString(folder.resolve("page.md")));
            assertEquals(Census.of(GraphPages.document(page)), Census.of(GraphPages.read(page)), folder::toString);
        }
    }
}
