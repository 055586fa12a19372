package dev.stubdown.output.report;

import java.nio.charset.StandardCharsets;

/** Paths as relative references of RFC 3986. */
final class RelativeUri {

    /** "unreserved" of section 2.3, and those "sub-delims" and "@" that every reader takes as they are, and "/". */
    private static final String PLAIN = "-._~!$'()*,;=@/";

    private RelativeUri() {}

    /** The path, percent-encoded as UTF-8. */
    static String of(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte value : path.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (value & 0xFF);
            if (isPlain(character)) {
                uri.append(character);
            } else {
                uri.append('%').append(hex(character >> 4)).append(hex(character & 0xF));
            }
        }
        return uri.toString();
    }

    private static boolean isPlain(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || PLAIN.indexOf(character) >= 0;
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
