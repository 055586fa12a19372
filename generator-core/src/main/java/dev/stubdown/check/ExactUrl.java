package dev.stubdown.check;

import dev.stubdown.fact.RequestLine;
import dev.stubdown.term.PathTemplate.Literal;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Segment;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Whether the path of a URL is that of a request line as it stands, as a server asks that knows the request lines and nothing of OData. */
final class ExactUrl {

    private static final String COLON = ":";

    private ExactUrl() {}

    /** @param path of the URL, as it is printed */
    static boolean fits(String path, RequestLine line) {
        return pattern(line).matcher(decoded(path)).matches();
    }

    private static Pattern pattern(RequestLine line) {
        StringBuilder pattern = new StringBuilder();
        boolean address = false;
        for (Segment segment : line.path().segments()) {
            pattern.append('/');
            for (Part part : segment.parts()) {
                String value = address ? ".+" : "[^/]+";
                pattern.append(part instanceof Literal literal ? Pattern.quote(literal.text()) : value);
            }
            String text = segment.toString();
            boolean open = text.indexOf('(') > text.indexOf(')'); // told by another finding; the meaning is clear
            pattern.append(open ? "\\)?" : "");
            address = text.endsWith(COLON);
        }
        return Pattern.compile(pattern + "/?");
    }

    /** What is no percent-encoding stands for itself. */
    private static String decoded(String path) {
        String encoded = path.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B");
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
