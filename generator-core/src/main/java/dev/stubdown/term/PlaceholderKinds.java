package dev.stubdown.term;

import dev.stubdown.term.PathTemplate.Literal;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a placeholder of a path stands for, as the paths around it show. */
public final class PlaceholderKinds {

    private static final String QUOTE = "'";
    private static final String COLON = ":";

    /** What leads to items that can be addressed by a path, as {@link #blind} writes it. */
    private final Set<String> addressed = new HashSet<>();

    /** What a placeholder stands for. */
    public enum Kind {
        /** Text up to the next slash. */
        TEXT,
        /** A key, {@code /items/{id}}, that no colon ends: elsewhere, {@code /items/{id}:/{path}}, one begins an address. */
        KEY,
        /** The way to an item, with slashes, that stands between colons, or behind the last one: {@code /root:/{path}:/content}. */
        ADDRESS,
        /** Text in quotes: {@code search(q='{q}')}. */
        QUOTED
    }

    /** For these paths, which are those of one API. */
    public PlaceholderKinds(Collection<PathTemplate> all) {
        for (PathTemplate path : all) {
            List<Segment> segments = path.segments();
            for (int i = 0; i < segments.size(); i++) {
                if (isBeforeColon(segments.get(i))) {
                    addressed.add(blind(segments.subList(0, i)));
                }
            }
        }
    }

    /**
     * The kind of a placeholder.
     *
     * @param segment its segment
     * @param part its place in the segment
     */
    public Kind of(PathTemplate path, int segment, int part) {
        List<Segment> segments = path.segments();
        Segment own = segments.get(segment);
        if (isQuoted(own, part)) {
            return Kind.QUOTED;
        }
        boolean last = segment == segments.size() - 1 && own.isPlaceholder();
        if (segment > 0
                && (last || isBeforeColon(own))
                && segments.get(segment - 1).toString().endsWith(COLON)) {
            return Kind.ADDRESS;
        }
        boolean key =
                !addressed.isEmpty() && own.isPlaceholder() && addressed.contains(blind(segments.subList(0, segment)));
        return key ? Kind.KEY : Kind.TEXT;
    }

    /** The placeholder at that place of a segment stands in quotes. */
    private static boolean isQuoted(Segment segment, int part) {
        List<Part> parts = segment.parts();
        return part > 0
                && part + 1 < parts.size()
                && parts.get(part - 1) instanceof Literal before
                && parts.get(part + 1) instanceof Literal after
                && before.text().endsWith(QUOTE)
                && after.text().startsWith(QUOTE);
    }

    private static boolean isBeforeColon(Segment segment) {
        List<Part> parts = segment.parts();
        return parts.size() == 2
                && parts.get(0) instanceof Placeholder
                && parts.get(1).toString().equals(COLON);
    }

    private static String blind(List<Segment> segments) {
        StringBuilder text = new StringBuilder();
        for (Segment segment : segments) {
            text.append('/');
            for (Part part : segment.parts()) {
                text.append(part instanceof Literal literal ? literal.text() : "{}");
            }
        }
        return text.toString();
    }
}
