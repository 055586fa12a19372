package dev.stubdown.link;

/** What about a subject a decision decides. */
public enum Aspect {
    /** That it exists at all: what defines a type or lists a property. */
    DEFINITION,
    /** The base type of a type. */
    BASE,
    /** The type of a property. */
    TYPE,
    /** Whether a property or a response's body is a list. */
    LIST,
    /** The members of an enum beyond its own list. */
    MEMBERS,
    /** What an operation does. */
    KIND,
    /** The type of a request's body. */
    REQUEST,
    /** The type of a response's body. */
    RESPONSE,
    /** The status codes of the responses. */
    STATUSES,
    /** The type that an operation is grouped by. */
    OWNER,
    /** Which of several pages speaks for an operation. */
    PRIMARY
}
