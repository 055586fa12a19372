package dev.stubdown.triage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A baseline as text: a JSON object with {@code version}, and {@code findings}, one in a line, so that changes from two sides merge. Has no
 * numbers of lines, which change too often.
 */
public final class BaselineFormat {

    private static final int VERSION = 1;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private BaselineFormat() {}

    /** The text of a baseline, the same for the same findings. */
    public static String text(Baseline baseline) {
        List<String> lines =
                baseline.entries().stream().map(BaselineFormat::line).toList();
        return "{\n  \"version\": " + VERSION + ",\n  \"findings\": ["
                + (lines.isEmpty() ? "" : "\n    " + String.join(",\n    ", lines) + "\n  ")
                + "]\n}\n";
    }

    private static String line(Baseline.Entry entry) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("file", entry.file());
        node.put("code", entry.code());
        node.put("message", entry.message());
        node.put("fingerprint", entry.fingerprint());
        return node.toString();
    }

    /**
     * The baseline of a text.
     *
     * @throws IllegalArgumentException for another text; the message says what is wrong, to go on after the name of the file
     */
    public static Baseline parse(String text) {
        JsonNode root = tree(text);
        JsonNode version = root.path("version");
        if (!version.isInt()) {
            throw new IllegalArgumentException("is no baseline: it has no 'version'");
        }
        if (version.intValue() != VERSION) {
            throw new IllegalArgumentException(
                    "has the version " + version + ", and this program knows version " + VERSION + " only");
        }
        if (!root.path("findings").isArray()) {
            throw new IllegalArgumentException("is no baseline: it lacks its 'findings'");
        }
        List<Baseline.Entry> entries = new ArrayList<>();
        root.path("findings").forEach(node -> entries.add(entry(node)));
        return new Baseline(entries);
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IllegalArgumentException("is no baseline: line " + line + " is not JSON", e);
        }
    }

    private static Baseline.Entry entry(JsonNode node) {
        return new Baseline.Entry(
                text(node, "file"), text(node, "code"), text(node, "message"), text(node, "fingerprint"));
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("is no baseline: a finding has no '" + key + "'");
        }
        return value.textValue();
    }
}
