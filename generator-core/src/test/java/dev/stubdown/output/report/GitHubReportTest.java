package dev.stubdown.output.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.Finding;
import dev.stubdown.output.ShownText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the commands as GitHub's runner does: one a line, properties divided by commas, then the message, all of it unescaped. */
class GitHubReportTest {

    private static final Pattern COMMAND = Pattern.compile("::(error|warning|notice) ([^:]*)::(.*)");

    @ParameterizedTest
    @ValueSource(strings = {"everything", "nothing", "hostile", "long-lines"})
    void each_finding_is_one_command_that_says_its_place(String name) {
        check(FindingsFile.ofCase(name));
    }

    static void check(ReportDocument document) {
        List<String> lines = ReportFormat.GITHUB.report().text(document).lines().toList();
        List<Finding> findings = document.worstFirst();
        assertEquals(findings.size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            check(document, findings.get(i), lines.get(i));
        }
    }

    private static void check(ReportDocument document, Finding finding, String line) {
        Matcher command = COMMAND.matcher(line);
        assertTrue(command.matches(), line);
        Map<String, String> properties = Arrays.stream(command.group(2).split(","))
                .map(property -> property.split("=", 2))
                .collect(Collectors.toMap(property -> property[0], property -> unescaped(property[1])));
        assertEquals(ShownText.line(document.path(finding.diagnostic().source())), properties.get("file"));
        assertEquals(Integer.toString(finding.diagnostic().source().line()), properties.get("line"));
        assertEquals(Integer.toString(finding.diagnostic().source().column()), properties.get("col"));
        assertEquals("stubdown " + finding.diagnostic().code().id(), properties.get("title"));
        String message = unescaped(command.group(3));
        assertEquals(
                ShownText.line(finding.diagnostic().message()),
                message.lines().findFirst().orElseThrow());
        assertEquals(finding.diagnostic().hint() != null, message.contains("\nHint: "));
    }

    private static String unescaped(String text) {
        return text.replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%25", "%");
    }
}
