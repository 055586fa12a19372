package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Severity;
import dev.stubdown.fact.MessageFact;
import dev.stubdown.fact.MessageFact.Request;
import dev.stubdown.fact.MessageFact.UrlFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the examples call what the page documents. */
final class ExampleRequestCheck implements Check {

    private final CalledApi api;
    private final DocumentedPaths documented;
    private final TypeIndex types;

    ExampleRequestCheck(CalledApi api, DocumentedPaths documented, TypeIndex types) {
        this.api = api;
        this.documented = documented;
        this.types = types;
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        if (page.facts().operations().isEmpty()) {
            return;
        }
        List<RequestLine> lines = DocumentedPaths.lines(page);
        List<Request> requests = requests(page.messages().stream().filter(MessageFact::example));
        requests.forEach(request -> request(request, lines, findings));
        boolean shown = page.messages().stream().anyMatch(MessageFact::example); // a response alone is told as such
        if (requests.isEmpty() && !shown) {
            findings.accept(Diagnostic.of(
                    DiagnosticCode.OPERATION_NO_EXAMPLE,
                    page.facts().operations().get(0).source(),
                    "No section of examples shows a request"));
        } else if (!requests.isEmpty() && requests.stream().allMatch(ExampleRequestCheck::isDocumented)) {
            UncalledLines.report(lines, requests(page.messages().stream()), types, findings);
        }
    }

    private List<Request> requests(Stream<MessageFact> messages) {
        return messages.flatMap(message -> message.request().stream())
                .filter(request -> api.has(request.url()))
                .toList();
    }

    private static boolean isDocumented(Request request) {
        return request.url().lines().stream().anyMatch(line -> line.method() == request.method());
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
                            "This example calls '" + url.base() + "', but nearly all examples of the set call '" + base
                                    + "'")
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
        } else {
            inexact(request, findings);
        }
    }

    /** What is called is documented, but a server that knows the request lines alone does not know this way to call it. */
    private static void inexact(Request request, Consumer<Diagnostic> findings) {
        UrlFact url = request.url();
        List<RequestLine> called = url.lines().stream()
                .filter(line -> line.method() == request.method())
                .toList();
        if (called.stream().noneMatch(line -> ExactUrl.fits(url.path(), line))) {
            RequestLine nearest = called.get(0);
            findings.accept(Diagnostic.of(
                            DiagnosticCode.EXAMPLE_URL_INEXACT,
                            url.source(),
                            "The path '" + url.path() + "' calls `" + nearest.pathAsWritten()
                                    + "` in a way that no request line of the page shows")
                    .withFound(url.text(), null)
                    .withRelated(List.of(nearest.source())));
        }
    }

    private static String methods(List<RequestLine> lines) {
        return lines.stream()
                .map(line -> line.method().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What another page documents, and what only begins otherwise, is as good as meant. */
    private void unmatched(Request request, List<RequestLine> lines, Consumer<Diagnostic> findings) {
        Optional<RequestLine> elsewhere = documented.of(request);
        Optional<RequestLine> alike = NearestLine.ending(request, lines);
        Optional<RequestLine> near =
                elsewhere.or(() -> alike).isPresent() ? Optional.empty() : NearestLine.of(request, lines);
        String path = request.url().path();
        String message = elsewhere
                .map(line -> "The path '" + path + "' is documented by `" + fileName(line) + "`, not by this page")
                .orElse(
                        alike.isPresent()
                                ? "The path '" + path + "' begins otherwise than the request lines of the page"
                                : "The path '" + path + "' fits no request line of the page");
        Diagnostic finding = Diagnostic.of(
                        DiagnosticCode.EXAMPLE_URL_UNMATCHED, request.url().source(), message)
                .withFound(path, near.map(RequestLine::pathAsWritten).orElse(null))
                .withRelated(elsewhere.or(() -> near).or(() -> alike).stream()
                        .map(RequestLine::source)
                        .toList());
        boolean likely = elsewhere.isEmpty() && alike.isEmpty();
        findings.accept(likely ? finding : finding.withSeverity(Severity.INFO));
    }

    private static String fileName(RequestLine line) {
        String file = line.source().file();
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
