package dev.stubdown.extract;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.document.Block.Line;
import dev.stubdown.fact.JsonTree;
import dev.stubdown.fact.JsonTree.ArrayNode;
import dev.stubdown.fact.JsonTree.Member;
import dev.stubdown.fact.JsonTree.ObjectNode;
import dev.stubdown.source.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON of code blocks and tells what RFC 8259 does not allow in it. What is no JSON at all has been told before. */
final class JsonReview {

    private final PageReading page;
    private final DiagnosticCode lenient;

    /** @param lenient the code of what only a lenient reader takes */
    JsonReview(PageReading page, DiagnosticCode lenient) {
        this.page = page;
        this.lenient = lenient;
    }

    /** The tree; null for what is not JSON. */
    @Nullable
    JsonTree read(List<Line> lines) {
        JsonTreeReader.Reading reading = page.trees().read(lines);
        TextRange error = reading.error();
        if (reading.tree() != null && error != null) {
            reportLenient(new JsonSource(lines), error);
        }
        if (reading.tree() != null) {
            reportRepeated(reading.tree());
        }
        return reading.tree();
    }

    /** Tells what stands at the place where a strict reader stops. */
    void reportLenient(JsonSource source, TextRange error) {
        int at = source.at(error);
        char stop = source.text().charAt(at);
        int before = at - 1;
        while (before > 0 && Character.isWhitespace(source.text().charAt(before))) {
            before--;
        }
        if ((stop == '}' || stop == ']') && before >= 0 && source.text().charAt(before) == ',') {
            report(
                    source.range(before, before + 1),
                    "A comma stands behind the last element, which JSON does not allow");
        } else if (stop == '/') {
            report(error, "A comment stands here, which JSON does not allow");
        } else if (stop < ' ') {
            report(error, "A line end or another control character stands in this string, which JSON does not allow");
        } else {
            report(error, "A name without quotes stands here, which JSON does not allow");
        }
    }

    private void report(TextRange range, String message) {
        page.report(lenient, range, message);
    }

    private void reportRepeated(JsonTree tree) {
        if (tree instanceof ArrayNode array) {
            array.items().forEach(this::reportRepeated);
        } else if (tree instanceof ObjectNode object) {
            Map<String, Member> seen = new HashMap<>();
            for (Member member : object.members()) {
                Member earlier = seen.putIfAbsent(member.name(), member);
                if (earlier != null) {
                    page.diagnostics()
                            .add(Diagnostic.of(
                                            DiagnosticCode.EXAMPLE_DUPLICATE_KEY,
                                            member.nameSource(),
                                            "The object has the member '" + member.name() + "' twice")
                                    .withFound(member.name(), null)
                                    .withRelated(List.of(earlier.nameSource())));
                }
                reportRepeated(member.value());
            }
        }
    }
}
