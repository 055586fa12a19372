package dev.stubdown.javamodel;

import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Literal;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Path templates as JAX-RS writes them (Jakarta RESTful Web Services 3.1, section 3.4). */
final class JaxRsPath {

    /** Literal text that would be read as a template, a query or a fragment. */
    private static final Map<Integer, String> ENCODED =
            Map.of((int) '{', "%7B", (int) '}', "%7D", (int) '?', "%3F", (int) '#', "%23", (int) '\\', "%5C");

    private JaxRsPath() {}

    /**
     * The template with its leading slash.
     *
     * @param names the template name of each placeholder
     */
    static String of(PathTemplate path, Map<String, String> names) {
        StringBuilder text = new StringBuilder();
        List<Segment> segments = path.segments();
        for (int i = 0; i < segments.size(); i++) {
            text.append('/');
            boolean address = i > 0 && endsWithColon(segments.get(i - 1)) && isAddress(segments, i);
            for (Part part : segments.get(i).parts()) {
                text.append(
                        part instanceof Placeholder placeholder
                                ? template(names.getOrDefault(placeholder.name(), placeholder.name()), address)
                                : encoded(((Literal) part).text()));
            }
        }
        return text.isEmpty() ? "/" : text.toString();
    }

    /** The template without the names of its placeholders: equal for two paths that JAX-RS cannot tell apart. */
    static String blind(PathTemplate path) {
        return path.segments().stream()
                .map(segment -> segment.parts().stream()
                        .map(part -> part instanceof Literal literal ? encoded(literal.text()) : "{}")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("/", "/", ""));
    }

    /** Path addressing, {@code /root:/{path}:/content}: what stands between the colons, or after the last one, may hold slashes. */
    private static boolean isAddress(List<Segment> segments, int index) {
        List<Part> parts = segments.get(index).parts();
        boolean last = index == segments.size() - 1 && parts.size() == 1;
        return parts.get(0) instanceof Placeholder
                && (last
                        || parts.size() == 2
                                && parts.get(1) instanceof Literal after
                                && after.text().equals(":"));
    }

    private static boolean endsWithColon(Segment segment) {
        return !segment.parts().isEmpty()
                && segment.parts().get(segment.parts().size() - 1) instanceof Literal literal
                && literal.text().endsWith(":");
    }

    private static String template(String name, boolean withSlashes) {
        return withSlashes ? '{' + name + ": .+}" : '{' + name + '}';
    }

    private static String encoded(String literal) {
        StringBuilder text = new StringBuilder(literal.length());
        literal.chars().forEach(c -> text.append(ENCODED.getOrDefault(c, String.valueOf((char) c))));
        return text.toString();
    }
}
