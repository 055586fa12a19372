package dev.stubdown.dialect;

import java.util.Locale;

/** The kinds of tables that the engine reads. */
public enum TableKind {
    PROPERTIES,
    METHODS,
    MEMBERS,
    PARAMETERS,
    HEADERS,
    PERMISSIONS;

    /** The word in a dialect file, such as {@code properties}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
