package dev.stubdown.output.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.CheckResult;
import dev.stubdown.GenerationRequest;
import dev.stubdown.Generator;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.output.ShownText;
import dev.stubdown.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is found on real pages, in every format. */
@Tag("corpus")
class ReportCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("stubdown.shared", "shared-is-not-set"))
            .resolve("corpus")
            .resolve("graph-v1.0");

    private static ReportDocument document;

    @BeforeAll
    static void review() throws IOException {
        CheckResult result = new Generator()
                .check(GenerationRequest.builder().docs(List.of(CORPUS)).buildCheckRequest());
        document = new ReportDocument(result.findings(), result.coverage(), "docs", FailOn.WARNING, "1.2.3");
        assertFalse(document.findings().isEmpty());
    }

    @Test
    void sarif_is_what_the_standard_allows() throws IOException {
        String text = ReportFormat.SARIF.report().text(document);
        assertEquals(List.of(), ReportSchemasTest.errors(ReportSchemasTest.sarifSchema(), text));
    }

    @Test
    void json_is_what_its_schema_describes() throws IOException {
        String text = ReportFormat.JSON.report().text(document);
        assertEquals(List.of(), ReportSchemasTest.errors(ReportSchemasTest.findingsSchema(), text));
    }

    @Test
    void junit_has_only_what_readers_know() throws Exception {
        JUnitReportTest.check(JUnitReportTest.parse(ReportFormat.JUNIT.report().text(document)));
    }

    @Test
    void each_finding_is_one_workflow_command() {
        GitHubReportTest.check(document);
    }

    @Test
    void each_mark_stands_below_what_it_marks() {
        for (Finding finding : document.findings()) {
            SourceSpan place = finding.diagnostic().source();
            MarkedLine line = MarkedLine.of(finding.line(), place.column(), place.length());
            assertTrue(line.text().codePointCount(0, line.text().length()) <= MarkedLine.MOST, line.text());
            String marked = ShownText.line(ReportDocument.marked(finding));
            if (!marked.isBlank()
                    && marked.length() < 60
                    && finding.line().chars().allMatch(c -> c > 31 && c < 128)) {
                String below = line.text()
                        .substring(line.indent(), Math.min(line.text().length(), line.indent() + line.width()));
                assertEquals(marked.stripTrailing(), below.stripTrailing(), place.toString());
            }
        }
    }
}
