package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stubdown.document.Block.Line;
import dev.stubdown.document.Document;
import dev.stubdown.document.FrontMatter;
import dev.stubdown.document.Section;
import dev.stubdown.fact.JsonTree;
import dev.stubdown.fuzz.Places;
import dev.stubdown.source.LineIndex;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What holds for the JSON that any text is. */
public final class JsonLaws {

    private static final String FILE = "pages/fuzzed.md";
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private JsonLaws() {}

    /** Reads the text as JSON; an assertion fails where a law is broken. */
    public static void check(String text) {
        List<Line> lines = lines(text);
        Document document =
                new Document(FILE, LineIndex.of(text), FrontMatter.NONE, new Section(null, List.of(), List.of()));
        JsonTreeReader.Reading read = new JsonTreeReader(document).read(lines);
        if (read.error() != null) {
            assertTrue(read.error().end() <= text.length(), () -> read.error() + " is no place");
        }
        new Places(Map.of(FILE, text)).check(read.tree());
        strict(text).ifPresent(node -> {
            assertNotNull(read.tree(), "JSON that is not read");
            assertEquals(null, read.error(), "JSON with an error");
            compare(node, read.tree());
        });
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            lines.add(new Line(line, new TextRange(at, at + line.length())));
            at += line.length() + 1;
        }
        return lines;
    }

    private static Optional<JsonNode> strict(String text) {
        try {
            return Optional.of(JACKSON.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (JacksonException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static void compare(JsonNode expected, JsonTree read) {
        if (read instanceof JsonTree.ObjectNode object) {
            assertTrue(expected.isObject(), "kind");
            expected.properties()
                    .forEach(member -> compare(
                            member.getValue(),
                            object.members().stream()
                                    .filter(each -> each.name().equals(member.getKey()))
                                    .reduce((first, second) -> second)
                                    .orElseThrow()
                                    .value()));
        } else if (read instanceof JsonTree.ArrayNode array) {
            assertEquals(expected.size(), array.items().size(), "items");
            for (int i = 0; i < expected.size(); i++) {
                compare(expected.get(i), array.items().get(i));
            }
        } else if (read instanceof JsonTree.Text found) {
            assertEquals(expected.textValue(), found.value());
        } else if (read instanceof JsonTree.Number number) {
            assertEquals(0, expected.decimalValue().compareTo(number.value()), "number");
        } else if (read instanceof JsonTree.Truth truth) {
            assertEquals(expected.booleanValue(), truth.value());
        } else {
            assertTrue(expected.isNull(), "null");
        }
    }
}
