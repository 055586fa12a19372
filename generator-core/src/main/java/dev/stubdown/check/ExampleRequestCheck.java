package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.MessageFact.Request;
import dev.stubdown.fact.MessageFact.UrlFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.source.SourceSpan;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the examples call what the page documents. */
final class ExampleRequestCheck implements Check {

    /** As many examples of a set as make it sure which version of the API they are about. */
    private static final int MANY = 10;

    private final @Nullable String host;
    private final @Nullable String base;

    ExampleRequestCheck(CheckedSet set) {
        List<UrlFact> urls = set.pages().stream()
                .flatMap(page -> requests(page).map(Request::url))
                .toList();
        this.host = most(urls, UrlFact::host, 1);
        this.base = most(urls, UrlFact::base, MANY);
    }

    /** What most URLs have; null where fewer than so many have something. */
    private static @Nullable String most(
            Collection<UrlFact> urls, Function<UrlFact, @Nullable String> part, int atLeast) {
        Map<String, Long> counts = urls.stream()
                .flatMap(url -> Stream.ofNullable(part.apply(url)))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .filter(entry -> all >= atLeast && entry.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static Stream<Request> requests(PageReview page) {
        return page.messages().stream().flatMap(message -> message.request().stream());
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        if (page.facts().operations().isEmpty()) {
            return;
        }
        List<Request> requests =
                requests(page).filter(request -> isOfApi(request.url())).toList();
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

    /** Examples call others, too, such as a web hook of the caller, or a place to upload to. */
    private boolean isOfApi(UrlFact url) {
        return url.host() == null || host == null || url.host().equalsIgnoreCase(host);
    }

    private void request(Request request, List<RequestLine> lines, Consumer<Diagnostic> findings) {
        UrlFact url = request.url();
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
