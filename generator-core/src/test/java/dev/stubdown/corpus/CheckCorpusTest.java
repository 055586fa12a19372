package dev.stubdown.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.CheckResult;
import dev.stubdown.GenerationRequest;
import dev.stubdown.Generator;
import dev.stubdown.diagnostic.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a review says of 3,341 real pages: how much of each code, whether it is true, and whether it stands where it says. */
@Tag("corpus")
class CheckCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("stubdown.shared", "shared-is-not-set"))
            .resolve("corpus")
            .resolve("graph-v1.0");
    private static final Path DOCS = Path.of("..", "docs");

    /** A row of the table of counts: code, severity, found. */
    private static final Pattern COUNT = Pattern.compile("^\\| `([a-z]+/[a-z0-9-]+)` \\| [a-z, ]+ \\| (\\d+) \\|.*");

    /** A row of the table of verdicts: number, place, code, verdict, note. */
    private static final Pattern VERDICT =
            Pattern.compile("^\\| \\d+ \\| `([^`]+)` \\| `([a-z]+/[a-z0-9-]+)` \\| (right|wrong) \\|.*");

    private static final String SEED = "review:";
    private static final int DRAWN = 200;
    private static final int WRONG_AT_MOST = 6;

    private static List<Finding> findings = List.of();

    @BeforeAll
    static void review() throws IOException {
        CheckResult result = new Generator()
                .check(GenerationRequest.builder().docs(List.of(CORPUS)).buildCheckRequest());
        findings = result.findings();
    }

    @Test
    void the_manual_tells_how_often_each_code_is_found() throws IOException {
        Map<String, String> told = new TreeMap<>();
        rows("dialects/graph.md", COUNT).forEach(row -> told.put(row.group(1), row.group(2)));
        Map<String, String> found = findings.stream()
                .collect(Collectors.groupingBy(CheckCorpusTest::code, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, code -> String.valueOf(code.getValue()), (one, other) -> one, TreeMap::new));
        assertEquals(lines(found), lines(told));
    }

    /** The draw goes by fingerprints, so that a change of one check changes the draw only where it has to. */
    @Test
    void two_hundred_findings_were_opened_and_judged() throws IOException {
        List<Matcher> verdicts = rows("check-quality.md", VERDICT).toList();
        assertEquals(
                findings.stream()
                        .sorted(Comparator.comparing(CheckCorpusTest::lot))
                        .limit(DRAWN)
                        .map(finding -> finding.diagnostic().source() + " " + code(finding))
                        .collect(Collectors.joining("\n")),
                verdicts.stream().map(row -> row.group(1) + " " + row.group(2)).collect(Collectors.joining("\n")));
        long wrong =
                verdicts.stream().filter(row -> row.group(3).equals("wrong")).count();
        assertTrue(wrong <= WRONG_AT_MOST, wrong + " are wrong");
    }

    /** All of them, and not only a hundred: whatever a finding marks is cut out of the page and compared with what it says. */
    @Test
    void each_place_holds_what_the_finding_says() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        StringBuilder wrong = new StringBuilder();
        for (Finding finding : findings) {
            String file = finding.diagnostic().source().file();
            if (!pages.containsKey(file)) {
                pages.put(file, Files.readString(CORPUS.resolve(file)));
            }
            String problem = MarkedText.problem(finding, pages.get(file));
            wrong.append(problem.isEmpty() ? "" : problem + '\n');
        }
        assertEquals("", wrong.toString());
    }

    private static String code(Finding finding) {
        return finding.diagnostic().code().id();
    }

    private static String lot(Finding finding) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((SEED + finding.fingerprint()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Matcher> rows(String page, Pattern row) throws IOException {
        return Files.readAllLines(DOCS.resolve(page)).stream().map(row::matcher).filter(Matcher::matches);
    }

    private static String lines(Map<String, String> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + ' ' + entry.getValue())
                .collect(Collectors.joining("\n"));
    }
}
