package dev.stubdown.output.report;

import dev.stubdown.diagnostic.DiagnosticPage;
import dev.stubdown.golden.GoldenCases;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Findings in every format. */
class ReportGoldenTest {

    /** So that a word more on the page of codes changes no golden file. */
    private static final DiagnosticPage PAGE = DiagnosticPage.parse("""
            ## link/broken

            Severity: warning.

            A link leads to a page that is not there. Readers
            see an error.

            ```markdown
            [x](y.md)
            ```
            """);

    @TestFactory
    Stream<DynamicTest> findings_are_written_in_every_format() {
        return GoldenCases.of("output/report", 1, "findings.json").tests(ReportGoldenTest::run);
    }

    private static Map<String, String> run(GoldenCases.Case input) {
        ReportDocument document = FindingsFile.document(input.file("findings.json"));
        return Map.of(
                "report.txt", ReportFormat.TEXT.report().text(document),
                "report-ansi.txt",
                        new TextReport(TextStyle.ANSI, 2).text(document).replace('\u001B', '␛'),
                "report.json", ReportFormat.JSON.report().text(document),
                "report.sarif", new SarifReport(PAGE).text(document),
                "report.github", ReportFormat.GITHUB.report().text(document),
                "report.xml", ReportFormat.JUNIT.report().text(document));
    }
}
