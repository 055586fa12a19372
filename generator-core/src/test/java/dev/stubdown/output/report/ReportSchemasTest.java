package dev.stubdown.output.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats that have a JSON Schema. */
class ReportSchemasTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"everything", "nothing", "hostile", "long-lines"})
    void sarif_is_what_the_standard_allows(String name) throws IOException {
        assertEquals(
                List.of(), errors(sarifSchema(), ReportFormat.SARIF.report().text(FindingsFile.ofCase(name))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "level": "warning"     | "level": "info"
            "startLine": 20        | "startLine": 0
            "startColumn": 21      | "startColumn": "21"
            "version": "2.1.0"     | "version": "2.0"
            "utf16CodeUnits"       | "UTF-16"
            "ruleId"               | "rule"
            """)
    void the_schema_of_sarif_refuses_what_is_wrong(String right, String wrong) throws IOException {
        String document = ReportFormat.SARIF.report().text(FindingsFile.ofCase("everything"));
        assertFalse(document.replace(right, wrong).equals(document), "the report does not have " + right);
        assertFalse(errors(sarifSchema(), document.replace(right, wrong)).isEmpty());
    }

    /** What code scanning needs and the schema leaves open. */
    @Test
    void every_result_of_sarif_has_its_rule_and_a_relative_place() throws IOException {
        JsonNode run = JSON.readTree(ReportFormat.SARIF.report().text(FindingsFile.ofCase("everything")))
                .path("runs")
                .get(0);
        JsonNode rules = run.path("tool").path("driver").path("rules");
        assertEquals(9, run.path("results").size());
        for (JsonNode result : run.path("results")) {
            JsonNode rule = rules.get(result.path("ruleIndex").intValue());
            assertEquals(result.path("ruleId"), rule.path("id"));
            assertFalse(rule.path("help").path("markdown").asText().isBlank());
            JsonNode artifact = result.at("/locations/0/physicalLocation/artifactLocation");
            assertEquals("%SRCROOT%", artifact.path("uriBaseId").asText());
            assertFalse(URI.create(artifact.path("uri").asText()).isAbsolute());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "nothing", "hostile", "long-lines"})
    void json_is_what_its_schema_describes_and_nothing_else(String name) throws IOException {
        String document = ReportFormat.JSON.report().text(FindingsFile.ofCase(name));
        assertEquals(List.of(), errors(findingsSchema(), document));
        JsonNode closed = JSON.readTree(findingsSchema());
        close(closed);
        assertEquals(List.of(), errors(closed.toString(), document));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "formatVersion": 1      | "formatVersion": 2
            "folder": "docs"        | "folder": "/docs"
            "severity": "WARNING"   | "severity": "warning"
            "code": "link/broken"   | "code": "LINK_BROKEN"
            "errors": 6             | "errors": -1
            "findings": 3           | "findings": 0
            "line": 20              | "line": 0
            "fingerprint": "5f0c1"  | "fingerprint": ""
            "findings": [           | "diagnostics": [
            """)
    void the_schema_of_json_refuses_what_is_wrong(String right, String wrong) throws IOException {
        String document = ReportFormat.JSON.report().text(FindingsFile.ofCase("everything"));
        assertFalse(document.replace(right, wrong).equals(document), "the report does not have " + right);
        assertFalse(errors(findingsSchema(), document.replace(right, wrong)).isEmpty());
    }

    static String findingsSchema() throws IOException {
        return Files.readString(Path.of("..", "docs", "findings.schema.json"));
    }

    static String sarifSchema() throws IOException {
        try (InputStream in = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<Error> errors(String schema, String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(document, InputFormat.JSON);
    }

    /** Forbids every key that an object does not name. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(ReportSchemasTest::close);
    }
}
