package dev.stubdown.output.modeljson;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.Limit;
import dev.stubdown.term.Limits;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of the document with its place in it, for messages.
 *
 * @param place such as {@code $.types[3]}
 */
record JsonNodes(JsonNode node, String place) {

    /** The value of a key; a missing node where the key is not there. */
    JsonNode value(String key) {
        return node.path(key);
    }

    private IllegalArgumentException wrong(String key, String expected) {
        return new IllegalArgumentException(
                "model.json at " + place + '.' + key + ": expected " + expected + ", found " + value(key));
    }

    String text(String key) {
        if (!value(key).isTextual()) {
            throw wrong(key, "a text");
        }
        return value(key).textValue();
    }

    String textOrEmpty(String key) {
        String text = textOrNull(key);
        return text == null ? "" : text;
    }

    @Nullable
    String textOrNull(String key) {
        return value(key).textValue();
    }

    int number(String key) {
        if (!value(key).isInt()) {
            throw wrong(key, "a number");
        }
        return value(key).intValue();
    }

    boolean flag(String key) {
        return value(key).booleanValue();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        value(key).forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** The values of a list; empty where the key is not there. */
    <T> List<T> list(String key, Function<JsonNodes, ? extends T> reader) {
        List<T> values = new ArrayList<>();
        for (JsonNode item : value(key)) {
            values.add(reader.apply(new JsonNodes(item, place + '.' + key + '[' + values.size() + ']')));
        }
        return values;
    }

    /** The object of a key; null where the key is not there, or is null. */
    @Nullable
    JsonNodes objectOrNull(String key) {
        return value(key).isObject() ? new JsonNodes(value(key), place + '.' + key) : null;
    }

    /** The constant whose word in the document is the value of the key. */
    <E extends Enum<E>> E word(String key, E[] constants, Function<E, String> word) {
        String text = text(key);
        return Arrays.stream(constants)
                .filter(constant -> word.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(
                        key, "one of " + Arrays.stream(constants).map(word).toList()));
    }

    List<Evidence> evidence() {
        List<String> words = texts("evidence");
        return Arrays.stream(Evidence.values())
                .filter(evidence -> words.contains(evidence.modelName()))
                .toList();
    }

    QualifiedName name() {
        return new QualifiedName(text("namespace"), text("name"));
    }

    @Nullable
    QualifiedName nameOrNull(String key) {
        String text = textOrNull(key);
        return text == null ? null : QualifiedName.parse(text);
    }

    TypeRef type(String key) {
        TypeRef type = typeOrNull(key);
        if (type == null) {
            throw wrong(key, "a type");
        }
        return type;
    }

    @Nullable
    TypeRef typeOrNull(String key) {
        JsonNodes type = objectOrNull(key);
        if (type == null) {
            return null;
        }
        String name = type.text("name");
        TypeRef.Target target = ScalarType.ofModelName(name)
                .<TypeRef.Target>map(TypeRef.Scalar::new)
                .orElseGet(() -> new TypeRef.Named(QualifiedName.parse(name)));
        return new TypeRef(target, type.flag("collection"), type.texts("allowedValues"));
    }

    Limits limits() {
        JsonNodes limits = objectOrNull("limits");
        Map<Limit, Long> values = new EnumMap<>(Limit.class);
        if (limits == null) {
            return Limits.NONE;
        }
        for (Limit limit : Limit.values()) {
            JsonNode value = limits.value(limit.word());
            if (value.canConvertToLong() && value.isIntegralNumber()) {
                values.put(limit, value.longValue());
            }
        }
        return Limits.of(values);
    }

    SourceSpan source() {
        JsonNodes source = objectOrNull("source");
        if (source == null) {
            throw wrong("source", "a place");
        }
        return source.span();
    }

    SourceSpan span() {
        return new SourceSpan(
                text("file"), number("line"), number("column"), value("length").intValue());
    }
}
