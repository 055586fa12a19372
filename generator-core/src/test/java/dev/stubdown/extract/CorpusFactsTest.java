package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.document.Document;
import dev.stubdown.fact.EnumFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the 3,341 pages of Microsoft Graph say, held against what was counted in them by other programs and by eye. */
@Tag("corpus")
class CorpusFactsTest {

    private static final List<PageFacts> PAGES = new ArrayList<>();
    private static final List<String> UNACCOUNTED = new ArrayList<>();

    @BeforeAll
    static void read_pages() throws IOException {
        Path root = Path.of(System.getProperty("stubdown.shared", "shared-is-not-set"), "corpus", "graph-v1.0");
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> SourceFile.of(root.relativize(file).toString().replace('\\', '/'), text(file)))
                    .forEach(CorpusFactsTest::read);
        }
    }

    private static void read(SourceFile page) {
        Document document = GraphPages.document(page);
        PageFacts facts = new PageReader(GraphPages.DIALECT).read(document);
        PAGES.add(facts);
        if (!Census.of(document).equals(Census.of(facts))) {
            UNACCOUNTED.add(page.path());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Map<String, Integer> counts(Function<PageFacts, Stream<T>> items, Function<T, ?> key) {
        return PAGES.stream()
                .flatMap(items)
                .collect(Collectors.toMap(
                        item -> String.valueOf(key.apply(item)), item -> 1, Integer::sum, TreeMap::new));
    }

    private static long properties(Predicate<PropertyFact> wanted) {
        return PAGES.stream()
                .flatMap(page -> page.objects().stream())
                .flatMap(object -> object.properties().stream())
                .filter(wanted)
                .count();
    }

    @Test
    void everything_is_accounted_for() {
        assertEquals(List.of(), UNACCOUNTED);
        Coverage all = PAGES.stream().map(PageFacts::coverage).reduce(Coverage.NONE, Coverage::plus);
        assertEquals(3_341, all.pages().total());
        assertEquals(32, all.tables().failed());
        assertEquals(35, all.listItems().failed());
        assertEquals(6, all.codeBlocks().failed());
    }

    @Test
    void pages_are_what_their_content_says() {
        assertEquals(
                Map.of("CONCEPTUAL", 69, "ENUM", 142, "OPERATION", 2_102, "TYPE", 1_028),
                counts(page -> Stream.of(page), PageFacts::kind));
    }

    @Test
    void request_lines_and_enums_are_all_there() {
        assertEquals(
                3_745,
                PAGES.stream()
                        .flatMap(page -> page.operations().stream())
                        .mapToInt(operation -> operation.requestLines().size())
                        .sum());
        assertEquals(
                Map.of("PAGE", 139, "COLLECTION", 162, "SECTION", 34),
                counts(page -> page.enums().stream(), EnumFact::origin));
    }

    @Test
    void rows_say_what_they_say() {
        assertEquals(7_321, properties(row -> true));
        assertEquals(999, properties(row -> row.readOnly()));
        assertEquals(75, properties(row -> Boolean.FALSE.equals(row.nullable())));
        assertEquals(162, properties(row -> Boolean.TRUE.equals(row.nullable())));
        assertEquals(1_261, properties(row -> row.inheritedFrom() != null));
    }

    /** A finding more or less is a rule that changed its mind: read the page before the figure is changed. */
    @Test
    void findings_are_the_known_ones() {
        assertEquals(
                Map.ofEntries(
                        Map.entry("example/invalid-json", 12),
                        Map.entry("example/malformed", 4),
                        Map.entry("operation/malformed-path", 2),
                        Map.entry("page/code-unclassified", 2),
                        Map.entry("page/conceptual", 5),
                        Map.entry("page/kind-contradicted", 18),
                        Map.entry("page/list-unclassified", 3),
                        Map.entry("table/extra-cell", 7),
                        Map.entry("table/missing-cell", 8),
                        Map.entry("operation/sample-in-path", 29),
                        Map.entry("table/unclassified", 32),
                        Map.entry("type/name-case", 1),
                        Map.entry("type/unreadable", 3)),
                counts(
                        page -> page.diagnostics().stream(),
                        found -> found.code().id()));
    }
}
