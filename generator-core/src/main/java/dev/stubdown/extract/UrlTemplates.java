package dev.stubdown.extract;

import dev.stubdown.fact.RequestLine;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Literal;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which of a page's request lines the path of a URL fits. As servers of OData do (URL Conventions 4.01, sections 4.3 to 4.11): arguments of
 * functions in any order, a type cast or the count of a list at the end, names of calls with or without their namespace, the key of an element in
 * parentheses.
 */
final class UrlTemplates {

    private static final String NAMESPACE = "(?:\\w++\\.)*+";
    private static final String ARGUMENTS = "(?:\\((?:[^()']|'[^']*+')*+\\))?+";
    private static final String NAMED_ARGUMENTS = "(?:\\((?:\\w++=(?:[^()']|'[^']*+')*+)?+\\))?+";
    private static final String KEY = "\\((?:[^()'=,]|'[^']*+')++\\)";
    private static final String END = "(?:/(?:\\w++\\.)++\\w++)?+(?:/\\$count)?+/?+";

    private record Template(RequestLine line, Pattern pattern) {}

    private final List<Template> templates = new ArrayList<>();

    UrlTemplates(List<RequestLine> lines) {
        for (RequestLine line : lines) {
            templates.add(new Template(line, pattern(line.path())));
        }
    }

    /** The lines that the path fits, whatever their method, in order. */
    List<RequestLine> fitting(String path) {
        return templates.stream()
                .filter(template -> template.pattern().matcher(path).matches())
                .map(Template::line)
                .toList();
    }

    private static Pattern pattern(PathTemplate path) {
        StringBuilder pattern = new StringBuilder();
        boolean colon = false;
        List<Segment> segments = path.segments();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            String value = colon ? ".+?" : "[^/]+?";
            boolean key =
                    segment.isPlaceholder() && i > 0 && segments.get(i - 1).isLiteral() && !colon;
            pattern.append(key ? "(?:" + KEY + "|/[^/]+?)" : '/' + segment(segment, value));
            colon = segment.toString().endsWith(":"); // a path of its own stands between colons
        }
        return Pattern.compile(pattern + END, Pattern.CASE_INSENSITIVE);
    }

    private static String segment(Segment segment, String value) {
        String text = segment.toString();
        int open = text.indexOf('(');
        if (open > 0
                && segment.parts().get(0) instanceof Literal literal
                && literal.text().indexOf('(') > 0) {
            String name = literal.text().substring(0, literal.text().indexOf('('));
            return call(name) + ARGUMENTS;
        }
        if (segment.isLiteral()) {
            return call(text) + NAMED_ARGUMENTS;
        }
        StringBuilder pattern = new StringBuilder();
        for (Part part : segment.parts()) {
            pattern.append(part instanceof Literal literal ? Pattern.quote(literal.text()) : value);
        }
        return pattern.toString();
    }

    private static String call(String name) {
        if (name.chars().allMatch(c -> c == '.')) {
            return ".*"; // steps left out
        }
        String bare = name.substring(name.lastIndexOf('.') + 1);
        return NAMESPACE + Pattern.quote(bare.isEmpty() ? name : bare);
    }
}
