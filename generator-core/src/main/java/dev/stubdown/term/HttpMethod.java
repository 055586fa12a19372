package dev.stubdown.term;

/** The HTTP methods that a page can document (RFC 9110, section 9, and PATCH of RFC 5789), in alphabetical order. */
public enum HttpMethod {
    DELETE,
    GET,
    HEAD,
    OPTIONS,
    PATCH,
    POST,
    PUT
}
