package dev.stubdown.output.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.source.SourceSpan;
import java.util.List;

/** What holds for a report of a finding, whatever text the finding has. */
public final class ReportLaws {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReportLaws() {}

    /** Prints a finding that has the text in every place, in every format; an assertion fails where a law is broken. */
    public static void check(String text) {
        int length = Math.min(3, text.length());
        SourceSpan place = new SourceSpan("pages/" + text + ".md", 3, 1, length);
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.PAGE_CONCEPTUAL, place, 'a' + text)
                .withFound(text, text)
                .withHint(text)
                .withRelated(List.of(place));
        Finding finding = new Finding(diagnostic, text, "0123");
        ReportDocument document = new ReportDocument(List.of(finding), Coverage.NONE, "docs", FailOn.WARNING, "1.2.3");
        GitHubReportTest.check(document);
        isShown(ReportFormat.TEXT.report().text(document));
        isShown(new FindingLine("docs").of(diagnostic));
        try {
            JUnitReportTest.check(
                    JUnitReportTest.parse(ReportFormat.JUNIT.report().text(document)));
            JsonNode json = JSON.readTree(ReportFormat.JSON.report().text(document));
            assertEquals('a' + text, json.findValue("message").asText());
            JSON.readTree(ReportFormat.SARIF.report().text(document));
        } catch (Exception e) {
            throw new AssertionError("a report that nobody can read", e);
        }
    }

    /** Nothing in it moves the cursor of a terminal or turns the direction of its text. */
    private static void isShown(String report) {
        report.codePoints()
                .filter(c -> c != '\n')
                .forEach(c -> assertTrue(
                        !Character.isISOControl(c)
                                && (Character.getType(c) != Character.FORMAT || c == 0x200d)
                                && Character.getType(c) != Character.LINE_SEPARATOR
                                && Character.getType(c) != Character.PARAGRAPH_SEPARATOR,
                        () -> "U+" + Integer.toHexString(c)));
    }
}
