package dev.stubdown.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.golden.GoldenCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages about the bundled dialects show a case for every rule, and leave no case out. */
class GoldenLinksTest {

    private static final Path DOCS = Path.of("..", "docs", "dialects");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Pattern LINK =
            Pattern.compile("\\]\\(\\.\\./\\.\\./generator-core/src/test/resources/golden/([^)]+)\\)");

    /** A row of a table that is no header and no line below one. */
    private static final Pattern RULE = Pattern.compile("(?m)^\\| (?!rule \\|).*\\|$");

    @Test
    void the_page_about_graph_links_to_every_case() throws IOException {
        Set<String> cases = cases("graph", 2);
        cases.addAll(cases("link", 1));
        assertEquals(cases, links("graph.md"));
    }

    @Test
    void the_page_about_business_central_links_to_every_case() throws IOException {
        assertEquals(cases("business-central", 2), links("business-central.md"));
    }

    @Test
    void every_rule_of_graph_has_its_case() throws IOException {
        String rules = Files.readString(DOCS.resolve("graph.md")).split("\n## In Java\n")[0];
        List<String> rows =
                RULE.matcher(rules).results().map(row -> row.group()).toList();
        assertTrue(rows.size() > 200, () -> rows.size() + " rules");
        assertEquals(
                List.of(),
                rows.stream().filter(row -> !LINK.matcher(row).find()).toList());
    }

    private static Set<String> cases(String folder, int depth) {
        return GoldenCases.of(folder, depth, "").folders().stream()
                .map(found -> GOLDEN.relativize(found).toString().replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> links(String page) throws IOException {
        Stream<String> found =
                LINK.matcher(Files.readString(DOCS.resolve(page))).results().map(link -> link.group(1));
        return found.collect(Collectors.toCollection(TreeSet::new));
    }
}
