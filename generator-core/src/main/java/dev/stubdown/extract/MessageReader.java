package dev.stubdown.extract;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.document.Block.Line;
import dev.stubdown.fact.JsonTree;
import dev.stubdown.fact.JsonTree.ArrayNode;
import dev.stubdown.fact.JsonTree.ObjectNode;
import dev.stubdown.fact.MessageFact;
import dev.stubdown.fact.MessageFact.HeaderFact;
import dev.stubdown.fact.MessageFact.PayloadFact;
import dev.stubdown.fact.MessageFact.Request;
import dev.stubdown.fact.MessageFact.Start;
import dev.stubdown.fact.MessageFact.Status;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.model.Example.Header;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the HTTP messages of a page with the places of all that stands in them. */
final class MessageReader {

    private final PageReading page;
    private final PageFacts facts;
    private final ExampleUrls urls;
    private final JsonReview json;
    private final DescribedAnswers answers;
    private final List<MessageFact> messages = new ArrayList<>();
    private int exchange = -1;

    MessageReader(PageReading page, PageFacts facts) {
        this.page = page;
        this.facts = facts;
        this.urls = new ExampleUrls(
                page,
                facts.operations().stream()
                        .map(OperationFact::requestLines)
                        .flatMap(List::stream)
                        .toList());
        this.json = new JsonReview(page, DiagnosticCode.EXAMPLE_LENIENT_JSON);
        this.answers = new DescribedAnswers(page);
    }

    /** The messages of a page about an operation, in order; those of other pages are not about them. */
    List<MessageFact> read() {
        if (facts.operations().isEmpty()) {
            return List.of();
        }
        for (CommentedBlock code : page.code()) {
            if (code.role() != SectionRole.REQUEST && !isRequestBlock(code)) {
                HttpMessage.read(code.block()).ifPresentOrElse(http -> message(code, http), () -> bare(code));
            }
        }
        return messages;
    }

    /** A block that the page's request lines stand in, whatever its section is called. */
    private boolean isRequestBlock(CommentedBlock code) {
        TextRange range = code.block().range();
        int first = page.span(range).line();
        int last = page.document().lines().line(range.end());
        return facts.operations().stream()
                .flatMap(operation -> operation.requestLines().stream())
                .anyMatch(line -> line.source().line() >= first && line.source().line() <= last);
    }

    private void message(CommentedBlock code, HttpMessage http) {
        if (http.isRequest() || exchange < 0) {
            exchange++;
        }
        PayloadFact body = http.body().isEmpty() ? null : payload(http.body());
        reportHead(http, body);
        reportMediaType(http, body);
        messages.add(new MessageFact(
                start(http),
                headers(http),
                body,
                MetadataPlaces.fact(code, page),
                code.role() == SectionRole.EXAMPLES,
                exchange,
                http.isRequest() && answers.isAnswered(code.block()),
                page.span(http.start().range())));
    }

    /** JSON behind a request is what answers it. */
    private void bare(CommentedBlock code) {
        List<Line> lines = code.block().lines();
        boolean requested = !messages.isEmpty()
                && messages.get(messages.size() - 1).request().isPresent();
        if (!requested || code.role() != SectionRole.EXAMPLES || UnreadBlocks.isOtherLanguage(page, code.block())) {
            return;
        }
        List<Line> body =
                lines.stream().dropWhile(line -> line.text().isBlank()).toList();
        PayloadFact payload = body.isEmpty() ? null : payload(body);
        if (payload != null && payload.json() != null) {
            messages.add(new MessageFact(
                    new MessageFact.Bare(),
                    List.of(),
                    payload,
                    MetadataPlaces.fact(code, page),
                    true,
                    exchange,
                    false,
                    payload.source()));
        }
    }

    private Start start(HttpMessage http) {
        RequestLineParser.Split request = http.request();
        if (request == null) {
            String code = String.valueOf(http.status());
            return new Status(http.status(), place(http.start(), code));
        }
        String method = request.method().name();
        return new Request(request.method(), place(http.start(), method), urls.read(request, http.start()));
    }

    private List<HeaderFact> headers(HttpMessage http) {
        List<HeaderFact> headers = new ArrayList<>();
        for (int i = 0; i < http.head().size(); i++) {
            Header header = http.headers().get(i);
            Line line = http.head().get(i);
            headers.add(new HeaderFact(
                    header.name(), header.value(), place(line, header.name()), placeOfLast(line, header.value())));
        }
        return headers;
    }

    private PayloadFact payload(List<Line> body) {
        SourceSpan place = page.span(body.get(0).range());
        String first = body.get(0).text().strip();
        JsonTree tree = first.isEmpty() || "{[".indexOf(first.charAt(0)) < 0 ? null : json.read(body);
        String wrapper = page.dialect().responses().collectionKey();
        JsonTree wrapped = tree instanceof ObjectNode object ? object.get(wrapper) : null;
        return new PayloadFact(tree, wrapper, wrapped, place);
    }

    private void reportHead(HttpMessage http, @Nullable PayloadFact body) {
        if (http.early() && (http.isRequest() || isJson(http))) {
            page.report(
                    DiagnosticCode.EXAMPLE_BLANK_LINE_BEFORE_HEADERS,
                    http.head().get(0).range(),
                    "A blank line separates this header from the start line, which makes it a part of the body");
        }
        Line first = http.body().isEmpty() ? null : http.body().get(0);
        if (http.separated() || first == null || isBehindJson(first, body, http)) {
            return; // that headers stand behind the body is told where they stand
        }
        if (!first.text().isBlank() && "{[<".indexOf(first.text().strip().charAt(0)) >= 0) {
            page.report(
                    DiagnosticCode.EXAMPLE_MISSING_BLANK_LINE,
                    first.range(),
                    "No blank line separates the body from what stands in front of it");
        } else {
            page.report(
                    DiagnosticCode.EXAMPLE_MALFORMED_HEADER,
                    first.range(),
                    "This line is no header, and no blank line makes it a part of the body",
                    first.text().strip(),
                    null);
        }
    }

    private void reportMediaType(HttpMessage http, @Nullable PayloadFact body) {
        String mediaType = http.mediaType().orElse(null);
        if (body == null || mediaType == null) {
            return;
        }
        boolean says = MediaTypes.isJson(mediaType);
        boolean opens = "{[".indexOf(http.body().get(0).text().strip().charAt(0)) >= 0;
        boolean scalar = !(body.json() instanceof ObjectNode || body.json() instanceof ArrayNode); // is a text as well
        if (body.json() != null && !says && !scalar || says && !opens && body.json() == null) {
            headers(http).stream()
                    .filter(header -> header.name().equalsIgnoreCase("Content-Type"))
                    .forEach(header -> report(header, body.json() != null));
        }
    }

    private void report(HeaderFact contentType, boolean isJson) {
        page.diagnostics()
                .add(Diagnostic.of(
                                DiagnosticCode.EXAMPLE_WRONG_CONTENT_TYPE,
                                contentType.valueSource(),
                                isJson
                                        ? "The body is JSON, but the header gives it another media type"
                                        : "The header says that the body is JSON, but it is not")
                        .withFound(
                                contentType.value(),
                                isJson ? page.dialect().bodies().mediaType() : null));
    }

    /** Of a message of another kind, what looks like headers may be the body, such as that of a mail. */
    private static boolean isJson(HttpMessage http) {
        return !http.body().isEmpty() && opensJson(http.body().get(0));
    }

    /** True where the body begins as JSON, which ends where a header stands. */
    private boolean isBehindJson(Line first, @Nullable PayloadFact body, HttpMessage http) {
        if (!opensJson(first) || body == null || body.json() != null) {
            return false;
        }
        int stop = page.span(page.trees().errorIn(http.body())).line();
        return http.body().stream()
                .filter(line -> page.span(line.range()).line() == stop)
                .anyMatch(line -> HttpMessage.isHeader(line.text()));
    }

    private static boolean opensJson(Line line) {
        String text = line.text().strip();
        return !text.isEmpty() && "{[".indexOf(text.charAt(0)) >= 0;
    }

    /** The place of the first such text in a line; the line where it is not there. */
    private SourceSpan place(Line line, String text) {
        return at(line, line.text().indexOf(text), text);
    }

    private SourceSpan placeOfLast(Line line, String text) {
        return at(line, line.text().lastIndexOf(text), text);
    }

    private SourceSpan at(Line line, int at, String text) {
        return page.span(at < 0 ? line.range() : Ranges.within(line, at, text.length()));
    }
}
