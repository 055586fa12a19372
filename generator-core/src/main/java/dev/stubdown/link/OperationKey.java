package dev.stubdown.link;

import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Literal;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.Locale;

/**
 * What makes an operation one: the method and the shape of the path, blind to the names of placeholders, the letter case of literals and
 * the quotes around arguments.
 *
 * @param shape such as {@code /users/{}/messages}
 */
record OperationKey(String shape, HttpMethod method) implements Comparable<OperationKey> {

    static OperationKey of(HttpMethod method, PathTemplate path) {
        StringBuilder shape = new StringBuilder();
        for (Segment segment : path.segments()) {
            appendShape(shape.append('/'), segment);
        }
        return new OperationKey(shape.toString(), method);
    }

    /** Appends the shape of one segment. */
    static void appendShape(StringBuilder shape, Segment segment) {
        for (Part part : segment.parts()) {
            shape.append(shapeOf(part));
        }
    }

    /** The shape of a part: {@code {}} for every placeholder. */
    static String shapeOf(Part part) {
        return part instanceof Literal literal
                ? ODataPath.withoutQuotes(literal.text()).toLowerCase(Locale.ROOT)
                : "{}";
    }

    @Override
    public int compareTo(OperationKey other) {
        int byShape = shape.compareTo(other.shape);
        return byShape != 0 ? byShape : method.compareTo(other.method);
    }
}
