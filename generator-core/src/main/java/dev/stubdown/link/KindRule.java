package dev.stubdown.link;

import dev.stubdown.model.TypeRef;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.OperationKind;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What an operation does to its resource: from the path's grammar, what the page is about, and what the model knows of the last segment. */
final class KindRule {

    private static final Set<HttpMethod> ADDED = EnumSet.of(HttpMethod.POST);

    private final LinkedTypes types;
    private final Lineage lineage;

    KindRule(LinkedTypes types) {
        this.types = types;
        this.lineage = new Lineage(types.hierarchy());
    }

    /**
     * @param parent the place in front of the last segment
     * @param body the type of the response
     */
    OperationKind of(Draft draft, Optional<PathWalk.Place> parent, Optional<TypeRef> body) {
        return judge(draft, parent, body).kind();
    }

    /** A kind with the rule that gave it. */
    record Judged(OperationKind kind, Rule rule) {}

    /** As {@link #of}, with the rule. */
    Judged judge(Draft draft, Optional<PathWalk.Place> parent, Optional<TypeRef> body) {
        if (ODataPath.isReference(draft.path())) {
            return new Judged(OperationKind.REFERENCE, Rule.KIND_REFERENCE);
        }
        if (ODataPath.isStream(draft.path())) {
            return new Judged(OperationKind.STREAM, Rule.KIND_STREAM);
        }
        if (ODataPath.isCount(draft.path())) {
            return new Judged(OperationKind.OTHER, Rule.KIND_COUNT);
        }
        Optional<Rule> call = call(draft, parent, body);
        if (call.isPresent()) {
            return new Judged(ofCall(draft, body), call.get());
        }
        OperationKind ofResource = ofResource(draft, body);
        return new Judged(ofResource, isRead(ofResource) ? Rule.KIND_BODY : Rule.KIND_METHOD);
    }

    private static boolean isRead(OperationKind kind) {
        return kind == OperationKind.LIST || kind == OperationKind.GET;
    }

    /** A kind that follows from the body is that of the body which was settled on in the end. */
    static OperationKind reconciled(OperationKind kind, Optional<BodyType> body) {
        if (body.isEmpty() || !isRead(kind)) {
            return kind;
        }
        return body.get().type().collection() ? OperationKind.LIST : OperationKind.GET;
    }

    private static OperationKind ofCall(Draft draft, Optional<TypeRef> body) {
        return switch (draft.method()) {
            case POST -> OperationKind.ACTION;
            case GET -> OperationKind.FUNCTION;
            default -> ofResource(draft, body);
        };
    }

    private static OperationKind ofResource(Draft draft, Optional<TypeRef> body) {
        return switch (draft.method()) {
            case GET -> body.isPresent() && body.get().collection() ? OperationKind.LIST : OperationKind.GET;
            case POST -> draft.lastSegment().isPlaceholder() ? OperationKind.OTHER : OperationKind.CREATE;
            case PATCH -> OperationKind.UPDATE;
            case PUT -> OperationKind.REPLACE;
            case DELETE -> OperationKind.DELETE;
            default -> OperationKind.OTHER;
        };
    }

    /** The page or the path says that it is a call; or nothing but one can stand there. Empty for no call. */
    private Optional<Rule> call(Draft draft, Optional<PathWalk.Place> parent, Optional<TypeRef> body) {
        Segment last = draft.lastSegment();
        String name = ODataPath.name(last);
        if (name.isEmpty() || isMember(name, parent)) {
            return Optional.empty();
        }
        if (draft.isCall()) {
            return Optional.of(draft.fact().call() ? Rule.KIND_CALL_PAGE : Rule.KIND_CALL_ARGUMENTS);
        }
        return !ODataPath.isQualified(last) && parent.isPresent() && nothingElse(draft, parent.get(), body)
                ? Optional.of(Rule.KIND_CALL_REST)
                : Optional.empty();
    }

    /** The last segment is a property of the type in front of it, whatever the page is about. */
    private boolean isMember(String name, Optional<PathWalk.Place> parent) {
        return parent.flatMap(PathWalk.Place::single)
                .flatMap(type -> types.property(type, name))
                .isPresent();
    }

    /**
     * A list has no properties, so that a name after it is a call, unless the name is a key: then the body is an element. An object has the
     * properties that its type lists, so that another name which only POST uses is a call.
     */
    private boolean nothingElse(Draft draft, PathWalk.Place parent, Optional<TypeRef> body) {
        if (draft.method() == HttpMethod.GET) {
            return parent.type().collection() && body.isPresent() && !lineage.related(parent.type(), body.get());
        }
        boolean known = parent.type().collection()
                || parent.single().flatMap(types::object).isPresent();
        return draft.method() == HttpMethod.POST && known && !isResource(draft.node());
    }

    /** A path that others change or go on from is no call. */
    private static boolean isResource(PathNode place) {
        return place.goesOn() || place.hasOtherThan(ADDED);
    }
}
