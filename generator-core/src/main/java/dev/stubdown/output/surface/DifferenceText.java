package dev.stubdown.output.surface;

import dev.stubdown.output.ShownText;
import dev.stubdown.surface.Change;
import dev.stubdown.surface.Change.Detail;
import dev.stubdown.surface.Change.Kind;
import dev.stubdown.surface.Difference;
import dev.stubdown.surface.Verdict;
import java.util.Map;

/** A difference for people: a group for each kind of change, and the verdict last. */
final class DifferenceText {

    private static final Map<Kind, String> HEADINGS = Map.of(
            Kind.REMOVED, "Removed",
            Kind.RENAMED, "Renamed",
            Kind.CHANGED, "Changed",
            Kind.ADDED, "Added",
            Kind.DOCUMENTED, "Documentation only");

    private static final String INDENT = "         ";

    private final StringBuilder text = new StringBuilder();

    private DifferenceText() {}

    static String of(Difference difference) {
        DifferenceText text = new DifferenceText();
        text.print(difference);
        return text.text.toString();
    }

    private void print(Difference difference) {
        Kind group = null;
        for (Change change : difference.changes()) {
            if (change.kind() != group) {
                group = change.kind();
                text.append(text.isEmpty() ? "" : "\n")
                        .append(HEADINGS.getOrDefault(group, ""))
                        .append('\n');
            }
            print(change);
        }
        text.append(text.isEmpty() ? "Callers see no difference.\n" : "\n");
        text.append(String.format(
                java.util.Locale.ROOT,
                "Verdict: %s (%d major, %d minor, %d patch)\n",
                difference.verdict().word(),
                difference.count(Verdict.MAJOR),
                difference.count(Verdict.MINOR),
                difference.count(Verdict.PATCH)));
    }

    private void print(Change change) {
        text.append("  ").append(change.verdict().word()).append("  ").append(ShownText.line(change.java()));
        if (!change.now().isEmpty()) {
            text.append(" -> ").append(ShownText.line(change.now()));
        }
        text.append('\n');
        change.details().forEach(this::print);
        text.append(INDENT).append(ShownText.line(change.subject()));
        if (!change.source().file().isEmpty()) {
            text.append(" at ")
                    .append(ShownText.line(change.source().file()))
                    .append(':')
                    .append(change.source().line());
        }
        text.append('\n');
    }

    private void print(Detail detail) {
        text.append(INDENT).append(detail.facet().label());
        if (!detail.facet().isText()) {
            Shortened both = Shortened.of(detail.before(), detail.after());
            text.append(": ").append(shown(both.before())).append(" -> ").append(shown(both.after()));
        }
        text.append('\n');
    }

    private static String shown(String said) {
        return said.isEmpty() ? "nothing" : ShownText.line(said);
    }
}
