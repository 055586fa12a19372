package dev.stubdown.output.modeljson;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Tally;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

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
        coverage(json, document.coverage());
        json.list("diagnostics", document.diagnostics(), diagnostic -> diagnostic(json, diagnostic));
        json.close();
        json.end();
    }

    private static void coverage(JsonText json, Coverage coverage) throws IOException {
        json.open("coverage");
        tally(json, "pages", coverage.pages());
        tally(json, "tables", coverage.tables());
        tally(json, "rows", coverage.rows());
        tally(json, "listItems", coverage.listItems());
        tally(json, "codeBlocks", coverage.codeBlocks());
        if (!coverage.ignoredBy().isEmpty()) {
            json.open("ignoredBy");
            for (Map.Entry<String, Integer> rule : coverage.ignoredBy().entrySet()) {
                json.number(rule.getKey(), rule.getValue());
            }
            json.close();
        }
        json.close();
    }

    private static void tally(JsonText json, String key, Tally tally) throws IOException {
        json.openCompact(key);
        json.number("total", tally.total());
        json.number("used", tally.used());
        json.number("ignored", tally.ignored());
        json.number("failed", tally.failed());
        json.closeCompact();
    }

    private static void diagnostic(JsonText json, Diagnostic diagnostic) throws IOException {
        json.openCompact();
        json.text("code", diagnostic.code().id());
        json.text("severity", diagnostic.severity().name());
        json.text("message", diagnostic.message());
        json.textIfKnown("found", diagnostic.found());
        json.textIfKnown("expected", diagnostic.expected());
        json.textIfKnown("hint", diagnostic.hint());
        json.listIfAny("related", diagnostic.related(), json::sourceValue);
        json.source(diagnostic.source());
        json.text("file", diagnostic.source().file());
        json.number("line", diagnostic.source().line());
        json.number("column", diagnostic.source().column());
        json.closeCompact();
    }
}
