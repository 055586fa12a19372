package dev.stubdown.output.modeljson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.model.ApiModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ModelJsonTest {

    private final ModelJsonWriter writer = new ModelJsonWriter();
    private final ModelJsonReader reader = new ModelJsonReader();
    private final String full = writer.text(ModelFixture.document());

    @Test
    void the_whole_document_is_written_as_the_golden_file_says() throws IOException {
        try (InputStream golden = ModelJsonTest.class.getResourceAsStream("full-model.json")) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), full);
        }
    }

    @Test
    void a_model_that_was_written_is_read_back_as_it_was() {
        ApiModel model = reader.read(full);
        assertEquals(ModelFixture.model().types(), model.types());
        assertEquals(ModelFixture.model().operations(), model.operations());
    }

    @Test
    void an_empty_model_has_all_keys_of_the_top() throws IOException {
        ModelDocument nothing = new ModelDocument(new ApiModel(List.of(), List.of()), Coverage.NONE, List.of(), "1");
        List<String> keys = new ArrayList<>();
        new JsonMapper().readTree(writer.text(nothing)).fieldNames().forEachRemaining(keys::add);
        assertEquals(List.of("formatVersion", "generator", "types", "operations", "coverage", "diagnostics"), keys);
    }

    @Test
    void no_locale_changes_the_text() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(full, writer.text(ModelFixture.document()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void diagnostics_are_sorted_by_place() throws IOException {
        JsonNode diagnostics = new JsonMapper().readTree(full).get("diagnostics");
        assertEquals("page/not-utf8", diagnostics.get(0).get("code").asText());
        assertEquals("api/a.md", diagnostics.get(0).get("file").asText());
        assertEquals("link/broken", diagnostics.get(1).get("code").asText());
    }

    @Test
    void unknown_keys_are_ignored_when_reading() {
        ApiModel model = reader.read(full.replace("\"kind\": \"enum\"", "\"colour\": [1], \"kind\": \"enum\""));
        assertEquals(ModelFixture.model().types(), model.types());
    }

    @Test
    void a_wrong_value_is_told_with_its_place() {
        String wrong = full.replace("\"in\": \"path\"", "\"in\": \"body\"");
        String message = assertThrows(IllegalArgumentException.class, () -> reader.read(wrong))
                .getMessage();
        assertTrue(message.contains("$.operations[0].parameters[0].in"), message);
        assertTrue(message.contains("path, query, header, function"), message);
    }

    @Test
    void another_format_version_is_refused() {
        String newer = full.replace("\"formatVersion\": 1", "\"formatVersion\": 2");
        assertThrows(IllegalArgumentException.class, () -> reader.read(newer));
        assertFalse(newer.equals(full));
    }

    @Test
    void broken_json_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> reader.read(full.substring(0, 100)));
    }
}
