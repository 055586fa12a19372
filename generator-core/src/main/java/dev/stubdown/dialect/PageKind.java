package dev.stubdown.dialect;

import java.util.Locale;

/** The kinds of pages that front matter can tell apart. */
public enum PageKind {
    TYPE,
    ENUM,
    OPERATION,
    CONCEPTUAL;

    /** The word in a dialect file, such as {@code operation}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
