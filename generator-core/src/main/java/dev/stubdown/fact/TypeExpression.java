package dev.stubdown.fact;

import dev.stubdown.term.ScalarType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type as a page writes it, read but not yet resolved. */
public sealed interface TypeExpression {

    /** A scalar word of the dialect. */
    record Scalar(ScalarType type) implements TypeExpression {}

    /**
     * A name without a link.
     *
     * @param namespace as written in front of the name; null where there is none
     */
    record Named(String name, @Nullable String namespace) implements TypeExpression {}

    /**
     * A link.
     *
     * @param text what the link's text means by itself: a {@link Scalar}, {@link Named} or {@link Unreadable}
     * @param file the page that it leads to, relative to the documentation folder; null for a link into the same page
     * @param anchor without {@code #}; null where there is none
     */
    record Linked(
            TypeExpression text,
            @Nullable String file,
            @Nullable String anchor) implements TypeExpression {}

    /** A list of an element type. */
    record Collection(TypeExpression element) implements TypeExpression {}

    /** One of several types. */
    record Union(List<TypeExpression> alternatives) implements TypeExpression {
        public Union {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * An enum that has no page of its own: its members are the values that descriptions list.
     *
     * @param name where the page names the enum; null where it only has a word for such
     */
    record ListedValues(@Nullable Named name) implements TypeExpression {}

    /** Not understood; a diagnostic of the page says so. */
    record Unreadable(String raw) implements TypeExpression {}

    /** True for a {@link Collection}. */
    default boolean isCollection() {
        return this instanceof Collection;
    }

    /** The element of a {@link Collection}, else the expression itself. */
    default TypeExpression element() {
        return this instanceof Collection collection ? collection.element() : this;
    }
}
