package dev.stubdown.link;

import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.OperationKind;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.Optional;

/** What an operation does to its resource: from the path's grammar, what the page is about, and what the model knows of the last segment. */
final class KindRule {

    private final LinkedTypes types;

    KindRule(LinkedTypes types) {
        this.types = types;
    }

    /**
     * @param parent the place in front of the last segment
     * @param list the response is a collection
     */
    OperationKind of(Draft draft, Optional<PathWalk.Place> parent, boolean list) {
        if (ODataPath.isReference(draft.path())) {
            return OperationKind.REFERENCE;
        }
        if (ODataPath.isStream(draft.path())) {
            return OperationKind.STREAM;
        }
        if (ODataPath.isCount(draft.path())) {
            return OperationKind.OTHER;
        }
        return draft.isCall() && !isMember(draft.lastSegment(), parent) ? ofCall(draft, list) : ofResource(draft, list);
    }

    private OperationKind ofCall(Draft draft, boolean list) {
        return switch (draft.method()) {
            case POST -> OperationKind.ACTION;
            case GET -> OperationKind.FUNCTION;
            default -> ofResource(draft, list);
        };
    }

    private static OperationKind ofResource(Draft draft, boolean list) {
        return switch (draft.method()) {
            case GET -> list ? OperationKind.LIST : OperationKind.GET;
            case POST -> draft.lastSegment().isPlaceholder() ? OperationKind.OTHER : OperationKind.CREATE;
            case PATCH -> OperationKind.UPDATE;
            case PUT -> OperationKind.REPLACE;
            case DELETE -> OperationKind.DELETE;
            case HEAD, OPTIONS -> OperationKind.OTHER;
        };
    }

    /** The last segment selects an element, or is a property: no call, whatever the page is about. */
    private boolean isMember(Segment last, Optional<PathWalk.Place> parent) {
        String name = ODataPath.name(last);
        return name.isEmpty()
                || parent.flatMap(PathWalk.Place::single)
                        .flatMap(type -> types.property(type, name))
                        .isPresent();
    }

    /** Methods whose requests have a body in the documentation's sense. */
    static boolean takesBody(HttpMethod method) {
        return method == HttpMethod.POST || method == HttpMethod.PUT || method == HttpMethod.PATCH;
    }
}
