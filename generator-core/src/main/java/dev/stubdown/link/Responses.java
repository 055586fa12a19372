package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.ResponseFact;
import dev.stubdown.fact.ResponseFact.BodyShape;
import dev.stubdown.model.Response;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The responses of an operation: a status code each, the body with those that have one. */
final class Responses {

    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int NO_CONTENT = 204;
    private static final int FIRST_REDIRECTION = 300;

    /** Of a number that stands alone (OData Protocol 4.01, section 11.2.10). */
    private static final String COUNT_MEDIA_TYPE = "text/plain";

    private final LinkOptions options;

    Responses(LinkOptions options) {
        this.options = options;
    }

    /**
     * The responses in the order of their codes.
     *
     * @param body the type of the body in the case of success
     * @param found takes in that nothing tells the type
     */
    List<Response> of(Draft draft, Optional<BodyType> body, List<Diagnostic> found) {
        ResponseFact fact = draft.fact().response();
        List<Response> responses = new ArrayList<>();
        TreeSet<Integer> statuses = statuses(fact);
        boolean redirected = statuses.stream().noneMatch(status -> status < FIRST_REDIRECTION);
        for (Integer status : statuses) {
            boolean bodied = hasBody(status, fact) && (redirected || status < FIRST_REDIRECTION);
            responses.add(response(status, fact, bodied ? body : Optional.empty()));
        }
        if (responses.isEmpty()) {
            responses.add(response(null, fact, body));
        }
        if (body.isEmpty() && fact.statuses().contains(OK) && fact.exampleShape() != BodyShape.NONE) {
            found.add(Diagnostic.of(
                    DiagnosticCode.OPERATION_RESPONSE_TYPE_UNKNOWN,
                    fact.source(),
                    "Nothing tells the type of the response's body"));
        }
        return responses;
    }

    /** The codes of sentences; those of examples where the sentences name none, or only redirections. */
    static TreeSet<Integer> statuses(ResponseFact fact) {
        TreeSet<Integer> statuses = new TreeSet<>(fact.statuses());
        if (statuses.stream().noneMatch(status -> status < FIRST_REDIRECTION)) {
            statuses.addAll(fact.exampleStatuses());
        }
        return statuses;
    }

    /** Where all codes redirect, the body is that of the place that they lead to. */
    private static boolean hasBody(int status, ResponseFact fact) {
        boolean shownEmpty = fact.exampleStatuses().contains(status) && fact.exampleShape() == BodyShape.NONE;
        return status != NO_CONTENT && !(status == ACCEPTED && (shownEmpty || fact.isSometimesEmpty()));
    }

    private Response response(@Nullable Integer status, ResponseFact fact, Optional<BodyType> body) {
        return new Response(
                status,
                body.map(BodyType::type).orElse(null),
                body.map(type -> mediaTypes(type, fact)).orElse(List.of()),
                fact.headers(),
                fact.description(),
                body.map(BodyType::inferred).orElse(false),
                body.map(BodyType::evidence).orElse(List.of()));
    }

    private List<String> mediaTypes(BodyType body, ResponseFact fact) {
        if (!body.type().isScalar(ScalarType.STREAM)) {
            String usual = body.rule() == Rule.RESPONSE_COUNT ? COUNT_MEDIA_TYPE : options.mediaType();
            return fact.mediaTypes().isEmpty() ? List.of(usual) : fact.mediaTypes();
        }
        List<String> raw = fact.mediaTypes().stream()
                .filter(mediaType -> !mediaType.equals(options.mediaType()))
                .toList();
        return raw.isEmpty() ? List.of(options.streamMediaType()) : raw;
    }
}
