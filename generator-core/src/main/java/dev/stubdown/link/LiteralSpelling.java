package dev.stubdown.link;

import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Literal;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One spelling for the literal text of equal paths: pages that write {@code calendargroups} and {@code calendarGroups}, or leave out the
 * quotes of an argument, mean the same. In every place of the tree of paths the most frequent spelling wins.
 */
final class LiteralSpelling {

    private final Map<String, Votes<String>> votes = new HashMap<>();

    /** Learns from all paths of all pages. */
    LiteralSpelling(Collection<PathTemplate> paths) {
        for (PathTemplate path : paths) {
            StringBuilder place = new StringBuilder();
            for (Segment segment : path.segments()) {
                OperationKey.appendShape(place.append('/'), segment);
                votes.computeIfAbsent(place.toString(), p -> new Votes<>()).add(blind(segment));
            }
        }
    }

    /** The path in the common spelling; its placeholders keep their names. */
    PathTemplate respell(PathTemplate path) {
        List<Segment> segments = new ArrayList<>();
        StringBuilder place = new StringBuilder();
        for (Segment segment : path.segments()) {
            OperationKey.appendShape(place.append('/'), segment);
            Votes<String> known = votes.get(place.toString());
            String spelling = known == null ? blind(segment) : known.winner().orElseGet(() -> blind(segment));
            segments.add(spelling.equals(blind(segment)) ? segment : fill(spelling, segment));
        }
        return new PathTemplate(segments);
    }

    /** The segment's text with a character in place of each placeholder that no path can have. */
    private static String blind(Segment segment) {
        StringBuilder text = new StringBuilder();
        for (Part part : segment.parts()) {
            text.append(part instanceof Literal literal ? literal.text() : "\0");
        }
        return text.toString();
    }

    private static Segment fill(String spelling, Segment names) {
        List<Part> placeholders =
                names.parts().stream().filter(Placeholder.class::isInstance).toList();
        List<Part> parts = new ArrayList<>();
        int next = 0;
        for (String piece : spelling.split("(?<=\0)|(?=\0)")) {
            if (piece.equals("\0")) {
                parts.add(placeholders.get(next++));
            } else if (!piece.isEmpty()) {
                parts.add(new Literal(piece));
            }
        }
        return new Segment(parts);
    }
}
