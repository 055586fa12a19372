package dev.stubdown.output.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.diagnostic.Severity;
import dev.stubdown.diagnostic.Tally;
import dev.stubdown.source.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Findings that tests write down as JSON: {@code at} is {@code file:line:column+length}. */
final class FindingsFile {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path CASES = Path.of("src", "test", "resources", "golden", "output", "report");

    private static final Pattern PLACE = Pattern.compile("(.*):(\\d+):(\\d+)\\+(\\d+)");

    private FindingsFile() {}

    /** The document of a golden case. */
    static ReportDocument ofCase(String name) {
        try {
            return document(Files.readString(CASES.resolve(name).resolve("findings.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReportDocument document(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            List<Finding> findings = StreamSupport.stream(root.path("findings").spliterator(), false)
                    .map(FindingsFile::finding)
                    .toList();
            FailOn failOn = FailOn.ofWord(root.path("failOn").asText("error")).orElseThrow();
            Tally three = new Tally(2, 0, 1);
            Coverage coverage = new Coverage(three, three, three, three, three, new TreeMap<>(Map.of("table/none", 1)));
            return new ReportDocument(findings, coverage, root.path("folder").asText(), failOn, "1.2.3");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding finding(JsonNode json) {
        DiagnosticCode code = Arrays.stream(DiagnosticCode.values())
                .filter(known -> known.id().equals(json.path("code").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(json));
        Diagnostic diagnostic = new Diagnostic(
                code,
                json.has("severity") ? Severity.valueOf(json.path("severity").asText()) : code.severity(),
                json.path("message").asText(),
                json.path("found").textValue(),
                json.path("expected").textValue(),
                json.path("hint").textValue(),
                StreamSupport.stream(json.path("related").spliterator(), false)
                        .map(place -> span(place.asText()))
                        .toList(),
                span(json.path("at").asText()));
        return new Finding(
                diagnostic, json.path("text").asText(), json.path("fingerprint").asText());
    }

    private static SourceSpan span(String text) {
        Matcher place = PLACE.matcher(text);
        assertTrue(place.matches(), text);
        return new SourceSpan(
                place.group(1),
                Integer.parseInt(place.group(2)),
                Integer.parseInt(place.group(3)),
                Integer.parseInt(place.group(4)));
    }
}
