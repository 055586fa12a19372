package dev.stubdown.link;

import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Literal;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.List;
import java.util.Locale;

/**
 * What makes an operation one: the method and the path, blind to the names of placeholders and the quotes around arguments. The letter case of
 * literals counts, as it does in URLs (RFC 3986, section 6.2.2.1): who serves one spelling does not serve the other.
 *
 * @param spelling such as {@code /users/{}/mailFolders}
 * @param shape the same in lower case: the place in the tree of paths, which pages spell as they like
 */
record OperationKey(String spelling, String shape, HttpMethod method) implements Comparable<OperationKey> {

    static OperationKey of(HttpMethod method, PathTemplate path) {
        StringBuilder spelling = new StringBuilder();
        for (Segment segment : path.segments()) {
            spelling.append('/').append(spellingOf(segment));
        }
        return new OperationKey(spelling.toString(), spelling.toString().toLowerCase(Locale.ROOT), method);
    }

    /** The spelling of one segment. */
    static String spellingOf(Segment segment) {
        List<Part> parts = segment.parts();
        if (parts.size() == 1) {
            return spellingOf(parts.get(0));
        }
        StringBuilder spelling = new StringBuilder();
        for (Part part : parts) {
            spelling.append(spellingOf(part));
        }
        return spelling.toString();
    }

    /** The shape of a part: {@code {}} for every placeholder. */
    static String shapeOf(Part part) {
        return spellingOf(part).toLowerCase(Locale.ROOT);
    }

    private static String spellingOf(Part part) {
        return part instanceof Literal literal ? ODataPath.withoutQuotes(literal.text()) : "{}";
    }

    /** Written out, as the keys are those of maps: the shape follows from the spelling. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof OperationKey that && method == that.method && spelling.equals(that.spelling);
    }

    @Override
    public int hashCode() {
        return 31 * spelling.hashCode() + method.ordinal();
    }

    @Override
    public int compareTo(OperationKey other) {
        int byShape = shape.compareTo(other.shape);
        int bySpelling = byShape != 0 ? byShape : spelling.compareTo(other.spelling);
        return bySpelling != 0 ? bySpelling : method.compareTo(other.method);
    }
}
