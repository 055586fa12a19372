package dev.stubdown.output.modeljson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.javamodel.PublishedModel;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.JsonText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The two files by which a module tells others what its types are and which classes they have: {@code model.json}, without findings, and
 * {@code classes.json}. Both stand in {@code META-INF/stubdown} below a folder that is named as the base package.
 */
public final class PublishedJson {

    /** Where they stand in an output folder and in a jar. */
    public static final String FOLDER = "META-INF/stubdown/";

    public static final String MODEL = "model.json";
    public static final String CLASSES = "classes.json";

    /** The format of {@code classes.json} that is written; it changes when a key is changed or removed. */
    private static final int FORMAT_VERSION = 1;

    private static final JsonMapper MAPPER = new JsonMapper();

    private PublishedJson() {}

    /** Both files. */
    public static Stream<GeneratedFile> files(PublishedModel published) {
        String folder = FOLDER + published.basePackage() + '/';
        ModelDocument document = new ModelDocument(published.model(), Coverage.NONE, List.of(), "");
        return Stream.of(
                new GeneratedFile(folder + MODEL, new ModelJsonWriter().text(document)),
                new GeneratedFile(folder + CLASSES, classes(published)));
    }

    private static String classes(PublishedModel published) {
        StringWriter text = new StringWriter();
        try {
            JsonText json = new JsonText(text);
            json.open();
            json.number("formatVersion", FORMAT_VERSION);
            json.text("basePackage", published.basePackage());
            json.textIfKnown("typeNames", published.typeNames());
            texts(json, "classes", published.classes());
            texts(json, "otherClasses", published.otherClasses());
            json.close();
            json.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a writer in memory cannot fail", e);
        }
        return text.toString();
    }

    private static void texts(JsonText json, String key, Map<?, ?> texts) throws IOException {
        json.open(key);
        for (Map.Entry<?, ?> each : texts.entrySet()) {
            json.text(each.getKey().toString(), each.getValue().toString());
        }
        json.close();
    }

    /**
     * Reads both files.
     *
     * @throws IllegalArgumentException where one is not JSON, of another format version, or lacks what it must have; the message says where
     */
    public static PublishedModel read(String model, String classes) {
        JsonNodes root;
        try {
            root = new JsonNodes(MAPPER.readTree(classes), "$");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(CLASSES + " is not JSON: " + e.getOriginalMessage(), e);
        }
        int version = root.value("formatVersion").asInt();
        if (version != FORMAT_VERSION) {
            throw new IllegalArgumentException(
                    "format version " + version + " of " + CLASSES + " is not known; only " + FORMAT_VERSION + " is");
        }
        return PublishedModel.read(
                root.textOrEmpty("basePackage"),
                new ModelJsonReader().read(model),
                texts("classes", root.value("classes")),
                texts("otherClasses", root.value("otherClasses")),
                root.textOrNull("typeNames"));
    }

    private static Map<String, String> texts(String key, JsonNode object) {
        if (!object.isObject() && !object.isMissingNode() && !object.isNull()) {
            throw new IllegalArgumentException("'" + key + "' of " + CLASSES + " is no object");
        }
        Map<String, String> texts = new TreeMap<>();
        object.properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().asText()));
        return texts;
    }
}
