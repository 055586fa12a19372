package dev.stubdown.term;

import java.util.ArrayList;
import java.util.List;

/**
 * The path of an operation, without host, version and query string: {@code /users/{userId}/messages}.
 *
 * <p>OData characters are literal text: {@code $ref}, the parentheses, quotes and keys of a function call, the colons of path addressing.
 *
 * @param segments what stands between the slashes, in order; empty for the root {@code /}
 */
public record PathTemplate(List<Segment> segments) {

    public PathTemplate {
        segments = List.copyOf(segments);
    }

    /** One segment of a path: literal texts and placeholders in turn, such as {@code getUsers(period='}, {@code {period}}, {@code ')}. */
    public record Segment(List<Part> parts) {

        public Segment {
            parts = List.copyOf(parts);
        }

        /** A segment that is one literal text. */
        public static Segment literal(String text) {
            return new Segment(List.of(new Literal(text)));
        }

        /** A segment that is one placeholder. */
        public static Segment placeholder(String name) {
            return new Segment(List.of(new Placeholder(name)));
        }

        /** True where the segment has no placeholder. */
        public boolean isLiteral() {
            for (Part part : parts) {
                if (part instanceof Placeholder) {
                    return false;
                }
            }
            return true;
        }

        /** True where the segment is one placeholder and nothing else. */
        public boolean isPlaceholder() {
            return parts.size() == 1 && parts.get(0) instanceof Placeholder;
        }

        @Override
        public String toString() {
            if (parts.size() == 1) {
                return parts.get(0).toString();
            }
            StringBuilder text = new StringBuilder();
            appendTo(text);
            return text.toString();
        }

        private void appendTo(StringBuilder text) {
            for (Part part : parts) {
                if (part instanceof Placeholder placeholder) {
                    text.append('{').append(placeholder.name()).append('}');
                } else {
                    text.append(part);
                }
            }
        }
    }

    /** A part of a segment. */
    public sealed interface Part permits Literal, Placeholder {}

    /** Text that stands in the URL as it is. */
    public record Literal(String text) implements Part {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A part that the caller fills in. */
    public record Placeholder(String name) implements Part {
        @Override
        public String toString() {
            return '{' + name + '}';
        }
    }

    /** The last segment; an empty one for the root. */
    public Segment lastSegment() {
        return segments.isEmpty() ? Segment.literal("") : segments.get(segments.size() - 1);
    }

    /** The names of all placeholders, in order, with repetitions. */
    public List<String> placeholders() {
        List<String> names = new ArrayList<>();
        for (Segment segment : segments) {
            for (Part part : segment.parts()) {
                if (part instanceof Placeholder placeholder) {
                    names.add(placeholder.name());
                }
            }
        }
        return List.copyOf(names);
    }

    /**
     * Reads the text form, the one that {@link #toString()} prints. Braces that do not pair are literal text.
     *
     * @param text with or without the leading slash
     */
    public static PathTemplate parse(String text) {
        List<Segment> segments = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (int i = text.startsWith("/") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int close = c == '{' ? text.indexOf('}', i) : -1;
            if (close > i + 1) {
                flush(literal, parts);
                parts.add(new Placeholder(text.substring(i + 1, close)));
                i = close;
            } else if (c == '/') {
                flush(literal, parts);
                segments.add(new Segment(parts));
                parts.clear();
            } else {
                literal.append(c);
            }
        }
        flush(literal, parts);
        if (!parts.isEmpty()) {
            segments.add(new Segment(parts));
        }
        return new PathTemplate(segments);
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (!literal.isEmpty()) {
            parts.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    /** The text form with its leading slash. */
    @Override
    public String toString() {
        if (segments.isEmpty()) {
            return "/";
        }
        StringBuilder text = new StringBuilder();
        for (Segment segment : segments) {
            segment.appendTo(text.append('/'));
        }
        return text.toString();
    }
}
