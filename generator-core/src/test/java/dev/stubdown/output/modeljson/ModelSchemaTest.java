package dev.stubdown.output.modeljson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.model.ApiModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final String full = new ModelJsonWriter().text(ModelFixture.document());

    @Test
    void everything_that_is_written_is_allowed() throws IOException {
        assertEquals(List.of(), errors(schema(), full));
    }

    @Test
    void every_key_that_is_written_is_described() throws IOException {
        JsonNode closed = JSON.readTree(schema());
        close(closed);
        assertEquals(List.of(), errors(closed.toString(), full));
    }

    @Test
    void an_empty_model_is_allowed() throws IOException {
        ModelDocument nothing = new ModelDocument(new ApiModel(List.of(), List.of()), Coverage.NONE, List.of(), "1");
        assertEquals(List.of(), errors(schema(), new ModelJsonWriter().text(nothing)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "formatVersion": 1      | "formatVersion": 2
            "kind": "enum"          | "kind": "enumeration"
            "kind": "object"        | "kind": "enum"
            "name": "book"          | "name": ""
            "method": "POST"        | "method": "post"
            "path": "/books         | "path": "books
            "kind": "action"        | "kind": "call"
            "in": "path"            | "in": "body"
            "nullable": null        | "nullable": "unknown"
            "line": 3               | "line": 0
            "status": 201           | "status": "201"
            "severity": "WARNING"   | "severity": "warning"
            "code": "link/broken"   | "code": "LINK_BROKEN"
            "abstract": true        | "abstract": "true"
            "evidence": ["table"    | "evidence": ["rumour"
            "file": "api/a.md"      | "file": "/api/a.md"
            "wrapper": "sale",      | ``
            "used": 3               | "used": -1
            """)
    void a_wrong_document_is_refused(String right, String wrong) throws IOException {
        String document = full.replace(right, wrong == null ? "" : wrong);
        assertFalse(document.equals(full), "the fixture does not have " + right);
        assertFalse(errors(schema(), document).isEmpty());
    }

    @Test
    void the_published_schema_is_the_one_in_the_jar() throws IOException {
        assertEquals(schema(), Files.readString(Path.of("..", "docs", "model.schema.json")));
    }

    private static String schema() throws IOException {
        try (InputStream in = ModelJsonWriter.class.getResourceAsStream(ModelJsonWriter.SCHEMA_RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Error> errors(String schema, String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(document, InputFormat.JSON);
    }

    /** Forbids every key that the schema does not describe. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        node.forEach(ModelSchemaTest::close);
    }
}
