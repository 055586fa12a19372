package dev.stubdown.check;

import dev.stubdown.fact.MessageFact.Request;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.RequestLine;
import java.util.List;
import java.util.Optional;

/** Which request lines the requests of examples call. Immutable. */
public final class CalledLines {

    private final CalledApi api;
    private final DocumentedPaths documented;

    /** @param pages all pages of the set: what most of them call is the API */
    public CalledLines(List<PageReview> pages) {
        this(CalledApi.of(pages), new DocumentedPaths(pages));
    }

    CalledLines(CalledApi api, DocumentedPaths documented) {
        this.api = api;
        this.documented = documented;
    }

    /** False for a request that calls another API, such as a web hook of the caller. */
    public boolean isOfApi(Request request) {
        return api.has(request.url());
    }

    /**
     * The lines that a request of a page may call: those of the page that it fits; else the one of another page that documents it; else all of the
     * page's that have its method, since it must be one of them.
     */
    public List<RequestLine> of(PageReview page, Request request) {
        Optional<RequestLine> elsewhere = request.url().lines().isEmpty() ? documented.of(request) : Optional.empty();
        if (elsewhere.isPresent()) {
            return List.of(elsewhere.get());
        }
        List<RequestLine> fitting = withMethod(request, request.url().lines());
        return fitting.isEmpty() ? withMethod(request, DocumentedPaths.lines(page)) : fitting;
    }

    /** All lines of a page, which a response without a request may answer. */
    public static List<RequestLine> of(PageReview page) {
        return DocumentedPaths.lines(page);
    }

    private static List<RequestLine> withMethod(Request request, List<RequestLine> lines) {
        return lines.stream().filter(line -> line.method() == request.method()).toList();
    }
}
