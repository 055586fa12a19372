package dev.stubdown.javamodel;

import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Literal;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PathTemplate.Segment;
import dev.stubdown.term.PlaceholderKinds;
import dev.stubdown.term.PlaceholderKinds.Kind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Path templates as JAX-RS writes them (Jakarta RESTful Web Services 3.1, section 3.4). Placeholders that are no plain text have an expression. */
final class JaxRsPaths {

    /** Takes the quotes along, in both forms that clients send: servers do not decode a path before they compare it. */
    private static final String IN_QUOTES = ": ('|%27).*('|%27)";

    private final PlaceholderKinds kinds;

    /** For these paths, which are those of one application. */
    JaxRsPaths(Collection<PathTemplate> all) {
        this.kinds = new PlaceholderKinds(all);
    }

    /** The placeholders that stand in quotes: {@code q} of {@code search(q='{q}')}. */
    Set<String> quoted(PathTemplate path) {
        Set<String> quoted = new HashSet<>();
        for (int segment = 0; segment < path.segments().size(); segment++) {
            List<Part> parts = path.segments().get(segment).parts();
            for (int part = 0; part < parts.size(); part++) {
                if (parts.get(part) instanceof Placeholder placeholder
                        && kinds.of(path, segment, part) == Kind.QUOTED) {
                    quoted.add(placeholder.name());
                }
            }
        }
        return quoted;
    }

    /**
     * The template with its leading slash.
     *
     * @param names the template name of each placeholder
     * @param literals the placeholders whose value comes with the quotes around it
     */
    String of(PathTemplate path, Map<String, String> names, Set<String> literals) {
        StringBuilder text = new StringBuilder();
        for (int segment = 0; segment < path.segments().size(); segment++) {
            text.append('/');
            List<Part> parts = path.segments().get(segment).parts();
            for (int part = 0; part < parts.size(); part++) {
                if (parts.get(part) instanceof Placeholder placeholder) {
                    text.append('{').append(names.getOrDefault(placeholder.name(), placeholder.name()));
                    text.append(expression(kinds.of(path, segment, part), literals.contains(placeholder.name())));
                    text.append('}');
                } else {
                    text.append(encoded(withoutQuotes(parts, part, literals)));
                }
            }
        }
        return text.isEmpty() ? "/" : text.toString();
    }

    private static String expression(Kind kind, boolean literal) {
        return switch (kind) {
            case TEXT -> "";
            case KEY -> ": [^/]*[^/:]";
            case ADDRESS -> ": .+";
            case QUOTED -> literal ? IN_QUOTES : "";
        };
    }

    /** Literal text without the quotes that belong to the placeholders beside it. */
    private static String withoutQuotes(List<Part> parts, int part, Set<String> literals) {
        String text = parts.get(part).toString();
        int start = part > 0 && isOneOf(parts.get(part - 1), literals) ? 1 : 0;
        int end = part + 1 < parts.size() && isOneOf(parts.get(part + 1), literals) ? 1 : 0;
        return text.substring(start, text.length() - end);
    }

    private static boolean isOneOf(Part part, Set<String> literals) {
        return part instanceof Placeholder placeholder && literals.contains(placeholder.name());
    }

    /** The template without the names of its placeholders: equal for two paths that JAX-RS cannot tell apart. */
    static String blind(PathTemplate path) {
        StringBuilder text = new StringBuilder();
        for (Segment segment : path.segments()) {
            text.append('/');
            for (Part part : segment.parts()) {
                text.append(part instanceof Literal literal ? encoded(literal.text()) : "{}");
            }
        }
        return text.isEmpty() ? "/" : text.toString();
    }

    /** Without literal text that would be read as a template, a query or a fragment. */
    private static String encoded(String literal) {
        StringBuilder text = new StringBuilder(literal.length());
        for (int i = 0; i < literal.length(); i++) {
            String code = encoded(literal.charAt(i));
            if (code == null) {
                text.append(literal.charAt(i));
            } else {
                text.append(code);
            }
        }
        return text.toString();
    }

    /** Null for a character that is no part of a template, a query or a fragment. */
    private static @Nullable String encoded(char c) {
        return switch (c) {
            case '{' -> "%7B";
            case '}' -> "%7D";
            case '?' -> "%3F";
            case '#' -> "%23";
            case '\\' -> "%5C";
            default -> null;
        };
    }
}
