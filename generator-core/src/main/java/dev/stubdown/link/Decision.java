package dev.stubdown.link;

import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What the linker decided, and by which rule.
 *
 * @param value what was chosen, as {@link #said}; empty where the decision is that there is none
 * @param source the place that told it; null where no single place did
 */
public record Decision(
        Subject subject,
        Aspect aspect,
        String value,
        Rule rule,
        @Nullable SourceSpan source) {

    /** A type for people, such as {@code list of microsoft.graph.user}; empty for null. */
    public static String said(@Nullable TypeRef type) {
        return type == null
                ? ""
                : (type.collection() ? "list of " : "") + type.target().modelName();
    }
}
