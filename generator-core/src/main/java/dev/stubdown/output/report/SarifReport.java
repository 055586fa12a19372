package dev.stubdown.output.report;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.DiagnosticPage;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.diagnostic.Severity;
import dev.stubdown.output.JsonText;
import dev.stubdown.source.SourceSpan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * SARIF 2.1.0: one run with the codes that were found as rules. Of what the standard leaves open, it does what GitHub's code scanning asks
 * for: paths relative to {@code %SRCROOT%}, a help text for each rule, fingerprints.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html">The standard</a>
 */
final class SarifReport implements Report {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";
    private static final int CHARACTERS_PER_FINDING = 1024;

    /** Code units; a longer line is left to the page, since a file of thousands of such lines is refused for its size. */
    private static final int LONGEST_CONTEXT = 500;

    private final DiagnosticPage page;

    /** @param page what is said of each rule */
    SarifReport(DiagnosticPage page) {
        this.page = page;
    }

    @Override
    public String text(ReportDocument document) {
        StringWriter text =
                new StringWriter(CHARACTERS_PER_FINDING * (document.findings().size() + 1));
        try {
            new Printer(document, new JsonText(text), page).print();
        } catch (IOException e) {
            throw new UncheckedIOException("a writer in memory cannot fail", e);
        }
        return text.toString();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Prints one document. */
    private record Printer(ReportDocument document, JsonText json, List<DiagnosticCode> rules, DiagnosticPage page) {

        Printer(ReportDocument document, JsonText json, DiagnosticPage page) {
            this(document, json, rules(document), page);
        }

        private static List<DiagnosticCode> rules(ReportDocument document) {
            return document.findings().stream()
                    .map(finding -> finding.diagnostic().code())
                    .distinct()
                    .sorted(Comparator.comparing(DiagnosticCode::id))
                    .toList();
        }

        void print() throws IOException {
            json.open();
            json.text("$schema", SCHEMA);
            json.text("version", "2.1.0");
            json.list("runs", List.of(document), run -> run());
            json.close();
            json.end();
        }

        private void run() throws IOException {
            json.open();
            json.open("tool");
            json.open("driver");
            json.text("name", "Stubdown");
            json.text("version", document.version());
            json.list("rules", rules, this::rule);
            json.close();
            json.close();
            json.open("originalUriBaseIds");
            json.openCompact(ROOT);
            message("description", "The folder that the paths of pages are relative to.");
            json.closeCompact();
            json.close();
            json.texts("newlineSequences", List.of("\r\n", "\n", "\r"));
            json.text("columnKind", "utf16CodeUnits");
            json.list("results", document.findings(), this::result);
            json.close();
        }

        private void rule(DiagnosticCode code) throws IOException {
            json.open();
            json.text("id", code.id());
            DiagnosticPage.Section section = page.section(code);
            message("shortDescription", section.summary());
            message("fullDescription", section.firstParagraph());
            json.openCompact("help");
            json.text("text", section.text());
            json.text("markdown", section.text());
            json.closeCompact();
            json.openCompact("defaultConfiguration");
            json.text("level", level(code.severity()));
            json.closeCompact();
            json.openCompact("properties");
            json.texts(
                    "tags",
                    List.of("documentation", code.id().substring(0, code.id().indexOf('/'))));
            json.text("problem.severity", problemSeverity(code.severity()));
            json.closeCompact();
            json.close();
        }

        /** The words of GitHub's code scanning. */
        private static String problemSeverity(Severity severity) {
            return severity == Severity.INFO
                    ? "recommendation"
                    : severity.name().toLowerCase(Locale.ROOT);
        }

        private void result(Finding finding) throws IOException {
            Diagnostic found = finding.diagnostic();
            json.openCompact();
            json.text("ruleId", found.code().id());
            json.number("ruleIndex", rules.indexOf(found.code()));
            json.text("level", level(found.severity()));
            message("message", withoutLinks(FullMessage.withoutPlaces(found)));
            json.list("locations", List.of(finding), this::location);
            json.listIfAny("relatedLocations", found.related(), this::related);
            if (!finding.fingerprint().isEmpty()) {
                json.openCompact("partialFingerprints");
                json.text("stubdown/v1", finding.fingerprint());
                json.closeCompact();
            }
            json.closeCompact();
        }

        /** Text of a page becomes no embedded link (3.11.6): a backslash in front of a bracket makes it plain. */
        private static String withoutLinks(String text) {
            return text.contains("](")
                    ? text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                    : text;
        }

        private void location(Finding finding) throws IOException {
            SourceSpan place = finding.diagnostic().source();
            String marked = ReportDocument.marked(finding);
            openRegion(place);
            if (!marked.isEmpty()) {
                json.number("endColumn", ReportDocument.endColumn(finding));
                message("snippet", marked);
            }
            json.closeCompact();
            if (isPartOfLine(finding, marked)) {
                contextRegion(place, finding.line());
            }
            json.closeCompact();
            json.closeCompact();
        }

        /** A context has to be larger than what it is the context of; that is the rest of the line where nothing is marked. */
        private static boolean isPartOfLine(Finding finding, String marked) {
            if (finding.line().length() > LONGEST_CONTEXT) {
                return false;
            }
            return marked.isEmpty()
                    ? finding.diagnostic().source().column() > 1
                            && !finding.line().isEmpty()
                    : !marked.equals(finding.line());
        }

        private void contextRegion(SourceSpan place, String line) throws IOException {
            json.openCompact("contextRegion");
            json.number("startLine", place.line());
            message("snippet", line);
            json.closeCompact();
        }

        private void related(SourceSpan place) throws IOException {
            openRegion(place);
            json.closeCompact();
            json.closeCompact();
            message("message", document.place(place));
            json.closeCompact();
        }

        /** Begins a location, its physical location and the region of that; three ends close them. */
        private void openRegion(SourceSpan place) throws IOException {
            json.openCompact();
            json.openCompact("physicalLocation");
            artifact(place);
            json.openCompact("region");
            json.number("startLine", place.line());
            json.number("startColumn", place.column());
        }

        private void artifact(SourceSpan place) throws IOException {
            json.openCompact("artifactLocation");
            json.text("uri", RelativeUri.of(document.path(place)));
            json.text("uriBaseId", ROOT);
            json.closeCompact();
        }

        private void message(String key, String text) throws IOException {
            json.openCompact(key);
            json.text("text", text);
            json.closeCompact();
        }
    }
}
