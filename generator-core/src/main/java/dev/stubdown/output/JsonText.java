package dev.stubdown.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.Limit;
import dev.stubdown.term.Limits;
import dev.stubdown.term.QualifiedName;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that all parts of our JSON documents share, above Jackson's generator: keys with nothing to say are left out. */
public final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final LinePrinter lines = new LinePrinter();

    /** Prints to a writer, which is never closed. */
    public JsonText(Writer out) throws IOException {
        json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(lines);
        json.setCharacterEscapes(UnseenEscapes.INSTANCE);
    }

    /** Prints one value. */
    public interface ValuePrinter<T> {
        void print(T value) throws IOException;
    }

    /** Opens an object. */
    public void open() throws IOException {
        json.writeStartObject();
    }

    /** Opens an object that is the value of a key. */
    public void open(String key) throws IOException {
        json.writeObjectFieldStart(key);
    }

    public void close() throws IOException {
        json.writeEndObject();
    }

    /** Opens an object that stands on one line. */
    public void openCompact() throws IOException {
        lines.compact();
        json.writeStartObject();
    }

    public void closeCompact() throws IOException {
        json.writeEndObject();
        lines.spread();
    }

    /** Opens an object on one line that is the value of a key. */
    public void openCompact(String key) throws IOException {
        json.writeFieldName(key);
        openCompact();
    }

    /** A text that may be empty. */
    public void text(String key, String value) throws IOException {
        json.writeStringField(key, value);
    }

    /** A text, or nothing at all for the empty one and for null. */
    public void textIfAny(String key, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(key, value);
        }
    }

    /** A text, empty or not, or nothing at all for null. */
    public void textIfKnown(String key, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value);
        }
    }

    /** A text, or the JSON null. */
    public void textOrNull(String key, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeStringField(key, value.toString());
        }
    }

    public void number(String key, int value) throws IOException {
        json.writeNumberField(key, value);
    }

    public void numberOrNull(String key, @Nullable Integer value) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeNumberField(key, value);
        }
    }

    /** The limits that are stated, or nothing at all. */
    public void limits(Limits limits) throws IOException {
        if (limits.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("limits");
        for (Map.Entry<Limit, Long> limit : limits.values().entrySet()) {
            json.writeNumberField(limit.getKey().word(), limit.getValue());
        }
        json.writeEndObject();
    }

    /** A flag that is set, or nothing at all. */
    public void flag(String key, boolean value) throws IOException {
        if (value) {
            json.writeBooleanField(key, true);
        }
    }

    public void flagOrNull(String key, @Nullable Boolean value) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeBooleanField(key, value);
        }
    }

    public void nullField(String key) throws IOException {
        json.writeNullField(key);
    }

    /** A list on one line, or nothing at all for the empty one. */
    public void texts(String key, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            lines.compact();
            json.writeArrayFieldStart(key);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
            lines.spread();
        }
    }

    public void evidence(List<Evidence> values) throws IOException {
        texts("evidence", values.stream().map(Evidence::modelName).toList());
    }

    /** A list, one value a line, also the empty one. */
    public <T> void list(String key, List<T> values, ValuePrinter<T> printer) throws IOException {
        json.writeArrayFieldStart(key);
        for (T value : values) {
            printer.print(value);
        }
        json.writeEndArray();
    }

    /** A list, one value a line, or nothing at all for the empty one. */
    public <T> void listIfAny(String key, List<T> values, ValuePrinter<T> printer) throws IOException {
        if (!values.isEmpty()) {
            list(key, values, printer);
        }
    }

    /** A list on one line, or nothing at all for the empty one. */
    public <T> void compactListIfAny(String key, List<T> values, ValuePrinter<T> printer) throws IOException {
        if (!values.isEmpty()) {
            lines.compact();
            list(key, values, printer);
            lines.spread();
        }
    }

    /** A list in a list. */
    public <T> void listValue(List<T> values, ValuePrinter<T> printer) throws IOException {
        json.writeStartArray();
        for (T value : values) {
            printer.print(value);
        }
        json.writeEndArray();
    }

    /** A text in a list. */
    public void textValue(String value) throws IOException {
        json.writeString(value);
    }

    public void source(SourceSpan span) throws IOException {
        json.writeFieldName("source");
        sourceValue(span);
    }

    public void sourceValue(SourceSpan span) throws IOException {
        openCompact();
        text("file", span.file());
        number("line", span.line());
        number("column", span.column());
        number("length", span.length());
        closeCompact();
    }

    public void type(String key, TypeRef type) throws IOException {
        openCompact(key);
        text("name", type.target().modelName());
        flag("collection", type.collection());
        texts("allowedValues", type.allowedValues());
        closeCompact();
    }

    public void typeOrNull(String key, @Nullable TypeRef type) throws IOException {
        if (type == null) {
            json.writeNullField(key);
        } else {
            type(key, type);
        }
    }

    public void typeIfKnown(String key, @Nullable TypeRef type) throws IOException {
        if (type != null) {
            type(key, type);
        }
    }

    public void name(QualifiedName name) throws IOException {
        text("namespace", name.namespace());
        text("name", name.name());
    }

    /** Ends the document with a line feed; closes nothing else. */
    public void end() throws IOException {
        json.writeRaw('\n');
        json.flush();
    }
}
