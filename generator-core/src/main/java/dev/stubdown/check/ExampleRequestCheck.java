package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.MessageFact;
import dev.stubdown.fact.MessageFact.Request;
import dev.stubdown.fact.MessageFact.UrlFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.source.SourceSpan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Whether the examples call what the page documents. */
final class ExampleRequestCheck implements Check {

    private final CalledApi api;

    ExampleRequestCheck(CalledApi api) {
        this.api = api;
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        if (page.facts().operations().isEmpty()) {
            return;
        }
        List<Request> requests = page.messages().stream()
                .filter(MessageFact::example)
                .flatMap(message -> message.request().stream())
                .filter(request -> api.has(request.url()))
                .toList();
        List<RequestLine> lines = lines(page);
        requests.forEach(request -> request(request, lines, findings));
        lines(page, lines, requests, findings);
    }

    private static List<RequestLine> lines(PageReview page) {
        return page.facts().operations().stream()
                .map(OperationFact::requestLines)
                .flatMap(List::stream)
                .toList();
    }

    private void request(Request request, List<RequestLine> lines, Consumer<Diagnostic> findings) {
        UrlFact url = request.url();
        String base = api.base();
        SourceSpan baseSource = url.baseSource();
        if (base != null
                && url.base() != null
                && baseSource != null
                && !url.base().equalsIgnoreCase(base)) {
            findings.accept(Diagnostic.of(
                            DiagnosticCode.EXAMPLE_OTHER_VERSION,
                            baseSource,
                            "This example calls '" + url.base() + "', the others call '" + base + "'")
                    .withFound(url.base(), base));
        }
        if (url.lines().isEmpty()) {
            unmatched(request, lines, findings);
        } else if (url.lines().stream().noneMatch(line -> line.method() == request.method())) {
            findings.accept(Diagnostic.of(
                            DiagnosticCode.EXAMPLE_WRONG_METHOD,
                            request.methodSource(),
                            "The page documents this path with " + methods(url.lines()) + ", not with "
                                    + request.method())
                    .withFound(request.method().name(), methods(url.lines()))
                    .withRelated(url.lines().stream().map(RequestLine::source).toList()));
        }
    }

    private static String methods(List<RequestLine> lines) {
        return lines.stream()
                .map(line -> line.method().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static void unmatched(Request request, List<RequestLine> lines, Consumer<Diagnostic> findings) {
        Optional<RequestLine> nearest = NearestLine.of(request, lines);
        findings.accept(Diagnostic.of(
                        DiagnosticCode.EXAMPLE_URL_UNMATCHED,
                        request.url().source(),
                        "The path '" + request.url().path() + "' fits no request line of the page")
                .withFound(
                        request.url().path(),
                        nearest.map(line -> line.path().toString()).orElse(null))
                .withRelated(nearest.stream().map(RequestLine::source).toList()));
    }

    private static void lines(
            PageReview page, List<RequestLine> lines, List<Request> requests, Consumer<Diagnostic> findings) {
        if (requests.isEmpty()) {
            findings.accept(Diagnostic.of(
                    DiagnosticCode.OPERATION_NO_EXAMPLE,
                    page.facts().operations().get(0).source(),
                    "The page shows no request"));
            return;
        }
        Set<RequestLine> called = new LinkedHashSet<>();
        for (Request request : requests) {
            List<RequestLine> fitting = request.url().lines();
            called.addAll(
                    fitting.isEmpty() ? NearestLine.of(request, lines).stream().toList() : fitting);
        }
        lines.stream()
                .filter(line -> !called.contains(line))
                .forEach(line -> findings.accept(Diagnostic.of(
                        DiagnosticCode.OPERATION_TEMPLATE_WITHOUT_EXAMPLE,
                        line.source(),
                        "No example of the page calls " + line.method() + ' ' + line.path())));
    }
}
