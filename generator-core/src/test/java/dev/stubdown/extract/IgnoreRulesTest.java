package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.IgnoreRule;
import dev.stubdown.golden.GoldenCases;
import dev.stubdown.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules that leave something aside are a closed list: each is shown by a golden case and told in the documentation. */
class IgnoreRulesTest {

    private static final Set<String> SHOWN = new TreeSet<>();
    private static final Set<String> SILENT = new TreeSet<>();

    @BeforeAll
    static void read_the_golden_cases() throws IOException {
        for (Path folder : GoldenCases.of("graph", 2, "page.md").folders()) {
            AccountedPage page =
                    new AccountedPage(SourceFile.of("pages/x.md", Files.readString(folder.resolve("page.md"))));
            SHOWN.addAll(page.coverage().ignoredBy().keySet());
            SILENT.addAll(page.silent());
        }
    }

    @Test
    void every_rule_is_shown_by_a_golden_case() {
        assertEquals(
                Arrays.stream(IgnoreRule.values()).map(IgnoreRule::id).collect(Collectors.toCollection(TreeSet::new)),
                SHOWN);
    }

    @Test
    void whatever_is_not_understood_has_a_finding_at_its_place() {
        assertEquals(Set.of(), SILENT);
    }

    @Test
    void the_documentation_has_every_rule_in_its_table() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("..", "docs", "coverage.md")).stream()
                .takeWhile(line -> !line.startsWith("## Findings"))
                .filter(line -> line.matches("\\| `[a-z-]+/[a-z-]+` \\|.*"))
                .toList();
        assertEquals(
                Arrays.stream(IgnoreRule.values())
                        .map(rule -> "| `" + rule.id() + "` | " + rule.description() + " |")
                        .toList(),
                rows);
        assertTrue(rows.size() > 20, rows::toString);
    }
}
