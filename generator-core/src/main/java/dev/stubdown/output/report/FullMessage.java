package dev.stubdown.output.report;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.output.ShownText;
import java.util.ArrayList;
import java.util.List;

/** The message of a finding for formats that have no place of their own for what was found, what was expected and what to do. */
final class FullMessage {

    private static final int MOST_CHARACTERS = 500;

    private FullMessage() {}

    /** The message and a line for each of the rest, also the other places, divided by LF. */
    static String of(ReportDocument document, Diagnostic diagnostic) {
        List<String> lines = lines(diagnostic);
        diagnostic.related().forEach(place -> lines.add("See: " + ShownText.line(document.place(place))));
        return String.join("\n", lines);
    }

    /** The same for a format that has its own way to tell the other places. */
    static String withoutPlaces(Diagnostic diagnostic) {
        return String.join("\n", lines(diagnostic));
    }

    private static List<String> lines(Diagnostic diagnostic) {
        List<String> lines = new ArrayList<>();
        lines.add(ShownText.line(diagnostic.message()));
        if (diagnostic.found() != null) {
            lines.add("Found: " + shown(diagnostic.found()));
        }
        if (diagnostic.expected() != null) {
            lines.add("Expected: " + shown(diagnostic.expected()));
        }
        if (diagnostic.hint() != null) {
            lines.add("Hint: " + shown(diagnostic.hint()));
        }
        return lines;
    }

    private static String shown(String text) {
        return ShownText.line(text, MOST_CHARACTERS);
    }
}
