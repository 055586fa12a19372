package dev.stubdown.output.report;

import dev.stubdown.explain.Explanation;
import dev.stubdown.explain.Explanation.Line;
import dev.stubdown.explain.Explanation.Point;
import dev.stubdown.explain.Explanation.Ruling;
import dev.stubdown.explain.Explanation.Standing;
import dev.stubdown.output.ShownText;
import dev.stubdown.term.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explanations as text for people: a heading, then a paragraph for each point, with columns that line up. */
public final class ExplanationText {

    private static final String INDENT = "    ";
    /** A longer text pushes the rest of its line to the right, and not that of all others. */
    private static final int WIDEST_COLUMN = 80;

    private static final int LONGEST = 120;

    private final Paint paint;

    /** @param paint how the parts look */
    public ExplanationText(Paint paint) {
        this.paint = paint;
    }

    /** What of the text looks different where it can. */
    public enum Part {
        HEADING,
        LABEL,
        RULE,
        PLACE,
        AGREES,
        LOST
    }

    /** Dresses a part of the text for where it goes. */
    @FunctionalInterface
    public interface Paint {

        /** Text as it is. */
        Paint PLAIN = (part, text) -> text;

        /** The text in the dress of the part. */
        String paint(Part part, String text);
    }

    /** The text, ending with a line end. */
    public String text(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(paint.paint(Part.HEADING, explanation.kind() + ' ' + ShownText.line(explanation.name())));
        int label = widest(explanation.points(), point -> point.label().length());
        for (Point point : explanation.points()) {
            lines.add("");
            addPoint(point, label, lines);
        }
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private void addPoint(Point point, int width, List<String> lines) {
        lines.add(paint.paint(Part.LABEL, padded(point.label(), width)) + "  " + ShownText.line(point.value()));
        Ruling rule = point.rule();
        if (rule != null) {
            lines.add(INDENT + paint.paint(Part.RULE, rule.id()) + ": " + rule.sentence());
        }
        String origin = Stream.of(evidence(point.evidence()), place(point))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" at "));
        if (!origin.isEmpty()) {
            lines.add(INDENT + origin);
        }
        addLines(point.lines(), lines);
    }

    private static String evidence(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::modelName).collect(Collectors.joining(", "));
    }

    private String place(Point point) {
        return point.source() == null
                ? ""
                : paint.paint(Part.PLACE, ShownText.line(point.source().toString()));
    }

    private void addLines(List<Line> all, List<String> lines) {
        int who = widest(all, line -> line.who().length());
        int says = widest(all, line -> line.says().length());
        int standing = widest(all, line -> standing(line).length());
        for (Line line : all) {
            String place = line.source() == null ? "" : line.source().toString();
            String shown = Stream.of(
                            padded(ShownText.line(line.who()), who),
                            padded(cut(ShownText.line(line.says())), says),
                            painted(line, padded(standing(line), standing)),
                            place.isEmpty() ? "" : paint.paint(Part.PLACE, ShownText.line(place)))
                    .filter(Objects::nonNull)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("  "));
            lines.add(INDENT + "- " + shown);
        }
    }

    private String painted(Line line, String text) {
        return switch (line.standing()) {
            case AGREES, FITS -> paint.paint(Part.AGREES, text);
            case LOST -> paint.paint(Part.LOST, text);
            case LISTED -> text;
        };
    }

    private static String standing(Line line) {
        return line.standing() == Standing.LISTED ? "" : line.standing().name().toLowerCase(Locale.ROOT);
    }

    private static <T> int widest(List<T> all, ToIntFunction<T> width) {
        return all.stream()
                .mapToInt(width)
                .filter(w -> w <= WIDEST_COLUMN)
                .max()
                .orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + '…';
    }
}
