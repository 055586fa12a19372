package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.ResponseFact;
import dev.stubdown.fact.ResponseFact.BodyShape;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.OperationKind;
import dev.stubdown.term.ScalarType;
import java.util.List;
import java.util.Optional;

/** The type of an operation's response: what the page says, reconciled with where the path leads. */
final class ResponseTypes {

    private final DocumentedResponses documented;
    private final ListRule lists;
    private final Lineage lineage;
    private final LinkOptions options;
    private final Decisions decisions;

    ResponseTypes(
            DocumentedResponses documented,
            ListRule lists,
            LinkedTypes types,
            LinkOptions options,
            Decisions decisions) {
        this.decisions = decisions;
        this.documented = documented;
        this.lists = lists;
        this.lineage = new Lineage(types.hierarchy());
        this.options = options;
    }

    /**
     * The type of the body in the case of success; empty where there is none or nothing tells.
     *
     * @param end where the path leads
     * @param found takes in what contradicts
     */
    Optional<BodyType> of(Draft draft, OperationKind kind, Optional<PathWalk.Place> end, List<Diagnostic> found) {
        Optional<BodyType> said = documented.of(draft).type();
        return switch (kind) {
            case STREAM -> ofStream(draft, said);
            case ACTION, FUNCTION, REFERENCE, OTHER, DELETE ->
                said.or(() -> count(draft)).or(() -> rawBody(draft));
            case CREATE ->
                reconciled(draft, said, end.map(ResponseTypes::element), found).map(body -> body.withCollection(false));
            case UPDATE, REPLACE ->
                reconciled(draft, said, end.filter(place -> !place.type().collection()), found);
            case LIST, GET -> reconciled(draft, said, end, found).or(() -> rawBody(draft));
        };
    }

    private static PathWalk.Place element(PathWalk.Place place) {
        return new PathWalk.Place(place.type().withCollection(false), place.sure());
    }

    private static Optional<BodyType> ofStream(Draft draft, Optional<BodyType> said) {
        return draft.method() == HttpMethod.GET
                ? Optional.of(BodyType.stated(TypeRef.of(ScalarType.STREAM), Evidence.PATH, Rule.RESPONSE_STREAM))
                : said;
    }

    private static Optional<BodyType> count(Draft draft) {
        return ODataPath.isCount(draft.path()) && draft.method() == HttpMethod.GET
                ? Optional.of(BodyType.inferred(TypeRef.of(ScalarType.INT32), Evidence.PATH, Rule.RESPONSE_COUNT))
                : Optional.empty();
    }

    /** An example that is not JSON is raw bytes. */
    private static Optional<BodyType> rawBody(Draft draft) {
        return draft.fact().response().exampleShape() == BodyShape.RAW
                ? Optional.of(BodyType.inferred(TypeRef.of(ScalarType.STREAM), Evidence.EXAMPLE, Rule.RESPONSE_RAW))
                : Optional.empty();
    }

    private Optional<BodyType> reconciled(
            Draft draft, Optional<BodyType> said, Optional<PathWalk.Place> end, List<Diagnostic> found) {
        if (end.isEmpty() || said.isEmpty() && draft.fact().response().empty()) {
            return said;
        }
        PathWalk.Place place = end.get();
        BodyType walked = BodyType.inferred(place.type(), Evidence.PATH, Rule.RESPONSE_PATH);
        if (said.isEmpty()) {
            return Optional.of(walked);
        }
        TypeRef type = said.get().type();
        Optional<TypeRef.Target> elder =
                lineage.elder(type.target(), place.type().target());
        if (elder.isEmpty()) {
            return place.sure() ? Optional.of(contradicted(draft, said.get(), walked, found)) : said;
        }
        boolean telling = place.sure() || ODataPath.isQualified(draft.lastSegment());
        boolean narrowed = options.inferred()
                && telling
                && !elder.get().equals(place.type().target());
        BodyType body = narrowed ? walked.by(Rule.RESPONSE_PATH_NARROWS) : said.get();
        return Optional.of(body.withCollection(isList(draft, type, place)));
    }

    private boolean isList(Draft draft, TypeRef said, PathWalk.Place place) {
        if (draft.method() != HttpMethod.GET) {
            return said.collection();
        }
        ListRule.Judged judged = lists.judge(draft, words(draft, said), place);
        decisions.decided(() -> new Decision(
                Subject.line(draft.source()),
                Aspect.LIST,
                Boolean.toString(judged.list()),
                judged.rule(),
                draft.source()));
        return judged.list();
    }

    private TypeRef words(Draft draft, TypeRef otherwise) {
        return documented.of(draft).said().map(BodyType::type).orElse(otherwise);
    }

    /** The path is believed, unless nothing may be inferred from it. */
    private BodyType contradicted(Draft draft, BodyType said, BodyType walked, List<Diagnostic> found) {
        boolean ownWords = said.rule() != Rule.RESPONSE_TABLE;
        if (ownWords) {
            found.add(conflict(draft, said.type(), walked.type()));
        }
        return options.inferred() ? walked.by(Rule.RESPONSE_PATH_CONTRADICTS) : said;
    }

    private static Diagnostic conflict(Draft draft, TypeRef said, TypeRef walked) {
        ResponseFact response = draft.fact().response();
        return Diagnostic.of(
                        DiagnosticCode.OPERATION_TYPE_CONFLICT,
                        response.prose() == null ? response.commentSource() : response.proseSource(),
                        "The page gives the response the type "
                                + said.target().modelName() + ", but the path leads to "
                                + walked.target().modelName())
                .withFound(said.target().modelName(), null)
                .withRelated(List.of(draft.source()));
    }
}
