package dev.stubdown.output.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.output.HostilePieces;
import dev.stubdown.source.SourceSpan;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Whatever a page and its name say, a report of it has the findings that there are, and the log that shows it no other commands. */
class HostileReportsTest {

    private static final Pattern OBEYED = Pattern.compile("##(vso|teamcity)?\\[", Pattern.CASE_INSENSITIVE);

    private static ReportDocument document(String one, String other) {
        SourceSpan place = new SourceSpan(other + ".md", 1, 1, Math.min(one.length(), 3));
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.LINK_BROKEN, place, one)
                .withFound(other, one)
                .withHint(other)
                .withRelated(List.of(place));
        Finding finding = new Finding(diagnostic, one + other, "0123");
        return new ReportDocument(List.of(finding), Coverage.NONE, "", FailOn.ERROR, "1.2.3");
    }

    private static void checkAll(ReportFormat format, java.util.function.BiConsumer<ReportDocument, String> law) {
        qt().withExamples(2000)
                .forAll(HostilePieces.texts(), HostilePieces.texts())
                .checkAssert((one, other) -> {
                    ReportDocument document = document(one, other);
                    String text = format.report().text(document);
                    text.codePoints()
                            .forEach(c -> assertTrue(c == '\n' || c == '\t' || !Character.isISOControl(c), () -> text));
                    law.accept(document, text);
                });
    }

    @Test
    void a_text_holds_nothing_that_a_log_obeys() {
        checkAll(
                ReportFormat.TEXT,
                (document, text) -> text.lines().forEach(line -> {
                    assertFalse(OBEYED.matcher(line).find(), line);
                    assertFalse(line.stripLeading().startsWith("::"), line);
                }));
    }

    @Test
    void github_gets_one_command() {
        checkAll(ReportFormat.GITHUB, (document, text) -> {
            assertEquals(1, text.lines().count());
            assertTrue(text.startsWith("::error file="), text);
        });
    }

    @Test
    void json_has_one_finding() throws Exception {
        checkAll(ReportFormat.JSON, (document, text) -> {
            JsonNode findings = read(text).path("findings");
            assertEquals(1, findings.size(), text);
            assertEquals(
                    document.findings().get(0).diagnostic().message(),
                    findings.get(0).path("message").textValue());
        });
    }

    @Test
    void sarif_has_one_result_without_a_link() {
        checkAll(ReportFormat.SARIF, (document, text) -> {
            JsonNode results = read(text).path("runs").path(0).path("results");
            assertEquals(1, results.size(), text);
            String message = results.get(0).path("message").path("text").textValue();
            assertFalse(message.replace("\\\\", "").matches("(?s).*[^\\\\]\\]\\(.*"), message);
        });
    }

    @Test
    void junit_has_one_case() {
        checkAll(ReportFormat.JUNIT, (document, text) -> {
            Element suites = parsed(text);
            assertEquals(1, suites.getElementsByTagName("testcase").getLength(), text);
            assertEquals(1, suites.getElementsByTagName("failure").getLength(), text);
        });
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Element parsed(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }
}
