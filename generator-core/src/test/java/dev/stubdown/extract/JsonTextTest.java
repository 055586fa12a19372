package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Trees that are put together here are those of Jackson's mapper. */
class JsonTextTest {

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"a\"",
            "\"b\"",
            "c",
            "1",
            "-0",
            "1.5e3",
            "1e400",
            "12345678901",
            "1.0",
            "-7.25E-2",
            "123456789012345678901234567890",
            "01",
            "true",
            "false",
            "null",
            "nul",
            "'x'",
            "// c\n",
            "/* d */",
            "\n",
            "\t",
            " ",
            "\"\n\"",
            "\"\\u00e9\\n\"",
            "\"\\x\"",
            "\"",
            "1".repeat(1001),
            "\u0000",
            "\ufeff");

    private final ObjectMapper mapper =
            new ObjectMapper(JsonTreeReader.LENIENT).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final JsonText json = new JsonText();
    private final Random random = new Random(11);
    private int trees;

    @Test
    void any_pieces_of_json_are_the_tree_that_a_mapper_reads_or_none() {
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(9); j >= 0; j--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString());
        }
        assertTrue(trees > 500, "trees: " + trees);
    }

    @Test
    void values_in_values_are_the_tree_that_a_mapper_reads() {
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            addValue(text, 5);
            check(text.toString());
        }
        assertEquals(2_000, trees);
        check("[".repeat(100) + "]".repeat(100));
        check("[".repeat(101) + "]".repeat(101));
        assertEquals(2_001, trees);
    }

    private void check(String text) {
        Optional<JsonNode> expected = expected(text);
        assertEquals(expected, json.parse(text), text);
        trees += expected.isPresent() ? 1 : 0;
    }

    private Optional<JsonNode> expected(String text) {
        try {
            JsonNode node = mapper.readTree(text);
            return node.isMissingNode() ? Optional.empty() : Optional.of(node);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private void addValue(StringBuilder text, int depth) {
        int kind = random.nextInt(depth == 0 ? 4 : 6);
        if (kind < 4) {
            text.append(List.of("\"a b\"", "-12", "2.50", "null").get(kind));
            return;
        }
        text.append(kind == 4 ? '{' : '[');
        for (int i = random.nextInt(4); i > 0; i--) {
            if (kind == 4) {
                text.append(random.nextBoolean() ? "\"a\"" : "b").append(" : ");
            }
            addValue(text, depth - 1);
            text.append(',');
        }
        text.append(kind == 4 ? '}' : ']');
    }
}
