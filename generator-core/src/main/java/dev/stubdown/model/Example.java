package dev.stubdown.model;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.HttpMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A documented exchange.
 *
 * @param name from the page's metadata; null where it has none
 * @param request null where the page shows only a response
 * @param response null where the page shows only a request
 */
public record Example(
        @Nullable String name,
        @Nullable ExampleRequest request,
        @Nullable ExampleResponse response,
        SourceSpan source) {

    /** A header of a message, with its name as written. */
    public record Header(String name, String value) {}

    /** The request as the page shows it; {@code body} is null where there is none. */
    public record ExampleRequest(
            HttpMethod method,
            String url,
            List<Header> headers,
            @Nullable String body) {
        public ExampleRequest {
            headers = List.copyOf(headers);
        }
    }

    /** The response as the page shows it; {@code truncated}: the page says that it is shortened. */
    public record ExampleResponse(
            int status, List<Header> headers, @Nullable String body, boolean truncated) {
        public ExampleResponse {
            headers = List.copyOf(headers);
        }
    }
}
