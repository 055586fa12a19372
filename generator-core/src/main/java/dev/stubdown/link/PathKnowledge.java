package dev.stubdown.link;

import dev.stubdown.model.TypeRef;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the pages of operations tell about places of the tree of paths: the roots, from {@code GET /x} and {@code GET /x/{id}}, what else a GET
 * returns, and what calls return. {@link PathLearning} makes it.
 *
 * @param places the type at the path of each shape
 * @param calls what calls return
 */
record PathKnowledge(Map<String, TypeRef> places, Map<Call, TypeRef> calls) {

    PathKnowledge {
        places = Map.copyOf(places);
        calls = Map.copyOf(calls);
    }

    /**
     * A call that is bound to a type.
     *
     * @param name in lower case
     */
    record Call(QualifiedName type, boolean onCollection, String name) {

        Call {
            name = name.toLowerCase(Locale.ROOT);
        }
    }

    /** The type at a path of one segment. */
    Optional<TypeRef> root(String shape) {
        return shape.indexOf('/', 1) < 0 ? documented(shape) : Optional.empty();
    }

    /** The type that pages give for the path of that shape. */
    Optional<TypeRef> documented(String shape) {
        return Optional.ofNullable(places.get(shape));
    }

    /** What the call of that name returns that is bound to one of the types, nearest first. */
    Optional<TypeRef> call(List<QualifiedName> lineage, boolean onCollection, String name) {
        return lineage.stream()
                .map(type -> calls.get(new Call(type, onCollection, name)))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
