package dev.stubdown.link;

import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Literal;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Segment;
import dev.stubdown.term.ScalarType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The grammar of OData paths (OData 4.01, part 2: URL conventions): the only place that knows its tokens. Paths of other APIs do not have
 * them, so that the questions of this class are all answered with no.
 */
final class ODataPath {

    /** The property of a reference's body that holds the link (OData JSON format 4.01, section 14). */
    static final String REFERENCE_PROPERTY = "@odata.id";

    private static final char QUOTE = '\'';
    private static final String REFERENCE = "$ref";
    private static final String VALUE = "$value";
    private static final String COUNT = "$count";
    private static final String CONTENT = "content";
    private static final Set<String> ELLIPSES = Set.of("...", "…");
    private static final Set<String> NUMERIC_OPTIONS = Set.of("$top", "$skip");

    private ODataPath() {}

    /** The links of a resource, not the resource itself. */
    static boolean isReference(PathTemplate path) {
        return last(path).equals(REFERENCE);
    }

    /** The raw bytes of a resource. */
    static boolean isStream(PathTemplate path) {
        String last = last(path);
        return last.equals(VALUE) || last.equals(CONTENT);
    }

    /** The number of a collection's elements. */
    static boolean isCount(PathTemplate path) {
        return last(path).equals(COUNT);
    }

    /** The segment that stands for any number of others. */
    static boolean isEllipsis(Segment segment) {
        return segment.isLiteral() && ELLIPSES.contains(segment.toString());
    }

    /** The segment calls a function with arguments. */
    static boolean isCall(Segment segment) {
        return leadingText(segment).indexOf('(') > 0;
    }

    /** Everything after this segment, up to one that {@link #endsAddressing}, addresses an item by its place in a tree. */
    static boolean beginsAddressing(Segment segment) {
        return endsAddressing(segment) && segment.toString().length() > 1;
    }

    /** The segment ends with the colon that ends an address. */
    static boolean endsAddressing(Segment segment) {
        return segment.toString().endsWith(":");
    }

    /** The segment is the full name of a type or a call: it has a namespace. */
    static boolean isQualified(Segment segment) {
        String name = name(segment);
        return name.indexOf('.') > 0 && !name.endsWith(".");
    }

    /** What the segment names: without the arguments of a call, a key in parentheses, the colon of an address; empty for a placeholder. */
    static String name(Segment segment) {
        String text = leadingText(segment);
        int paren = text.indexOf('(');
        String name = paren < 0 ? text : text.substring(0, paren);
        return name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
    }

    /** The arguments of a call that have no key: {@code range({address})}, in contrast to {@code range(address={address})}. */
    static boolean hasKeyInParentheses(Segment segment) {
        return isCall(segment)
                && segment.parts().size() > 1
                && leadingText(segment).endsWith("(");
    }

    /** The system query option counts: its value is a whole number or a truth value. */
    static ScalarType queryOptionType(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (NUMERIC_OPTIONS.contains(lower)) {
            return ScalarType.INT32;
        }
        return lower.equals(COUNT) ? ScalarType.BOOLEAN : ScalarType.STRING;
    }

    /** A name of the protocol, not of the API: {@code @odata.type}, {@code x@odata.bind}. */
    static boolean isAnnotation(String propertyName) {
        return propertyName.indexOf('@') >= 0;
    }

    /** The text with the quotes gone that stand around string values. */
    static String withoutQuotes(String text) {
        return text.indexOf(QUOTE) < 0 ? text : text.replace("'", "");
    }

    private static String leadingText(Segment segment) {
        List<Part> parts = segment.parts();
        return parts.isEmpty() || !(parts.get(0) instanceof Literal literal) ? "" : literal.text();
    }

    private static String last(PathTemplate path) {
        List<Segment> segments = path.segments();
        if (segments.isEmpty()) {
            return "";
        }
        Segment last = segments.get(segments.size() - 1);
        return last.isLiteral() ? last.toString().toLowerCase(Locale.ROOT) : "";
    }
}
