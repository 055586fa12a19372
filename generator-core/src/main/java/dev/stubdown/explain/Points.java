package dev.stubdown.explain;

import dev.stubdown.explain.Explanation.Line;
import dev.stubdown.explain.Explanation.Point;
import dev.stubdown.explain.Explanation.Ruling;
import dev.stubdown.explain.Explanation.Standing;
import dev.stubdown.link.Aspect;
import dev.stubdown.link.Claim;
import dev.stubdown.link.Decision;
import dev.stubdown.link.Subject;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes points of what is known. */
final class Points {

    /** How many places a list shows before it only counts. */
    static final int SHOWN = 10;

    private static final String NONE = "none";

    private final Known known;
    private final ShownValue shown;

    Points(Known known) {
        this.shown = new ShownValue(known);
        this.known = known;
    }

    /** A point of one decision, with what the sources say. Empty where nothing was decided. */
    Optional<Point> decided(String label, Subject subject, Aspect aspect, Said value, List<Evidence> evidence) {
        return known.decision(subject, aspect)
                .map(decision -> point(label, decision, value, evidence, known.claims(subject, aspect)));
    }

    /** A point of a decision, with what other sources say. */
    Point point(String label, Decision decision, Said value, List<Evidence> evidence, Collection<Claim> claims) {
        List<Line> lines =
                claims.stream().map(claim -> line(claim, value)).distinct().toList();
        return new Point(label, orNone(value.text()), Ruling.of(decision.rule()), evidence, decision.source(), lines);
    }

    /** What a source says, compared with what the model says. */
    Line line(Claim claim, Said value) {
        Standing standing = standing(claim.says(), value.text());
        boolean fits = standing == Standing.LOST
                && claim.by().showsValue()
                && claim.type() != null
                && value.type() != null
                && shown.mayBe(claim.type(), value.type());
        return new Line(claim.by().label(), orNone(claim.says()), fits ? Standing.FITS : standing, claim.source());
    }

    /** Whether what a source says is what the model says. */
    static Standing standing(String says, String value) {
        return says.equals(value) ? Standing.AGREES : Standing.LOST;
    }

    /** The word for nothing where there is nothing. */
    static String orNone(String value) {
        return value.isEmpty() ? NONE : value;
    }

    /** As {@link #list}, with how many there are of each sort. */
    static Optional<Point> counted(String label, List<Line> all) {
        Map<String, Long> counts =
                all.stream().collect(Collectors.groupingBy(Line::who, LinkedHashMap::new, Collectors.counting()));
        String value = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " × " + entry.getKey())
                .collect(Collectors.joining(", "));
        return list(label, all).map(point -> Point.of(label, value, point.lines()));
    }

    /** A list that may be long: how many there are, and the first of them. Empty where there is none. */
    static Optional<Point> list(String label, List<Line> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Line> shown = new ArrayList<>(all.subList(0, Math.min(SHOWN, all.size())));
        if (all.size() > shown.size()) {
            shown.add(Line.of("and " + (all.size() - shown.size()) + " more", "", null));
        }
        return Optional.of(Point.of(label, Integer.toString(all.size()), shown));
    }

    /** The findings in the lines of the places. Empty where there is none. */
    Optional<Point> findings(Collection<SourceSpan> places) {
        List<Line> lines = known.findings(new TreeSet<>(places)).stream()
                .map(found -> Line.of(found.code().id(), found.message(), found.source()))
                .toList();
        return list("findings", lines);
    }
}
