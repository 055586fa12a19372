package dev.stubdown.link;

import dev.stubdown.fact.RequestLine;
import dev.stubdown.fact.RequestLine.PlaceholderFact;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives placeholders names that speak, are legal and unique in their path, and are the same wherever pages mean the same place.
 *
 * <p>All pages vote on the name of a place in the tree of paths; a text that says nothing ({@code id}) votes for the name made of the segment
 * in front of it. So the name of a place depends on the pages that have this place, and on no others.
 */
final class PlaceholderNamer {

    private final Map<String, NameVotes> votes = new HashMap<>();

    /** Learns from all request lines of all pages. */
    PlaceholderNamer(Collection<RequestLine> lines) {
        for (RequestLine line : lines) {
            new Walk(line) {
                @Override
                String name(Place place) {
                    votes.computeIfAbsent(place.shape(), shape -> new NameVotes())
                            .add(place.suggestion());
                    return place.suggestion();
                }
            }.path();
        }
    }

    /** The path of the line with the names of its placeholders. */
    PathTemplate name(RequestLine line) {
        if (line.placeholders().isEmpty()) {
            return line.path();
        }
        Set<String> used = new HashSet<>();
        return new Walk(line) {
            @Override
            String name(Place place) {
                NameVotes known = votes.get(place.shape());
                String common =
                        known == null ? place.suggestion() : known.winner().orElseGet(place::suggestion);
                return unique(common, place, used);
            }
        }.path();
    }

    private static String unique(String wanted, Place place, Set<String> used) {
        String name = used.contains(fold(wanted)) ? place.text().speakingAfter(place.collection()) : wanted;
        String numbered = name;
        for (int i = 2; !used.add(fold(numbered)); i++) {
            numbered = name + i;
        }
        return numbered;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * A placeholder in the tree of paths.
     *
     * @param shape the shape of the path up to it
     * @param collection what the segment before it names, or its own for a key in parentheses; empty where there is none
     */
    private record Place(String shape, String collection, PlaceholderText text, PlaceholderFact fact) {

        String suggestion() {
            if (fact.argument() && !text.name().isEmpty()) {
                return text.name();
            }
            return fact.sample() || text.isGeneric() ? text.speakingAfter(collection) : text.name();
        }
    }

    /** Goes through the placeholders of a line from left to right. */
    private abstract static class Walk {

        private final RequestLine line;
        private final StringBuilder shape = new StringBuilder();
        private String collection = "";
        private int next;

        Walk(RequestLine line) {
            this.line = line;
        }

        abstract String name(Place place);

        PathTemplate path() {
            List<Segment> segments = new ArrayList<>();
            for (Segment segment : line.path().segments()) {
                segments.add(segment(segment));
            }
            return new PathTemplate(segments);
        }

        private Segment segment(Segment segment) {
            shape.append('/');
            String literal = ODataPath.name(segment);
            if (ODataPath.hasKeyInParentheses(segment)) {
                collection = literal;
            }
            if (segment.isLiteral()) {
                shape.append(OperationKey.spellingOf(segment).toLowerCase(Locale.ROOT));
                collection = literal.isEmpty() ? collection : literal;
                return segment;
            }
            List<Part> parts = new ArrayList<>();
            for (Part part : segment.parts()) {
                parts.add(part instanceof Placeholder placeholder ? named(placeholder) : part);
                shape.append(OperationKey.shapeOf(part));
            }
            collection = literal.isEmpty() ? collection : literal;
            return new Segment(parts);
        }

        private Placeholder named(Placeholder placeholder) {
            PlaceholderFact fact = line.placeholders().get(next++);
            PlaceholderText text = PlaceholderText.of(placeholder.name());
            return new Placeholder(name(new Place(shape.toString(), collection, text, fact)));
        }
    }
}
