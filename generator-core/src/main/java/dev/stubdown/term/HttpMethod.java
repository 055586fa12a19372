package dev.stubdown.term;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The HTTP methods that a page can document, in alphabetical order: those of RFC 9110, section 9, PATCH of RFC 5789, and extension methods that
 * APIs have taken from WebDAV (RFC 4918, RFC 5323), earlier versions of HTTP and of OData, or that they share.
 */
public enum HttpMethod {
    COPY,
    DELETE,
    GET,
    HEAD,
    LINK,
    LIST,
    LOCK,
    MERGE,
    MOVE,
    OPTIONS,
    PATCH,
    POST,
    PURGE,
    PUT,
    QUERY,
    SEARCH,
    UNLINK,
    UNLOCK;

    private static final Set<HttpMethod> GENERAL = EnumSet.of(DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT);

    private static final Set<HttpMethod> WITH_BODY = EnumSet.of(MERGE, PATCH, POST, PUT, QUERY, SEARCH);

    /** True for a method that is not of HTTP itself. */
    public boolean isExtension() {
        return !GENERAL.contains(this);
    }

    /** True where requests have a body in the documentation's sense. */
    public boolean takesBody() {
        return WITH_BODY.contains(this);
    }

    /** The names as alternatives of a pattern, of extensions or of all others. */
    public static String alternatives(boolean extensions) {
        return Arrays.stream(values())
                .filter(method -> method.isExtension() == extensions)
                .map(HttpMethod::name)
                .collect(Collectors.joining("|"));
    }
}
