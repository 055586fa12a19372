package dev.stubdown.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stubdown.GenerationRequest;
import dev.stubdown.Generator;
import dev.stubdown.ModelResult;
import dev.stubdown.ModelWalk;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.modeljson.ModelDocument;
import dev.stubdown.output.modeljson.ModelJsonReader;
import dev.stubdown.output.modeljson.ModelJsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The model of a whole documentation set: it is what the schema allows, and can be read back. */
@Tag("corpus")
class CorpusModelTest {

    private static final Path CORPUS = Path.of(System.getProperty("stubdown.shared", ""), "corpus", "graph-v1.0");

    @Test
    void the_model_of_the_corpus_is_what_the_schema_describes_and_can_be_read_back() throws IOException {
        ModelResult result = read(true);
        String text = new ModelJsonWriter()
                .text(new ModelDocument(result.model(), result.coverage(), result.diagnostics(), "1"));
        JsonNode schema = new JsonMapper().readTree(Files.readString(Path.of("..", "docs", "model.schema.json")));
        forbidOtherKeys(schema);
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema.toString())
                        .validate(text, InputFormat.JSON)
                        .stream()
                        .limit(20)
                        .map(Object::toString)
                        .toList());
        ApiModel again = new ModelJsonReader().read(text);
        assertEquals(result.model().types(), again.types());
        assertEquals(result.model().operations(), again.operations());
    }

    @Test
    void what_pages_only_show_is_marked_and_says_what_tells_of_it() throws IOException {
        ModelWalk all = ModelWalk.of(read(true).model());
        assertEquals(
                Set.of("EnumMember", "EnumType", "ObjectType", "Parameter", "Property", "RequestBody", "Response"),
                all.inferred().keySet());
        assertTrue(
                all.inferred().values().stream().mapToInt(Integer::intValue).sum() > 300,
                all.inferred().toString());
        assertEquals(List.of(), all.withoutEvidence());
    }

    @Test
    void nothing_of_it_is_left_where_only_what_is_said_outright_is_wanted() throws IOException {
        ModelWalk stated = ModelWalk.of(read(false).model());
        assertEquals(new TreeMap<>(), stated.inferred());
        assertEquals(Set.of(), stated.undefined());
    }

    private static ModelResult read(boolean inferred) throws IOException {
        return new Generator()
                .model(GenerationRequest.builder()
                        .docs(List.of(CORPUS))
                        .inferred(inferred)
                        .buildModelRequest());
    }

    private static void forbidOtherKeys(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        node.forEach(CorpusModelTest::forbidOtherKeys);
    }
}
