package dev.stubdown.term;

import java.util.Locale;

/** What an operation does to its resource, as far as method and path tell. */
public enum OperationKind {
    LIST,
    GET,
    CREATE,
    UPDATE,
    REPLACE,
    DELETE,
    /** A call with side effects that is bound to a resource, by POST. */
    ACTION,
    /** A call without side effects that is bound to a resource, by GET. */
    FUNCTION,
    /** Adds, sets or removes a link between resources ({@code $ref}). */
    REFERENCE,
    /** Reads or writes raw bytes ({@code $value}, {@code content}). */
    STREAM,
    OTHER;

    /** The word of {@code model.json}, such as {@code create}. */
    public String modelName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
