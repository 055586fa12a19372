package dev.stubdown.link;

import dev.stubdown.term.PlaceholderKinds.Kind;

/** What one segment of a path template matches. */
final class SegmentPattern {

    private final UrlPattern pattern = new UrlPattern();
    private final StringBuilder text = new StringBuilder();
    private boolean hasPlaceholder;
    private boolean isOpen;

    SegmentPattern literal(String literal) {
        pattern.literal(literal);
        text.append(literal);
        return this;
    }

    SegmentPattern placeholder(Kind kind) {
        pattern.placeholder(kind);
        hasPlaceholder = true;
        isOpen |= kind == Kind.ADDRESS;
        return this;
    }

    UrlPattern pattern() {
        return pattern;
    }

    /** The literal text, whatever is between. */
    String literal() {
        return text.toString();
    }

    boolean hasPlaceholder() {
        return hasPlaceholder;
    }

    /** True where it takes slashes, and with them any number of segments. */
    boolean isOpen() {
        return isOpen;
    }

    boolean meets(SegmentPattern other) {
        return pattern.meets(other.pattern);
    }
}
