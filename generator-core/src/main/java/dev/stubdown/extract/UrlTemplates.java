package dev.stubdown.extract;

import dev.stubdown.fact.RequestLine;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Literal;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of a page's request lines the path of a URL fits. As servers of OData do (URL Conventions 4.01, sections 4.3 to 4.11): arguments of
 * functions in any order, a type cast or the count of a list at the end, names of calls with or without their namespace, the key of an element in
 * parentheses.
 */
final class UrlTemplates {

    /** What names of segments are made of; a slash, a dot, a parenthesis or the end stands at each side. */
    private static final Pattern WORD = Pattern.compile("\\w++");

    private static final String NAMESPACE = "(?:\\w++\\.)*+";
    private static final String ARGUMENTS = "(?:\\((?:[^()']|'[^']*+')*+\\))?+";
    private static final String NAMED_ARGUMENTS = "(?:\\((?:\\w++=(?:[^()']|'[^']*+')*+)?+\\))?+";
    private static final String KEY = "\\((?:[^()'=,]|'[^']*+')++\\)";
    private static final String END = "(?:/(?:\\w++\\.)++\\w++)?+(?:/\\$count)?+/?+";

    private final List<Template> templates;

    UrlTemplates(List<RequestLine> lines) {
        templates = lines.stream().map(Template::new).toList();
    }

    /** The lines that the path fits, whatever their method, in order. */
    List<RequestLine> fitting(String path) {
        Set<String> words = WORD.matcher(path)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return templates.stream()
                .filter(template -> template.fits(path, words))
                .map(template -> template.line)
                .toList();
    }

    /** A request line, and what paths that fit it look like. */
    private static final class Template {

        private final RequestLine line;

        /** Words that stand in every path that fits, in lower case. */
        private final List<String> words = new ArrayList<>();

        private final String expression;
        private @Nullable Pattern pattern;

        Template(RequestLine line) {
            this.line = line;
            this.expression = expression(line.path());
        }

        /** Most lines of a page have a word that is not in the path that is asked for; no pattern is made for them. */
        boolean fits(String path, Set<String> pathWords) {
            return pathWords.containsAll(words) && pattern().matcher(path).matches();
        }

        private Pattern pattern() {
            if (pattern == null) {
                pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
            }
            return pattern;
        }

        private String expression(PathTemplate path) {
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
            return pattern + END;
        }

        private String segment(Segment segment, String value) {
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

        private String call(String name) {
            if (name.chars().allMatch(c -> c == '.')) {
                return ".*"; // steps left out
            }
            String bare = name.substring(name.lastIndexOf('.') + 1);
            if (WORD.matcher(bare).matches()) {
                words.add(bare.toLowerCase(Locale.ROOT));
            }
            return NAMESPACE + Pattern.quote(bare.isEmpty() ? name : bare);
        }
    }
}
