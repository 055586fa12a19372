package dev.stubdown.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whatever_a_text_says_it_is_read_back_and_no_terminal_obeys_it() {
        qt().withExamples(5000).forAll(HostilePieces.texts()).checkAssert(text -> {
            String json = document(text);
            assertEquals(Map.of("key", text, "list", List.of(text)), read(json));
            assertTrue(json.codePoints().allMatch(JsonTextTest::isSeen), json);
        });
    }

    private static boolean isSeen(int character) {
        return character == '\n'
                || !Character.isISOControl(character)
                        && !"\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c"
                                .contains(Character.toString(character));
    }

    private static String document(String text) {
        StringWriter out = new StringWriter();
        try {
            JsonText json = new JsonText(out);
            json.open();
            json.text("key", text);
            json.texts("list", List.of(text));
            json.close();
            json.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Object read(String json) {
        try {
            return JSON.readValue(json, Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
