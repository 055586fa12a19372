package dev.stubdown.javamodel;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What media types of the pages mean to JAX-RS. */
final class MediaTypes {

    /** Type, subtype and parameters (RFC 9110, section 8.3.1); JAX-RS refuses to deploy anything else. */
    private static final Pattern WELL_FORMED =
            Pattern.compile("[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+(\\s*+;\\s*+[\\w.+-]++=(\"[^\"]*+\"|[\\w.+:/-]++))*+");

    /** What is longer is none that anybody registered, nor one to look at with a pattern that counts its parts. */
    private static final int LONGEST = 255;

    /** What most bodies have, so that nobody need look at it. */
    private static final List<String> ONLY_JSON = List.of("application/json");

    private MediaTypes() {}

    /** Those that can stand in an annotation, each once. */
    static List<String> wellFormed(List<String> documented) {
        if (documented.isEmpty() || documented.equals(ONLY_JSON)) {
            return documented;
        }
        return documented.stream()
                .map(String::strip)
                .filter(mediaType -> mediaType.length() <= LONGEST)
                .filter(mediaType -> WELL_FORMED.matcher(mediaType).matches())
                .distinct()
                .toList();
    }

    /** True where JSON is among them, or nothing is said. */
    static boolean hasJson(List<String> mediaTypes) {
        if (mediaTypes.isEmpty()) {
            return true;
        }
        for (String mediaType : mediaTypes) {
            if (isJson(mediaType)) {
                return true;
            }
        }
        return false;
    }

    /** True for {@code application/json} and its relatives, such as {@code application/problem+json}. */
    static boolean isJson(String mediaType) {
        return mediaType.toLowerCase(Locale.ROOT).contains("json");
    }

    /** True for text, which JAX-RS makes a {@code String} of. */
    static boolean isText(String mediaType) {
        return startsWith(mediaType, "text/");
    }

    /** True for a body of parts. */
    static boolean isMultipart(String mediaType) {
        return startsWith(mediaType, "multipart/");
    }

    /** True for the fields of a form. */
    static boolean isForm(String mediaType) {
        return startsWith(mediaType, "application/x-www-form-urlencoded");
    }

    private static boolean startsWith(String mediaType, String start) {
        return mediaType.strip().regionMatches(true, 0, start, 0, start.length());
    }
}
