package dev.stubdown.output.freemarker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.output.modeljson.ModelDocument;
import dev.stubdown.output.modeljson.ModelJsonWriter;
import dev.stubdown.spi.ApiView;
import dev.stubdown.term.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What templates see: types and operations as {@code model.json} has them, which is a format that is documented and kept, and the classes that
 * became of the types.
 */
final class TemplateData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> values = new HashMap<>();
    private final List<Map<String, Object>> types;
    private final List<Map<String, Object>> operations;

    TemplateData(ApiView api) {
        Map<String, List<Map<String, Object>>> model = parsed(api);
        Map<String, String> classes = new TreeMap<>();
        api.classes().forEach((type, name) -> classes.put(type.toString(), name));
        types = model.getOrDefault("types", List.of());
        types.forEach(type -> type.put("javaName", classes.get(qualifiedName(type))));
        operations = model.getOrDefault("operations", List.of());
        values.put("types", types);
        values.put("operations", operations);
        values.put("javaNames", classes);
        values.put("basePackage", api.basePackage());
    }

    private static Map<String, List<Map<String, Object>>> parsed(ApiView api) {
        String json = new ModelJsonWriter().text(new ModelDocument(api.model(), Coverage.NONE, List.of(), ""));
        try {
            Map<String, Object> document = JSON.readValue(json, new TypeReference<>() {});
            document.keySet().retainAll(List.of("types", "operations"));
            return JSON.convertValue(document, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written as JSON is none", e);
        }
    }

    private static String qualifiedName(Map<String, Object> type) {
        String namespace = String.valueOf(type.get("namespace"));
        return new QualifiedName(namespace, String.valueOf(type.get("name"))).toString();
    }

    /** All of the model. */
    Map<String, Object> whole() {
        return values;
    }

    /** All of the model with one of its types as {@code type}, for each type. */
    List<Map<String, Object>> byType() {
        return types.stream().map(type -> with("type", type)).toList();
    }

    /** All of the model with one of its operations as {@code operation}, for each operation. */
    List<Map<String, Object>> byOperation() {
        return operations.stream()
                .map(operation -> with("operation", operation))
                .toList();
    }

    private Map<String, Object> with(String key, Map<String, Object> value) {
        Map<String, Object> all = new HashMap<>(values);
        all.put(key, value);
        return all;
    }
}
