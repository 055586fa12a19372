package dev.stubdown.output.surface;

import dev.stubdown.output.JsonText;
import dev.stubdown.surface.Change;
import dev.stubdown.surface.Change.Detail;
import dev.stubdown.surface.Difference;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A difference for programs. */
final class DifferenceJson {

    private static final int FORMAT_VERSION = 1;

    private final JsonText json;

    private DifferenceJson(JsonText json) {
        this.json = json;
    }

    static String of(Difference difference) {
        StringWriter text = new StringWriter();
        try {
            new DifferenceJson(new JsonText(text)).print(difference);
        } catch (IOException e) {
            throw new UncheckedIOException("a writer in memory cannot fail", e);
        }
        return text.toString();
    }

    private void print(Difference difference) throws IOException {
        json.open();
        json.number("formatVersion", FORMAT_VERSION);
        json.text("verdict", difference.verdict().word());
        json.list("changes", difference.changes(), this::change);
        json.close();
        json.end();
    }

    private void change(Change change) throws IOException {
        json.open();
        json.text("kind", change.kind().word());
        json.text("verdict", change.verdict().word());
        json.text("subject", change.subject());
        json.text("java", change.java());
        json.textIfAny("now", change.now());
        json.listIfAny("details", change.details(), this::detail);
        if (!change.source().file().isEmpty()) {
            json.source(change.source());
        }
        json.close();
    }

    private void detail(Detail detail) throws IOException {
        json.openCompact();
        json.text("what", detail.facet().label());
        json.text("before", detail.before());
        json.text("after", detail.after());
        json.closeCompact();
    }
}
