package dev.stubdown.select;

import dev.stubdown.model.ApiModel;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small models, written as what refers to what. */
final class Models {

    private static final String OBJECT =
            "{\"kind\": \"object\", %s, \"baseType\": %s, \"openType\": %s, \"properties\": [%s], \"source\": %s}";
    private static final String ENUM =
            "{\"kind\": \"enum\", %s, \"members\": [{\"name\": \"red\", \"source\": %s}], \"source\": %2$s}";
    private static final String OPERATION =
            "{\"name\": \"%s\", \"method\": \"%s\", \"path\": \"%s\", \"kind\": \"get\", \"ownerType\": %s, \"responses\":"
                    + " [{\"status\": 200, \"type\": %s}], \"source\": %s}";
    private static final String PROPERTY = "{\"name\": \"%s\", \"type\": %s, \"key\": %s, \"source\": %s}";

    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, String> operations = new TreeMap<>();

    /**
     * A type.
     *
     * @param properties names with types, such as {@code pens:shop.pen*} for a list; the name {@code id} is that of a key
     */
    Models type(String name, @Nullable String base, String... properties) {
        return type(name, base, false, properties);
    }

    Models openType(String name, @Nullable String base, String... properties) {
        return type(name, base, true, properties);
    }

    private Models type(String name, @Nullable String base, boolean open, String... properties) {
        String listed = Stream.of(properties).map(text -> property(name, text)).collect(Collectors.joining(","));
        types.put(name, OBJECT.formatted(qualified(name), text(base), open, listed, at(name)));
        return this;
    }

    Models enumType(String name) {
        types.put(name, ENUM.formatted(qualified(name), at(name)));
        return this;
    }

    /** An operation, such as {@code GET /pens}, that answers with a type. */
    Models operation(String methodAndPath, String name, String answer) {
        List<String> words = List.of(methodAndPath.split(" "));
        operations.put(
                words.get(1) + words.get(0),
                OPERATION.formatted(name, words.get(0), words.get(1), text(bare(answer)), use(answer), at(name)));
        return this;
    }

    ApiModel model() {
        return new ModelJsonReader()
                .read("{\"formatVersion\": 1, \"types\": [" + String.join(",", types.values()) + "], \"operations\": ["
                        + String.join(",", operations.values()) + "]}");
    }

    private static String property(String owner, String text) {
        List<String> words = List.of(text.split(":"));
        return PROPERTY.formatted(words.get(0), use(words.get(1)), words.get(0).equals("id"), at(owner));
    }

    private static String use(String type) {
        return "{\"name\": \"%s\", \"collection\": %s}".formatted(bare(type), type.endsWith("*"));
    }

    private static String bare(String type) {
        return type.replace("*", "");
    }

    private static String qualified(String name) {
        int dot = name.lastIndexOf('.');
        return "\"namespace\": \"%s\", \"name\": \"%s\"".formatted(name.substring(0, dot), name.substring(dot + 1));
    }

    private static String text(@Nullable String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    private static String at(String name) {
        return "{\"file\": \"%s.md\", \"line\": 1, \"column\": 1, \"length\": 1}".formatted(name);
    }
}
