package dev.stubdown.output.modeljson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that all parts of the document share, above Jackson's generator: keys with nothing to say are left out. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final LinePrinter lines = new LinePrinter();

    JsonText(Writer out) throws IOException {
        json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(lines);
    }

    /** Prints one value. */
    interface ValuePrinter<T> {
        void print(T value) throws IOException;
    }

    /** Opens an object. */
    void open() throws IOException {
        json.writeStartObject();
    }

    /** Opens an object that is the value of a key. */
    void open(String key) throws IOException {
        json.writeObjectFieldStart(key);
    }

    void close() throws IOException {
        json.writeEndObject();
    }

    /** Opens an object that stands on one line. */
    void openCompact() throws IOException {
        lines.compact();
        json.writeStartObject();
    }

    void closeCompact() throws IOException {
        json.writeEndObject();
        lines.spread();
    }

    /** Opens an object on one line that is the value of a key. */
    void openCompact(String key) throws IOException {
        json.writeFieldName(key);
        openCompact();
    }

    /** A text that may be empty. */
    void text(String key, String value) throws IOException {
        json.writeStringField(key, value);
    }

    /** A text, or nothing at all for the empty one and for null. */
    void textIfAny(String key, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(key, value);
        }
    }

    /** A text, empty or not, or nothing at all for null. */
    void textIfKnown(String key, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value);
        }
    }

    /** A text, or the JSON null. */
    void textOrNull(String key, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeStringField(key, value.toString());
        }
    }

    void number(String key, int value) throws IOException {
        json.writeNumberField(key, value);
    }

    void numberOrNull(String key, @Nullable Integer value) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeNumberField(key, value);
        }
    }

    /** A flag that is set, or nothing at all. */
    void flag(String key, boolean value) throws IOException {
        if (value) {
            json.writeBooleanField(key, true);
        }
    }

    void flagOrNull(String key, @Nullable Boolean value) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeBooleanField(key, value);
        }
    }

    void nullField(String key) throws IOException {
        json.writeNullField(key);
    }

    /** A list on one line, or nothing at all for the empty one. */
    void texts(String key, List<String> values) throws IOException {
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

    void evidence(List<Evidence> values) throws IOException {
        texts("evidence", values.stream().map(Evidence::modelName).toList());
    }

    /** A list, one value a line, also the empty one. */
    <T> void list(String key, List<T> values, ValuePrinter<T> printer) throws IOException {
        json.writeArrayFieldStart(key);
        for (T value : values) {
            printer.print(value);
        }
        json.writeEndArray();
    }

    /** A list, one value a line, or nothing at all for the empty one. */
    <T> void listIfAny(String key, List<T> values, ValuePrinter<T> printer) throws IOException {
        if (!values.isEmpty()) {
            list(key, values, printer);
        }
    }

    void source(SourceSpan span) throws IOException {
        json.writeFieldName("source");
        sourceValue(span);
    }

    void sourceValue(SourceSpan span) throws IOException {
        openCompact();
        text("file", span.file());
        number("line", span.line());
        number("column", span.column());
        number("length", span.length());
        closeCompact();
    }

    void type(String key, TypeRef type) throws IOException {
        openCompact(key);
        text("name", type.target().modelName());
        flag("collection", type.collection());
        texts("allowedValues", type.allowedValues());
        closeCompact();
    }

    void typeOrNull(String key, @Nullable TypeRef type) throws IOException {
        if (type == null) {
            json.writeNullField(key);
        } else {
            type(key, type);
        }
    }

    void typeIfKnown(String key, @Nullable TypeRef type) throws IOException {
        if (type != null) {
            type(key, type);
        }
    }

    void name(QualifiedName name) throws IOException {
        text("namespace", name.namespace());
        text("name", name.name());
    }

    /** Ends the document with a line feed; closes nothing else. */
    void end() throws IOException {
        json.writeRaw('\n');
        json.flush();
    }
}
