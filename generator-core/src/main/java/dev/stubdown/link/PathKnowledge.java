package dev.stubdown.link;

import dev.stubdown.model.TypeRef;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the pages of operations tell about places of the tree of paths: the roots, from {@code GET /x} and {@code GET /x/{id}}, what else a GET
 * returns, and what calls return. {@link PathLearning} makes it.
 */
final class PathKnowledge {

    private final Map<PathNode, TypeRef> places;
    private final Map<Call, TypeRef> calls;

    /** The names of calls: most segments bear none of them. */
    private final Set<String> names;

    /**
     * @param places the types at places
     * @param calls what calls return
     */
    PathKnowledge(Map<PathNode, TypeRef> places, Map<Call, TypeRef> calls) {
        this.places = places;
        this.calls = Map.copyOf(calls);
        this.names = calls.keySet().stream().map(Call::name).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A call that is bound to a type.
     *
     * @param name in lower case
     */
    record Call(QualifiedName type, boolean onCollection, String name) {}

    /** The type that pages give for the place. */
    Optional<TypeRef> documented(PathNode place) {
        return Optional.ofNullable(places.get(place));
    }

    /** What the call of that name, in lower case, returns that is bound to one of the types, nearest first. */
    Optional<TypeRef> call(List<QualifiedName> lineage, boolean onCollection, String name) {
        if (!names.contains(name)) {
            return Optional.empty();
        }
        for (QualifiedName type : lineage) {
            TypeRef result = calls.get(new Call(type, onCollection, name));
            if (result != null) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }
}
