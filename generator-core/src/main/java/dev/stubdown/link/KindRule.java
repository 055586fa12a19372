package dev.stubdown.link;

import dev.stubdown.model.TypeRef;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.OperationKind;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an operation does to its resource: from the path's grammar, what the page is about, and what the model knows of the last segment. */
final class KindRule {

    private final LinkedTypes types;
    private final Lineage lineage;
    private final Set<String> resources = new HashSet<>();

    /** @param drafts all of them: a path that others change or go on from is no call */
    KindRule(List<Draft> drafts, LinkedTypes types) {
        this.types = types;
        this.lineage = new Lineage(types.hierarchy());
        for (Draft draft : drafts) {
            String shape = draft.key().shape();
            if (draft.method() != HttpMethod.POST) {
                resources.add(shape);
            }
            for (int slash = shape.lastIndexOf('/'); slash > 0; slash = shape.lastIndexOf('/', slash - 1)) {
                resources.add(shape.substring(0, slash));
            }
        }
    }

    /**
     * @param parent the place in front of the last segment
     * @param body the type of the response
     */
    OperationKind of(Draft draft, Optional<PathWalk.Place> parent, Optional<TypeRef> body) {
        if (ODataPath.isReference(draft.path())) {
            return OperationKind.REFERENCE;
        }
        if (ODataPath.isStream(draft.path())) {
            return OperationKind.STREAM;
        }
        if (ODataPath.isCount(draft.path())) {
            return OperationKind.OTHER;
        }
        return isCall(draft, parent, body) ? ofCall(draft, body) : ofResource(draft, body);
    }

    /** A kind that follows from the body is that of the body which was settled on in the end. */
    static OperationKind reconciled(OperationKind kind, Optional<BodyType> body) {
        if (body.isEmpty() || kind != OperationKind.LIST && kind != OperationKind.GET) {
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
            case HEAD, OPTIONS -> OperationKind.OTHER;
        };
    }

    /** The page or the path says so; or nothing but a call can stand there. */
    private boolean isCall(Draft draft, Optional<PathWalk.Place> parent, Optional<TypeRef> body) {
        Segment last = draft.lastSegment();
        String name = ODataPath.name(last);
        if (name.isEmpty() || isMember(name, parent)) {
            return false;
        }
        return draft.isCall()
                || !ODataPath.isQualified(last) && parent.isPresent() && nothingElse(draft, parent.get(), body);
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
        return draft.method() == HttpMethod.POST
                && known
                && !resources.contains(draft.key().shape());
    }

    /** Methods whose requests have a body in the documentation's sense. */
    static boolean takesBody(HttpMethod method) {
        return method == HttpMethod.POST || method == HttpMethod.PUT || method == HttpMethod.PATCH;
    }
}
