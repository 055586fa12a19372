package dev.stubdown.explain;

import dev.stubdown.link.Rule;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one type, property or operation, and why.
 *
 * @param kind what the subject is, in a word or two
 * @param name of the subject, in the model's spelling
 * @param points in the order in which people want to read them
 */
public record Explanation(String kind, String name, List<Point> points) {

    public Explanation {
        points = List.copyOf(points);
    }

    /**
     * One thing that is known.
     *
     * @param label such as {@code base type}
     * @param value what the model says; "none" where it says that there is none
     * @param rule by which it was decided; null where nothing had to be decided
     * @param evidence the kinds of text that told it; may be empty
     * @param source the place that told it; null where no single place did
     * @param lines what sources say, or a list of places
     */
    public record Point(
            String label,
            String value,
            @Nullable Ruling rule,
            List<Evidence> evidence,
            @Nullable SourceSpan source,
            List<Line> lines) {

        public Point {
            evidence = List.copyOf(evidence);
            lines = List.copyOf(lines);
        }

        /** A point that no rule decided. */
        static Point of(String label, String value, List<Line> lines) {
            return new Point(label, value, null, List.of(), null, lines);
        }
    }

    /**
     * The rule that decided.
     *
     * @param id as docs/explain.md lists it
     * @param sentence when it applies
     */
    public record Ruling(String id, String sentence) {

        static Ruling of(Rule rule) {
            return new Ruling(rule.id(), rule.sentence());
        }
    }

    /**
     * A line below a point.
     *
     * @param who which source, or what is listed
     * @param says may be empty
     * @param source null where it has none
     */
    public record Line(
            String who,
            String says,
            Standing standing,
            @Nullable SourceSpan source) {

        /** A line that only lists something. */
        static Line of(String who, String says, @Nullable SourceSpan source) {
            return new Line(who, says, Standing.LISTED, source);
        }
    }

    /** How what a source says stands to what the model says. */
    public enum Standing {
        /** The source says what the model says. */
        AGREES,
        /** The source shows a value, which may be one of the type. */
        FITS,
        /** The source says something else. */
        LOST,
        /** Nothing is compared. */
        LISTED
    }
}
