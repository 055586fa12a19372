package dev.stubdown.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/explain.md lists the rules, each with its sentence, and every rule is told somewhere. */
class RuleTest {

    private static final Path PAGE = Path.of("..", "docs", "explain.md");
    private static final Path CASES = Path.of("src", "main", "java", "dev", "stubdown", "link");
    private static final Pattern ROWS = Pattern.compile("(?m)^(?:\\| `\\w++/[\\w-]++` \\|.*\\n)++");

    private static String rows() {
        return Arrays.stream(Rule.values())
                .map(rule -> "| `" + rule.id() + "` | " + rule.sentence() + " |\n")
                .collect(Collectors.joining());
    }

    @Test
    void the_page_lists_the_rules() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        List<String> tables =
                ROWS.matcher(page).results().map(MatchResult::group).toList();
        assertEquals(1, tables.size(), "tables of rules");
        if (Boolean.getBoolean("golden.update") && !tables.get(0).equals(rows())) {
            Files.writeString(PAGE, page.replace(tables.get(0), rows()));
            fail(PAGE + " was rewritten: read what changed, and run again");
        }
        assertEquals(rows(), tables.get(0));
    }

    @Test
    void every_rule_is_used() throws IOException {
        String source;
        try (Stream<Path> files = Files.list(CASES)) {
            source = files.filter(file -> !file.endsWith("Rule.java"))
                    .map(RuleTest::text)
                    .collect(Collectors.joining());
        }
        for (Rule rule : Rule.values()) {
            assertTrue(
                    Pattern.compile("\\bRule\\." + rule + "\\b").matcher(source).find(), rule + " is told nowhere");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
