package dev.stubdown.fact;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.HttpMethod;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP message of an example (RFC 9112, section 2.1).
 *
 * @param headers in order
 * @param body null where there is none
 * @param metadata null where there is none
 * @param example it stands in a section of examples, not in the text of another section
 * @param exchange which of the page's exchanges it belongs to, from 0: a request has one with the responses up to the next request
 * @param described what answers it stands elsewhere: in words, or behind the requests that follow it
 * @param source of its start line
 */
public record MessageFact(
        Start start,
        List<HeaderFact> headers,
        @Nullable PayloadFact body,
        @Nullable MetadataFact metadata,
        boolean example,
        int exchange,
        boolean described,
        SourceSpan source) {

    public MessageFact {
        headers = List.copyOf(headers);
    }

    /** The first line. */
    public sealed interface Start {}

    /** The first line of a request. */
    public record Request(HttpMethod method, SourceSpan methodSource, UrlFact url) implements Start {}

    /** The first line of a response. */
    public record Status(int code, SourceSpan codeSource) implements Start {}

    /** JSON behind a request without a status line and headers: the body of a response. */
    public record Bare() implements Start {}

    /**
     * The URL of a request.
     *
     * @param text as the page writes it
     * @param path without host, version and query string
     * @param host null for a URL without one
     * @param base what stands between the host and the path, mostly the version of the API; null where nothing does
     * @param baseSource null where there is no base
     * @param lines the request lines of the page that the path fits, whatever their method
     */
    public record UrlFact(
            String text,
            String path,
            @Nullable String host,
            @Nullable String base,
            @Nullable SourceSpan baseSource,
            List<RequestLine> lines,
            SourceSpan source) {

        public UrlFact {
            lines = List.copyOf(lines);
        }
    }

    /** A header with its name as written. */
    public record HeaderFact(String name, String value, SourceSpan source, SourceSpan valueSource) {}

    /**
     * What a message carries.
     *
     * @param json null where it is not JSON
     * @param wrapper the dialect's collection key
     * @param wrapped its value, where the body is an object that has it; null where not
     * @param source of the first line
     */
    public record PayloadFact(
            @Nullable JsonTree json,
            String wrapper,
            @Nullable JsonTree wrapped,
            SourceSpan source) {}

    /** The start line of a request; empty for a response. */
    public Optional<Request> request() {
        return start instanceof Request request ? Optional.of(request) : Optional.empty();
    }

    /** The start line of a response; empty for a request, and for a response that shows its body only. */
    public Optional<Status> status() {
        return start instanceof Status status ? Optional.of(status) : Optional.empty();
    }

    /** The JSON of the body; empty where there is none. */
    public Optional<JsonTree> json() {
        return Optional.ofNullable(body).map(PayloadFact::json);
    }
}
