package dev.stubdown.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stubdown.document.Block.Line;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.PropertyFact.Group;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.fact.TypeExpression.Collection;
import dev.stubdown.fact.TypeExpression.Scalar;
import dev.stubdown.model.Prose;
import dev.stubdown.source.TextRange;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the keys of a JSON object as properties, with the types that their values stand for. */
final class JsonPropertyReader {

    /** The annotation that names the type of an object. */
    static final String TYPE_ANNOTATION = "@odata.type";

    private final PageReading page;

    JsonPropertyReader(PageReading page) {
        this.page = page;
    }

    /** The keys of an object, annotations left out; {@code lines} are the block that it stands in. */
    List<PropertyFact> read(JsonNode object, List<Line> lines, Evidence evidence) {
        List<PropertyFact> properties = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String name = field.getKey();
            if (name.indexOf('@') < 0
                    && page.dialect().remarks().propertyName().matcher(name).matches()) {
                properties.add(property(name, type(field.getValue(), evidence), place(name, lines), evidence));
            }
        }
        return properties;
    }

    private PropertyFact property(String name, TypeExpression type, TextRange place, Evidence evidence) {
        return new PropertyFact(
                name,
                type,
                Group.STRUCTURAL,
                null,
                false,
                false,
                null,
                false,
                false,
                null,
                List.of(),
                Prose.NONE,
                evidence,
                page.span(place));
    }

    /** The type annotation of an object; null where it has none. */
    @Nullable
    TypeExpression annotation(JsonNode object) {
        JsonNode type = object.get(TYPE_ANNOTATION);
        if (type == null || !type.isTextual() || type.asText().isBlank()) {
            return null;
        }
        return page.types().parse(type.asText().startsWith("#") ? type.asText().substring(1) : type.asText());
    }

    /** What a value says of its type. */
    TypeExpression type(JsonNode value, Evidence evidence) {
        if (value.isArray()) {
            return new Collection(value.isEmpty() ? new Scalar(ScalarType.JSON) : type(value.get(0), evidence));
        }
        if (value.isObject()) {
            TypeExpression annotation = annotation(value);
            return annotation == null ? new Scalar(ScalarType.JSON) : annotation;
        }
        return new Scalar(value.isTextual() ? text(value.asText(), evidence) : primitive(value));
    }

    private static ScalarType primitive(JsonNode value) {
        if (value.isBoolean()) {
            return ScalarType.BOOLEAN;
        }
        if (value.isIntegralNumber()) {
            return value.canConvertToInt() ? ScalarType.INT32 : ScalarType.INT64;
        }
        return value.isNumber() ? ScalarType.DOUBLE : ScalarType.JSON;
    }

    /** In a representation a text names a type; in an example it is a value. */
    private ScalarType text(String text, Evidence evidence) {
        return evidence == Evidence.JSON
                ? page.dialect().types().standsFor(text).orElse(ScalarType.STRING)
                : ScalarType.STRING;
    }

    private static TextRange place(String name, List<Line> lines) {
        String quoted = '"' + name + '"';
        for (Line line : lines) {
            int at = line.text().indexOf(quoted);
            if (at >= 0) {
                int start = line.range().start() + Math.min(at, line.range().length());
                return new TextRange(
                        start,
                        Math.min(
                                start + quoted.length(),
                                Math.max(start, line.range().end())));
            }
        }
        return lines.isEmpty() ? new TextRange(0, 0) : lines.get(0).range();
    }
}
