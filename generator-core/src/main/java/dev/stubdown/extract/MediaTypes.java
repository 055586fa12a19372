package dev.stubdown.extract;

/** Media types by what they hold. */
final class MediaTypes {

    private MediaTypes() {}

    /** True for JSON and for what is written in JSON (RFC 6839, section 3.1). */
    static boolean isJson(String mediaType) {
        return mediaType.endsWith("/json") || mediaType.endsWith("+json");
    }
}
