package dev.stubdown.fact;

import dev.stubdown.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A link of a page, in any of its forms.
 *
 * @param target as the page writes it; null where a reference has no definition
 * @param source of the whole link
 */
public record LinkFact(Kind kind, @Nullable String target, SourceSpan source) {

    /** What is linked. */
    public enum Kind {
        LINK,
        IMAGE,
        INCLUDE
    }
}
