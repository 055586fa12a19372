package dev.stubdown.link;

import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PathTemplate.Segment;
import dev.stubdown.term.PlaceholderKinds;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the segments of the paths of an API match. Segments that match the same have one pattern, so that what is known of it is known of all. */
final class SegmentPatterns {

    private final PlaceholderKinds kinds;
    private final Map<String, SegmentPattern> literals = new HashMap<>();
    private final Map<String, SegmentPattern> others = new HashMap<>();

    SegmentPatterns(Collection<PathTemplate> all) {
        this.kinds = new PlaceholderKinds(all);
    }

    SegmentPattern segment(PathTemplate path, int segment) {
        Segment own = path.segments().get(segment);
        if (own.isLiteral()) {
            String text = own.toString();
            return literals.computeIfAbsent(
                    text, key -> new SegmentPattern(new UrlPattern().literal(text), text, false));
        }
        UrlPattern pattern = new UrlPattern();
        boolean isOpen = false;
        List<Part> parts = own.parts();
        for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part) instanceof Placeholder) {
                PlaceholderKinds.Kind kind = kinds.of(path, segment, part);
                pattern.placeholder(kind);
                isOpen |= kind == PlaceholderKinds.Kind.ADDRESS;
            } else {
                pattern.literal(parts.get(part).toString());
            }
        }
        SegmentPattern made = new SegmentPattern(pattern, null, isOpen);
        return others.computeIfAbsent(pattern.toString(), key -> made);
    }
}
