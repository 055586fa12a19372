package ${packageName};

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ${jackson}.databind.DeserializationFeature;
import ${jackson}.databind.JavaType;
import ${jackson}.databind.ObjectReader;
import ${jackson}.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each example of the documentation is read into its generated type, written again, and compared. */
class DocumentedExamplesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()${modules}.build();

    private static final ObjectReader JSON =
            MAPPER.readerFor(Object.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @TestFactory
    Stream<DynamicTest> documentedExamples() throws IOException {
        try (InputStream file = DocumentedExamplesTest.class.getResourceAsStream("documented-examples.json")) {
            List<?> examples = JSON.readValue(file);
            return examples.stream().map(Map.class::cast).map(DocumentedExamplesTest::test);
        }
    }

    private static DynamicTest test(Map<?, ?> example) {
        String place = (String) example.get("place");
        return dynamicTest(place, () -> verify(place, (String) example.get("type"), example.get("body")));
    }

    private static void verify(String place, String type, Object shown) throws IOException {
        List<String> lost = JsonDifferences.between(shown, through(place, type, shown), ${nulls}).stream()
                .filter(difference -> !difference.isAnnotation())
                .map(JsonDifferences.Difference::toString)
                .toList();
        assertEquals(List.of(), lost, () -> place + " is not what " + type + " makes of it");
    }

    private static Object through(String place, String type, Object shown) throws IOException {
        JavaType target = MAPPER.getTypeFactory().constructFromCanonical(type);
        Object read;
        try {
            read = MAPPER.readValue(MAPPER.writeValueAsString(shown), target);
        } catch (${failure} e) {
            throw new AssertionError(place + " cannot be read by " + type + ": " + e.getMessage(), e);
        }
        return JSON.readValue(MAPPER.writerFor(target).writeValueAsString(read));
    }
}
