package dev.stubdown.link;

import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of all paths: that of all paths of one {@linkplain OperationKey#shape() shape} up to a segment. What its segment means is asked
 * time and again, and is found out once. Grows while {@link Draft drafts} are made, and is only read afterwards.
 */
final class PathNode {

    private static final String KEY = "{}";

    private final @Nullable PathNode parent;
    private final Segment segment;
    private final String shape;
    private final boolean key;
    private final String name;
    private final String lowerName;
    private final Map<String, PathNode> children = new HashMap<>();
    private final Set<HttpMethod> methods = EnumSet.noneOf(HttpMethod.class);
    private boolean keyed;

    private PathNode(@Nullable PathNode parent, Segment segment, String shape, boolean key) {
        this.parent = parent;
        this.segment = segment;
        this.shape = shape;
        this.key = key;
        this.name = ODataPath.name(segment);
        this.lowerName = name.toLowerCase(Locale.ROOT);
    }

    /** The place of the empty path, with nothing below it yet. */
    static PathNode root() {
        return new PathNode(null, Segment.literal(""), "", false);
    }

    /**
     * The place below this one.
     *
     * @param spelling of the segment, as in {@link OperationKey#spelling()}
     */
    PathNode below(Segment next, String spelling) {
        String folded = spelling.toLowerCase(Locale.ROOT);
        PathNode known = children.get(folded);
        if (known == null) {
            known = new PathNode(this, next, shape + '/' + folded, folded.equals(KEY));
            children.put(folded, known);
            keyed |= folded.startsWith(KEY);
        }
        return known;
    }

    /** A page documents the method here. */
    void add(HttpMethod method) {
        methods.add(method);
    }

    /** The place in front of the last segment; that of the empty path for itself. */
    PathNode parent() {
        return Objects.requireNonNullElse(parent, this);
    }

    boolean isRoot() {
        return parent == null;
    }

    /** True for the place of a single segment. */
    boolean isTop() {
        return parent != null && parent.parent == null;
    }

    /** The last segment, as the first of the paths has it; an empty one for the root. */
    Segment segment() {
        return segment;
    }

    /** What the last segment names, see {@link ODataPath#name}. */
    String name() {
        return name;
    }

    /** The same in lower case. */
    String lowerName() {
        return lowerName;
    }

    /** The path's shape, such as {@code /users/{}}; empty for the root. */
    String shape() {
        return shape;
    }

    /** True where the last segment is nothing but a key. */
    boolean isKey() {
        return key;
    }

    /** True where a path goes on with a key. */
    boolean isKeyed() {
        return keyed;
    }

    /** True where a path goes on with a key and ends there. */
    boolean isSelectedFrom() {
        PathNode element = children.get(KEY);
        return element != null && !element.methods.isEmpty();
    }

    /** True where a path goes on. */
    boolean goesOn() {
        return !children.isEmpty();
    }

    /** True where a page documents a method other than those. */
    boolean hasOtherThan(Set<HttpMethod> those) {
        return !those.containsAll(methods);
    }
}
