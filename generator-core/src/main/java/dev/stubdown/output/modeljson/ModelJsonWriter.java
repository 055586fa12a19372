package dev.stubdown.output.modeljson;

import dev.stubdown.output.DiagnosticJson;
import dev.stubdown.output.JsonText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Prints {@code model.json}: the same document gives the same bytes. Keys with nothing to say are left out. */
public final class ModelJsonWriter {

    /** The name of the JSON Schema of the format, as a resource of this package. */
    public static final String SCHEMA_RESOURCE = "model.schema.json";

    private static final int BYTES_PER_ELEMENT = 2048;

    /** The document as text, with LF. */
    public String text(ModelDocument document) {
        int elements =
                document.model().types().size() + document.model().operations().size();
        StringWriter text = new StringWriter(BYTES_PER_ELEMENT * (elements + 1));
        try {
            write(document, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a writer in memory cannot fail", e);
        }
        return text.toString();
    }

    /**
     * Prints the document as it goes, without keeping it.
     *
     * @param out is flushed and left open
     * @throws IOException where the writer fails
     */
    public void write(ModelDocument document, Writer out) throws IOException {
        JsonText json = new JsonText(out);
        TypeJson types = new TypeJson(json);
        OperationJson operations = new OperationJson(json, types);
        json.open();
        json.number("formatVersion", ModelDocument.FORMAT_VERSION);
        json.openCompact("generator");
        json.text("name", "stubdown");
        json.text("version", document.generatorVersion());
        json.closeCompact();
        json.list("types", document.model().types(), types::type);
        json.list("operations", document.model().operations(), operations::operation);
        DiagnosticJson diagnostics = new DiagnosticJson(json);
        diagnostics.coverage(document.coverage());
        json.list("diagnostics", document.diagnostics(), diagnostics::diagnostic);
        json.close();
        json.end();
    }
}
