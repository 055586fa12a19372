package dev.stubdown.routing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** URLs as clients send them. */
final class Urls {

    private static final String LEGAL = "-._~!$&'()*+,;=:@/%?[]";

    private Urls() {}

    /** With everything percent-encoded that no URL can have, and nothing else. */
    static String legal(String url) {
        StringBuilder text = new StringBuilder();
        for (byte each : url.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0);
            text.append(plain ? String.valueOf(c) : encoded(c));
        }
        return text.toString();
    }

    /** With some characters percent-encoded that need not be. */
    static String encoding(String url, String characters) {
        StringBuilder text = new StringBuilder();
        url.chars().forEach(c -> text.append(characters.indexOf(c) < 0 ? String.valueOf((char) c) : encoded((char) c)));
        return text.toString();
    }

    /** With every percent-encoded character as it is. */
    static String decoded(String url) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] text = url.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            boolean encoded = text[i] == '%' && i + 2 < text.length && Character.digit(text[i + 1], 16) >= 0;
            bytes.write(encoded ? Integer.parseInt(new String(text, i + 1, 2, StandardCharsets.UTF_8), 16) : text[i]);
            i += encoded ? 2 : 0;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String encoded(char c) {
        return String.format(Locale.ROOT, "%%%02X", (int) c);
    }
}
