package dev.stubdown.output;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Tally;
import java.io.IOException;
import java.util.Map;

/** Diagnostics and the account of what was read, in the same words in every JSON document of ours. */
public final class DiagnosticJson {

    private final JsonText json;

    /** @param json the document that they are part of */
    public DiagnosticJson(JsonText json) {
        this.json = json;
    }

    /** The key {@code coverage}. */
    public void coverage(Coverage coverage) throws IOException {
        json.open("coverage");
        tally("pages", coverage.pages());
        tally("tables", coverage.tables());
        tally("rows", coverage.rows());
        tally("listItems", coverage.listItems());
        tally("codeBlocks", coverage.codeBlocks());
        if (!coverage.ignoredBy().isEmpty()) {
            json.open("ignoredBy");
            for (Map.Entry<String, Integer> rule : coverage.ignoredBy().entrySet()) {
                json.number(rule.getKey(), rule.getValue());
            }
            json.close();
        }
        json.close();
    }

    private void tally(String key, Tally tally) throws IOException {
        json.openCompact(key);
        json.number("total", tally.total());
        json.number("used", tally.used());
        json.number("ignored", tally.ignored());
        json.number("failed", tally.failed());
        json.closeCompact();
    }

    /** An object on one line. */
    public void diagnostic(Diagnostic diagnostic) throws IOException {
        json.openCompact();
        keys(diagnostic);
        json.closeCompact();
    }

    /** The keys of such an object, for one that has more of them. */
    public void keys(Diagnostic diagnostic) throws IOException {
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
    }
}
