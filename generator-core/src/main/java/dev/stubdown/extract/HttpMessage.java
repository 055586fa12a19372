package dev.stubdown.extract;

import dev.stubdown.document.Block.CodeBlock;
import dev.stubdown.document.Block.Line;
import dev.stubdown.model.Example.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP message as pages write it (RFC 9112, section 2.1), read with what they get wrong: blank lines between the start line and the headers,
 * no version in the status line, no blank line in front of the body.
 *
 * @param request the method and URL; null for a response
 * @param status 0 for a request
 * @param start the start line
 * @param head the lines of the headers
 * @param early blank lines stand between the start line and the headers
 * @param separated a blank line stands in front of the body, as it must, or there is no body
 * @param body the lines of the body, blank ones around it left out
 */
record HttpMessage(
        RequestLineParser.@Nullable Split request,
        int status,
        Line start,
        List<Header> headers,
        List<Line> head,
        boolean early,
        boolean separated,
        List<Line> body) {

    private static final Pattern STATUS =
            Pattern.compile("^HTTP(?:/\\d(?:\\.\\d)?)?\\s+(\\d{3})\\b.*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER = Pattern.compile("^([A-Za-z][\\w-]*)\\s*:\\s*(.*)$");
    private static final Pattern PARAMETER = Pattern.compile("[\\s;,].*$", Pattern.DOTALL);

    /** The message in a block; empty where it begins with neither a request line nor a status line. */
    static Optional<HttpMessage> read(CodeBlock block) {
        int start = skipBlank(block.lines(), 0);
        if (start == block.lines().size()) {
            return Optional.empty();
        }
        String first = block.lines().get(start).text().strip();
        Matcher status = STATUS.matcher(first);
        if (status.matches()) {
            return Optional.of(rest(null, Integer.parseInt(status.group(1)), block.lines(), start));
        }
        return RequestLineParser.split(first).map(split -> rest(split, 0, block.lines(), start));
    }

    private static HttpMessage rest(
            RequestLineParser.@Nullable Split request, int status, List<Line> lines, int start) {
        int behind = skipAlternatives(lines, start + 1);
        int first = skipBlank(lines, behind);
        List<Header> headers = new ArrayList<>();
        for (int at = first; at < lines.size(); at++) {
            Matcher header = HEADER.matcher(lines.get(at).text().strip());
            if (!header.matches()) {
                break;
            }
            headers.add(new Header(header.group(1), header.group(2).strip()));
        }
        int at = first + headers.size();
        int from = skipBlank(lines, at);
        int end = lines.size();
        while (end > from && lines.get(end - 1).text().isBlank()) {
            end--;
        }
        return new HttpMessage(
                request,
                status,
                lines.get(start),
                List.copyOf(headers),
                List.copyOf(lines.subList(first, at)),
                first > behind && !headers.isEmpty(),
                from > at || first > behind || from == end,
                List.copyOf(lines.subList(from, end)));
    }

    /** Behind the further request lines of a block that shows several requests at once. */
    private static int skipAlternatives(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size()
                && RequestLineParser.split(lines.get(at).text()).isPresent()) {
            at++;
        }
        return at;
    }

    private static int skipBlank(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).text().isBlank()) {
            at++;
        }
        return at;
    }

    /** True for a line such as {@code Accept: text/plain}. */
    static boolean isHeader(String line) {
        return HEADER.matcher(line.strip()).matches();
    }

    boolean isRequest() {
        return request != null;
    }

    /** Null where the message has no body. */
    @Nullable
    String bodyText() {
        return body.isEmpty() ? null : body.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** The media type without parameters, in lower case; empty where the message has none. */
    Optional<String> mediaType() {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase("Content-Type"))
                .map(header -> PARAMETER.matcher(header.value()).replaceAll("").toLowerCase(Locale.ROOT))
                .filter(type -> type.indexOf('/') > 0)
                .findFirst();
    }
}
