package dev.stubdown.link;

import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PlaceholderKinds;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the segments of the paths of an API match. Segments that match the same have one pattern, so that what is known of it is known of all. */
final class SegmentPatterns {

    private final PlaceholderKinds kinds;
    private final Map<String, SegmentPattern> known = new HashMap<>();

    SegmentPatterns(Collection<PathTemplate> all) {
        this.kinds = new PlaceholderKinds(all);
    }

    SegmentPattern segment(PathTemplate path, int segment) {
        UrlPattern pattern = new UrlPattern();
        StringBuilder literal = new StringBuilder();
        boolean hasPlaceholder = false;
        boolean isOpen = false;
        List<Part> parts = path.segments().get(segment).parts();
        for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part) instanceof Placeholder) {
                PlaceholderKinds.Kind kind = kinds.of(path, segment, part);
                pattern.placeholder(kind);
                hasPlaceholder = true;
                isOpen |= kind == PlaceholderKinds.Kind.ADDRESS;
            } else {
                pattern.literal(parts.get(part).toString());
                literal.append(parts.get(part));
            }
        }
        SegmentPattern made = new SegmentPattern(pattern, hasPlaceholder ? null : literal.toString(), isOpen);
        return known.computeIfAbsent(pattern.toString(), key -> made);
    }
}
