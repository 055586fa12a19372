package dev.stubdown.extract;

import dev.stubdown.dialect.Phrase;
import dev.stubdown.fact.RequestLine.PlaceholderFact;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.PathTemplate.Literal;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The named hook for OData's path grammar (OData URL Conventions 4.01, sections 4.3 to 4.5): segments with placeholders in braces, function
 * calls with arguments {@code name(key='{value}')}. Sample values of arguments become placeholders that bear the argument's key.
 */
final class PathParser {

    private static final Pattern NOT_LITERAL = Pattern.compile("[\\s{}]+");

    private final Phrase sampleKey;
    private final SourceSpan place;
    private final List<Segment> segments = new ArrayList<>();
    private final List<PlaceholderFact> placeholders = new ArrayList<>();
    private boolean malformed;

    /** @param sampleKey a segment that is a sample of a key */
    PathParser(String path, Phrase sampleKey, SourceSpan place) {
        this.sampleKey = sampleKey;
        this.place = place;
        boolean closed = path.chars().filter(c -> c == '(').count()
                == path.chars().filter(c -> c == ')').count();
        read(split(path, '/', closed));
        if (segments.stream().flatMap(segment -> segment.parts().stream()).anyMatch(PathParser::isDivided)) {
            segments.clear();
            placeholders.clear();
            malformed = true;
            read(List.of(path.split("/")));
        }
    }

    /** Brackets, quotes and slashes are such that text of one segment would be that of two. */
    private static boolean isDivided(Part part) {
        return part instanceof Literal literal && literal.text().indexOf('/') >= 0;
    }

    /** What is nothing but blanks and brackets is no segment. */
    private void read(List<String> texts) {
        for (String text : texts) {
            Segment segment = segment(text.strip());
            if (!segment.parts().isEmpty()) {
                segments.add(segment);
            }
        }
    }

    List<Segment> segments() {
        return segments;
    }

    List<PlaceholderFact> placeholders() {
        return placeholders;
    }

    /** Brackets that do not pair, or hold a slash where none can stand. */
    boolean malformed() {
        return malformed;
    }

    private Segment segment(String text) {
        List<Part> parts = new ArrayList<>();
        if (sampleKey.matcher(text).matches()) {
            add(parts, "id", text, false, false, true);
            return new Segment(parts);
        }
        int open = openParenthesis(text);
        if (open < 0) {
            plain(text, parts);
        } else {
            call(text, open, parts);
        }
        return new Segment(parts);
    }

    private static int openParenthesis(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '(' && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private void call(String text, int open, List<Part> parts) {
        int close = text.lastIndexOf(')');
        malformed |= close < open;
        String arguments = close < open ? text.substring(open + 1) : text.substring(open + 1, close);
        plain(text.substring(0, open), parts);
        literal("(", parts);
        boolean first = true;
        for (String argument : arguments.isBlank() ? List.<String>of() : split(arguments, ',', true)) {
            if (!first) {
                literal(",", parts);
            }
            argument(argument.strip(), parts);
            first = false;
        }
        if (close > open) {
            literal(")", parts);
            plain(text.substring(close + 1), parts);
        }
    }

    private void argument(String argument, List<Part> parts) {
        int equals = argument.startsWith("{") ? -1 : argument.indexOf('=');
        String key = equals < 0 ? "" : argument.substring(0, equals).strip();
        String value = argument.substring(equals + 1).strip();
        if (!key.isEmpty()) {
            literal(key + '=', parts);
        }
        int quote = value.indexOf('\'');
        int last = value.lastIndexOf('\'');
        boolean quoted = quote >= 0 && last > quote;
        String inner = quoted ? value.substring(quote + 1, last) : value;
        if (quoted) {
            literal(value.substring(0, quote + 1), parts);
        }
        boolean braces = inner.startsWith("{") && inner.endsWith("}") && inner.length() > 2;
        String name = placeholderName(key.isEmpty() ? inner : key);
        add(parts, name, inner, !key.isEmpty() || quoted || !braces, quoted, !braces);
        if (quoted) {
            literal("'", parts);
        }
    }

    private void plain(String text, List<Part> parts) {
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            int end = close < 0 ? text.length() : close + 1;
            malformed |= close <= open + 1;
            literal(text.substring(from, open), parts);
            add(parts, placeholderName(text.substring(open, end)), text.substring(open, end), false, false, false);
            from = end;
        }
        literal(text.substring(from), parts);
    }

    private static String placeholderName(String braced) {
        String name = braced.replace("{", "").replace("}", "").strip();
        return name.isEmpty() ? "value" : name;
    }

    private void add(List<Part> parts, String name, String original, boolean argument, boolean quoted, boolean sample) {
        parts.add(new Placeholder(name));
        placeholders.add(new PlaceholderFact(original, argument, quoted, sample, place));
    }

    /** Braces in it are those of no placeholder. */
    private void literal(String text, List<Part> parts) {
        malformed |= text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
        String tight = NOT_LITERAL.matcher(text).replaceAll("");
        if (tight.isEmpty()) {
            return;
        }
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last) instanceof Literal literal) {
            parts.set(last, new Literal(literal.text() + tight));
        } else {
            parts.add(new Literal(tight));
        }
    }

    /** Splits outside of braces and of quotes, and of parentheses where they pair. */
    private static List<String> split(String text, char separator, boolean parentheses) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '\'' && depth > 0 | separator == ',';
            depth += c == '{' || parentheses && c == '(' ? 1 : c == '}' || parentheses && c == ')' ? -1 : 0;
            if (c == separator && depth <= 0 && !quoted) {
                pieces.add(text.substring(from, i));
                from = i + 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
