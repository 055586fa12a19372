package dev.stubdown.extract;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.document.Block;
import dev.stubdown.document.Block.Line;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Looks whether comments that hold metadata are JSON, those about the page as a whole too. What nothing could read at all has been told before. */
final class MetadataReview {

    private static final int OPENING = "<!--".length();

    private final PageReading page;

    MetadataReview(PageReading page) {
        this.page = page;
    }

    void report() {
        page.document().comments().stream().filter(MetadataReview::isJson).forEach(this::report);
    }

    /** Meant as a JSON object: a brace and a text in quotes. */
    private static boolean isJson(Block.Comment comment) {
        String text = comment.text().strip();
        return text.startsWith("{") && text.substring(1).stripLeading().startsWith("\"");
    }

    private void report(Block.Comment comment) {
        List<Line> lines = lines(comment);
        JsonTreeReader.Reading reading = page.trees().read(lines);
        TextRange error = reading.error();
        if (error == null) {
            return;
        }
        if (reading.tree() != null) {
            new JsonReview(page, DiagnosticCode.PAGE_LENIENT_METADATA).reportLenient(new JsonSource(lines), error);
        } else if (!MetadataComment.isAboutBlock(comment)) {
            page.report(DiagnosticCode.PAGE_INVALID_METADATA, error, "The metadata in this comment is not JSON");
        }
    }

    private static List<Line> lines(Block.Comment comment) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        String text = comment.text();
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int offset = comment.range().start() + OPENING + start;
            lines.add(new Line(text.substring(start, end), new TextRange(offset, offset + end - start)));
            start = end + 1;
        }
        return lines;
    }
}
