package dev.stubdown.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An address on the web or of mail, which a reader may follow: in ASCII, and a URI (RFC 3986) whatever the page wrote.
 *
 * @param uri begins with one of the schemes that lead to a document or a mailbox, and runs nothing
 */
public record WebAddress(String uri) implements Prose.Target {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** What may stand in a URI as it is (RFC 3986, 2.2 and 2.3), brackets and the number sign aside. */
    private static final String PLAIN = "-._~:/?@!$&'()*+,;=";

    private static final String HEX = "0123456789ABCDEF";

    /** @throws IllegalArgumentException for anything that {@link #of} would not have made */
    public WebAddress {
        if (!isAddress(uri)) {
            throw new IllegalArgumentException("not an address: " + uri);
        }
    }

    /** The address that a text is; what a URI cannot hold is percent-encoded. Empty for what is no such address. */
    public static Optional<WebAddress> of(String written) {
        String uri = encoded(written.strip());
        return isAddress(uri) ? Optional.of(new WebAddress(uri)) : Optional.empty();
    }

    private static boolean isAddress(String uri) {
        try {
            URI parsed = new URI(uri);
            String scheme = parsed.getScheme();
            return scheme != null
                    && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    && (parsed.isOpaque() ? scheme.equalsIgnoreCase("mailto") : parsed.getRawAuthority() != null)
                    && uri.equals(encoded(uri));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        boolean fragment = false;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            boolean starts = c == '#' && !fragment;
            fragment |= starts;
            if (starts || isPlain(c) || c == '%' && isEscape(bytes, i)) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
    }

    private static boolean isEscape(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }
}
