package dev.stubdown.output.report;

import dev.stubdown.diagnostic.Finding;
import dev.stubdown.diagnostic.Severity;
import dev.stubdown.output.DiagnosticJson;
import dev.stubdown.output.JsonText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Findings for programs, in the words of {@code model.json}; {@code docs/findings.schema.json} describes it. */
final class JsonReport implements Report {

    /** A longer line is left to the page: thousands of findings may stand in it, and each would repeat it. */
    private static final int LONGEST = 10_000;

    private static final int FORMAT_VERSION = 1;
    private static final int CHARACTERS_PER_FINDING = 512;

    @Override
    public String text(ReportDocument document) {
        StringWriter text =
                new StringWriter(CHARACTERS_PER_FINDING * (document.findings().size() + 1));
        try {
            write(document, new JsonText(text));
        } catch (IOException e) {
            throw new UncheckedIOException("a writer in memory cannot fail", e);
        }
        return text.toString();
    }

    private static void write(ReportDocument document, JsonText json) throws IOException {
        DiagnosticJson diagnostics = new DiagnosticJson(json);
        json.open();
        json.number("formatVersion", FORMAT_VERSION);
        json.openCompact("generator");
        json.text("name", "stubdown");
        json.text("version", document.version());
        json.closeCompact();
        json.text("folder", document.folder());
        counts(document, json);
        json.list("codes", document.codes(), code -> code(json, code));
        diagnostics.coverage(document.coverage());
        json.list("findings", document.findings(), finding -> finding(json, diagnostics, finding));
        json.close();
        json.end();
    }

    private static void counts(ReportDocument document, JsonText json) throws IOException {
        json.openCompact("counts");
        json.number("errors", document.count(Severity.ERROR));
        json.number("warnings", document.count(Severity.WARNING));
        json.number("remarks", document.count(Severity.INFO));
        json.number("pagesWithFindings", document.pages().size());
        json.closeCompact();
    }

    private static void code(JsonText json, ReportDocument.CodeCount code) throws IOException {
        json.openCompact();
        json.text("code", code.code().id());
        json.text("severity", code.severity().name());
        json.number("findings", code.count());
        json.closeCompact();
    }

    private static void finding(JsonText json, DiagnosticJson diagnostics, Finding finding) throws IOException {
        json.openCompact();
        diagnostics.keys(finding.diagnostic());
        json.textIfAny("text", finding.line().length() > LONGEST ? "" : finding.line());
        json.textIfAny("fingerprint", finding.fingerprint());
        json.closeCompact();
    }
}
