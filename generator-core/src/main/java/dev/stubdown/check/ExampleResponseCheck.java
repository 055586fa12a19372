package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.JsonTree;
import dev.stubdown.fact.MessageFact;
import dev.stubdown.fact.MessageFact.Request;
import dev.stubdown.fact.MessageFact.Status;
import dev.stubdown.fact.MetadataFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.ResponseFact;
import dev.stubdown.fact.TypeExpression;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the responses of the examples are those that the page promises. */
final class ExampleResponseCheck implements Check {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int MULTI_STATUS = 207;
    private static final int NOT_MODIFIED = 304;
    private static final int FIRST_REDIRECTION = 300;
    private static final int FIRST_ERROR = 400;

    private final CalledApi api;

    ExampleResponseCheck(CalledApi api) {
        this.api = api;
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        for (OperationFact operation : page.facts().operations()) {
            promise(operation.response(), findings);
            for (Exchange exchange : Exchange.of(page)) {
                unpaired(exchange, page, findings);
                exchange(exchange, operation, findings);
            }
        }
    }

    /** Status 204 means that there is no body (RFC 9110, section 15.3.5). */
    private static void promise(ResponseFact response, Consumer<Diagnostic> findings) {
        if (response.statuses().equals(List.of(NO_CONTENT))
                && !response.empty()
                && (response.prose() instanceof TypeExpression.Linked
                        || response.prose() instanceof TypeExpression.Collection)) {
            findings.accept(Diagnostic.of(
                    DiagnosticCode.OPERATION_BODY_WITHOUT_CONTENT,
                    response.source(),
                    "The section promises a body, but the status 204 means that there is none"));
        }
    }

    private void unpaired(Exchange exchange, PageReview page, Consumer<Diagnostic> findings) {
        MessageFact request = exchange.request();
        MessageFact head = request == null ? exchange.responses().get(0) : request;
        boolean called = head.request().filter(start -> !api.has(start.url())).isEmpty();
        if (called && head.example() && (request == null || !Exchange.isAnswered(request, page))) {
            findings.accept(Diagnostic.of(
                    DiagnosticCode.EXAMPLE_UNPAIRED,
                    head.source(),
                    request == null
                            ? "No request stands in front of this response"
                            : "No response stands behind this request"));
        }
    }

    private void exchange(Exchange exchange, OperationFact operation, Consumer<Diagnostic> findings) {
        MessageFact request = exchange.request();
        Request start = request == null ? null : request.request().orElseThrow();
        if (start != null && !api.has(start.url())) {
            return;
        }
        boolean elsewhere = request != null && !request.example(); // in a section that says by itself what comes back
        boolean asDocumented = start == null
                || !elsewhere && operation.requestLines().stream().anyMatch(line -> line.method() == start.method());
        if (asDocumented) {
            responses(exchange.responses(), operation.response(), findings);
        }
    }

    private static void responses(List<MessageFact> responses, ResponseFact promised, Consumer<Diagnostic> findings) {
        boolean first = true;
        for (MessageFact response : responses) {
            if (response.status().isPresent()) {
                response(response, first, promised, findings);
            }
            first = false;
        }
    }

    private static void response(
            MessageFact response, boolean first, ResponseFact promised, Consumer<Diagnostic> findings) {
        Status status = response.status().orElseThrow();
        MetadataFact metadata = response.metadata();
        if (status.code() >= FIRST_ERROR || metadata != null && metadata.expectError()) {
            return;
        }
        boolean redirected = !first && promised.statuses().stream().anyMatch(code -> code >= FIRST_REDIRECTION);
        if (!redirected) {
            status(status, promised, findings);
        }
        body(response, status, promised, findings);
        if (response.body() != null && metadata != null) {
            collection(response.body().wrapped(), metadata, findings);
        }
    }

    private static void status(Status status, ResponseFact promised, Consumer<Diagnostic> findings) {
        boolean told =
                promised.statuses().stream().anyMatch(code -> code != MULTI_STATUS); // else: of partial failure only
        if (!told || promised.statuses().contains(status.code()) || status.code() >= FIRST_REDIRECTION) {
            return;
        }
        String expected = promised.statuses().stream().map(String::valueOf).collect(Collectors.joining(", "));
        findings.accept(Diagnostic.of(
                        DiagnosticCode.EXAMPLE_WRONG_STATUS,
                        status.codeSource(),
                        "The example shows the status " + status.code() + ", the page names " + expected)
                .withFound(String.valueOf(status.code()), expected)
                .withRelated(List.of(promised.source())));
    }

    private static void body(
            MessageFact response, Status status, ResponseFact promised, Consumer<Diagnostic> findings) {
        if (response.body() != null && (status.code() == NO_CONTENT || status.code() == NOT_MODIFIED)) {
            findings.accept(Diagnostic.of(
                    DiagnosticCode.EXAMPLE_UNEXPECTED_BODY,
                    response.body().source(),
                    "The status " + status.code() + " means that there is no body, but here is one"));
        } else if (response.body() == null
                && (status.code() == OK || status.code() == CREATED)
                && promised.statuses().contains(status.code())
                && promised.statuses().stream().noneMatch(code -> code != status.code())
                && promised.prose() != null
                && !promised.empty()) {
            findings.accept(Diagnostic.of(
                            DiagnosticCode.EXAMPLE_MISSING_BODY,
                            status.codeSource(),
                            "The page promises a body, but this response has none")
                    .withRelated(List.of(promised.source())));
        }
    }

    private static void collection(@Nullable JsonTree wrapped, MetadataFact metadata, Consumer<Diagnostic> findings) {
        if (wrapped instanceof JsonTree.ArrayNode && metadata.type() != null && !metadata.collection()) {
            findings.accept(Diagnostic.of(
                            DiagnosticCode.EXAMPLE_MISSING_COLLECTION_MARK,
                            metadata.typeSource(),
                            "The body is a list of "
                                    + Objects.requireNonNull(metadata.type()).name()
                                    + ", but the metadata says that it is one")
                    .withHint("add `\"isCollection\": true`")
                    .withRelated(List.of(wrapped.source())));
        }
    }
}
