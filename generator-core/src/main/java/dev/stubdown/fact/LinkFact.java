package dev.stubdown.fact;

import dev.stubdown.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A link of a page, in any of its forms.
 *
 * @param target as the page writes it; null where a reference has no definition
 * @param destination where it leads
 * @param file relative to the documentation folder, with {@code ../} where the target leaves it; null where the target names none
 * @param anchor the place in that file, without {@code #}; null for none
 * @param source of the whole link
 * @param targetSource of the target in it, for a reference that in its definition
 */
public record LinkFact(
        Kind kind,
        @Nullable String target,
        Destination destination,
        @Nullable String file,
        @Nullable String anchor,
        SourceSpan source,
        SourceSpan targetSource) {

    /** What is linked. */
    public enum Kind {
        LINK,
        IMAGE,
        INCLUDE
    }

    /** Where a link can lead. */
    public enum Destination {
        /** A place in the page itself. */
        PAGE,
        /** A file, by its path from the page. */
        FILE,
        /** A page, by its path from the documentation folder. */
        ROOT,
        /** A path of the site that the pages are published on; what such a site has is not known. */
        SITE,
        /** Another site. */
        ADDRESS,
        /** Nowhere: the target is malformed, or not there. */
        NOWHERE
    }
}
