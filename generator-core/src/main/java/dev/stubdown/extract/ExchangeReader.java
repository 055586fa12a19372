package dev.stubdown.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.IgnoreRule;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.document.Block.CodeBlock;
import dev.stubdown.document.Block.Line;
import dev.stubdown.extract.Exchanges.Message;
import dev.stubdown.model.Example;
import dev.stubdown.model.Example.ExampleRequest;
import dev.stubdown.model.Example.ExampleResponse;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the examples of a page: blocks are told apart by their first line, comments only add to what they say. */
final class ExchangeReader {

    private static final int FIRST_ERROR = 400;

    private final PageReading page;
    private final List<Message> requests = new ArrayList<>();
    private final List<Message> responses = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private @Nullable Message pending;
    private @Nullable SourceSpan pendingPlace;

    ExchangeReader(PageReading page) {
        this.page = page;
    }

    Exchanges read() {
        for (CommentedBlock code : page.code()) {
            if (code.role() != SectionRole.REQUEST && !page.account().knows(code.block())) {
                HttpMessage.read(code.block()).ifPresentOrElse(http -> message(code, http), () -> other(code));
            }
        }
        flush(null, null);
        return new Exchanges(List.copyOf(requests), List.copyOf(responses), List.copyOf(examples));
    }

    private void other(CommentedBlock code) {
        if (code.role() != SectionRole.EXAMPLES) {
            return;
        }
        if (UnreadBlocks.isOtherLanguage(page, code.block())) {
            page.account().ignored(code.block(), IgnoreRule.CODE_OTHER_LANGUAGE);
        } else if (page.json().parse(code.text()).isPresent()) {
            page.account().ignored(code.block(), IgnoreRule.CODE_FURTHER_JSON);
        } else {
            page.account().failed(code.block());
            page.report(
                    DiagnosticCode.EXAMPLE_MALFORMED,
                    firstLine(code.block()),
                    "This example is neither an HTTP message nor JSON");
        }
    }

    /** The first line that is not blank; the block where all are. */
    private static TextRange firstLine(CodeBlock block) {
        return block.lines().stream()
                .filter(line -> !line.text().isBlank())
                .map(Line::range)
                .findFirst()
                .orElse(block.range());
    }

    /** A request in the section about the response is what one may do with that response: an example, but none of the operation's. */
    private void message(CommentedBlock code, HttpMessage http) {
        page.account().used(code.block());
        Message message = new Message(http, code.metadata(), json(http).orElse(null));
        if (http.isRequest()) {
            flush(null, null);
            if (code.role() != SectionRole.RESPONSE) {
                requests.add(message);
            }
            pending = message;
            pendingPlace = page.span(code.block().range());
        } else {
            if (http.status() < FIRST_ERROR) {
                responses.add(message);
            }
            flush(message, page.span(code.block().range()));
        }
    }

    private Optional<JsonNode> json(HttpMessage http) {
        String body = http.bodyText();
        if (body == null) {
            return Optional.empty();
        }
        Optional<JsonNode> json = page.json().parse(body);
        String first = body.strip();
        boolean called = http.mediaType().map(MediaTypes::isJson).orElse(true);
        if (json.isEmpty() && called && (first.startsWith("{") || first.startsWith("["))) {
            TextRange place = page.trees().errorIn(http.body());
            boolean date = JsonTreeReader.isDate(new JsonSource(http.body()), place);
            page.diagnostics()
                    .add(Diagnostic.of(
                                    DiagnosticCode.EXAMPLE_INVALID_JSON,
                                    page.span(place),
                                    "The body of this example is not JSON: a JSON parser stops here")
                            .withHint(date ? "put the date in quotes" : null));
        }
        return json;
    }

    private void flush(@Nullable Message response, @Nullable SourceSpan place) {
        SourceSpan source = pendingPlace == null ? place : pendingPlace;
        if (source != null) {
            Message request = pending;
            MetadataComment metadata =
                    request != null ? request.metadata() : response == null ? null : response.metadata();
            examples.add(new Example(
                    metadata == null ? null : metadata.name(),
                    request == null ? null : exampleRequest(request.http()),
                    response == null ? null : exampleResponse(response),
                    source));
        }
        pending = null;
        pendingPlace = null;
    }

    private static @Nullable ExampleRequest exampleRequest(HttpMessage http) {
        RequestLineParser.Split line = http.request();
        return line == null ? null : new ExampleRequest(line.method(), line.url(), http.headers(), http.bodyText());
    }

    private static ExampleResponse exampleResponse(Message message) {
        HttpMessage http = message.http();
        boolean truncated = message.metadata() != null && message.metadata().truncated();
        return new ExampleResponse(http.status(), http.headers(), http.bodyText(), truncated);
    }
}
