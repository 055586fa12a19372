package dev.stubdown.link;

import dev.stubdown.model.TypeRef;
import dev.stubdown.term.PathTemplate.Segment;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Walks a path through the model: from a root, along properties, keys, casts and calls, to the type at its end. Remembers where it has been. */
final class PathWalk {

    private static final Step START = new Step(Optional.empty(), false);

    private final LinkedTypes types;
    private final PathKnowledge known;
    private final Map<PathNode, Step> walked = new HashMap<>();

    PathWalk(LinkedTypes types, PathKnowledge known) {
        this.types = types;
        this.known = known;
    }

    /**
     * Where a path leads.
     *
     * @param sure every step follows from the model; false where a page that documents the place itself told its type
     */
    record Place(TypeRef type, boolean sure) {

        private Place at(TypeRef next) {
            return new Place(next, sure);
        }

        private Place unsure() {
            return new Place(type, false);
        }

        /** The name of a single object's type; empty for a collection and for a scalar. */
        Optional<QualifiedName> single() {
            return type.collection() ? Optional.empty() : BodyType.nameOf(type);
        }
    }

    /** A place with what the way to it says of the next segment: {@code addressing} where that is part of an address. */
    private record Step(Optional<Place> place, boolean addressing) {}

    /** The place at the end of the path; empty where a step is unknown. */
    Optional<Place> end(PathNode path) {
        return after(path).place();
    }

    /** The place in front of the last segment; empty where a step is unknown. */
    Optional<Place> parent(PathNode path) {
        return after(path.parent()).place();
    }

    private Step after(PathNode path) {
        Step step = path.isRoot() ? START : walked.get(path);
        if (step != null) {
            return step;
        }
        Deque<PathNode> open = new ArrayDeque<>();
        PathNode at = path;
        for (; step == null; at = at.parent()) {
            step = at.isRoot() ? START : walked.get(at);
            if (step == null) {
                open.push(at);
            }
        }
        for (PathNode next : open) {
            step = next(step, next);
            walked.put(next, step);
        }
        return step;
    }

    private Step next(Step from, PathNode to) {
        Segment segment = to.segment();
        if (from.addressing()) {
            return new Step(from.place(), !ODataPath.endsAddressing(segment));
        }
        boolean addressing = from.place().isPresent() && ODataPath.beginsAddressing(segment);
        return new Step(step(from.place(), to), addressing);
    }

    private Optional<Place> step(Optional<Place> from, PathNode to) {
        Optional<Place> next = from.isEmpty() ? root(to) : step(from.get(), to);
        if (next.isPresent()) {
            return next;
        }
        Optional<TypeRef> documented = known.documented(to);
        if (documented.isPresent()) {
            return Optional.of(new Place(documented.get(), false));
        }
        return from.isEmpty() ? singleton(to) : Optional.empty();
    }

    /** A root that no page gets and that bears the name of a type which no property has: the one object of that type. */
    private Optional<Place> singleton(PathNode to) {
        return to.isTop() && to.segment().isLiteral()
                ? types.byName(to.name(), "")
                        .filter(name -> types.object(name).isPresent() && !types.isReferredTo(name))
                        .map(name -> new Place(TypeRef.of(name), false))
                : Optional.empty();
    }

    private Optional<Place> root(PathNode to) {
        return to.isTop() ? known.documented(to).map(type -> new Place(type, true)) : Optional.empty();
    }

    private Optional<Place> step(Place place, PathNode to) {
        if (ODataPath.isEllipsis(to.segment())) {
            return Optional.of(place.unsure());
        }
        if (to.name().isEmpty()) {
            return place.type().collection()
                    ? Optional.of(place.at(place.type().withCollection(false)))
                    : Optional.empty();
        }
        Optional<Place> member = member(place, to);
        Optional<Place> next = member.isPresent() ? member : call(place, to);
        return next.isPresent() ? next : cast(place, to);
    }

    private Optional<Place> member(Place place, PathNode to) {
        return place.single().flatMap(type -> types.property(type, to.name())).map(property -> {
            boolean keyed = property.type().collection() && ODataPath.hasKeyInParentheses(to.segment());
            return place.at(keyed ? property.type().withCollection(false) : property.type());
        });
    }

    private Optional<Place> call(Place place, PathNode to) {
        return BodyType.nameOf(place.type())
                .flatMap(type ->
                        known.call(types.hierarchy().lineage(type), place.type().collection(), to.lowerName()))
                .map(result -> new Place(result, false));
    }

    private Optional<Place> cast(Place place, PathNode to) {
        if (!ODataPath.isQualified(to.segment())) {
            return Optional.empty();
        }
        QualifiedName written = QualifiedName.parse(to.name());
        return types.byName(written.name(), written.namespace())
                .map(type ->
                        place.at(TypeRef.of(type).withCollection(place.type().collection())));
    }
}
