package dev.stubdown.dialect;

import java.util.Locale;

/** What a section of a page is about. */
public enum SectionRole {
    PROPERTIES,
    RELATIONSHIPS,
    ANNOTATIONS,
    METHODS,
    /** The types that inherit from the page's. */
    DERIVED_TYPES,
    JSON,
    MEMBERS,
    /** The members of an enum that the heading names. */
    ENUM,
    PERMISSIONS,
    REQUEST,
    QUERY_PARAMETERS,
    FUNCTION_PARAMETERS,
    PATH_PARAMETERS,
    HEADERS,
    BODY,
    RESPONSE,
    EXAMPLES,
    /** Text for people; nothing is read from it. */
    PROSE;

    /** The word in a dialect file, such as {@code query-parameters}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
