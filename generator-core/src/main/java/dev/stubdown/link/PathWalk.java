package dev.stubdown.link;

import dev.stubdown.model.TypeRef;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Segment;
import dev.stubdown.term.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks a path through the model: from a root, along properties, keys, casts and calls, to the type at its end. Remembers where it has been. */
final class PathWalk {

    private final LinkedTypes types;
    private final PathKnowledge known;
    private final Map<String, Optional<Place>> walked = new HashMap<>();

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

    /** The place at the end of the path; empty where a step is unknown. */
    Optional<Place> end(PathTemplate path) {
        return after(path.segments());
    }

    /** The place in front of the last segment; empty where a step is unknown. */
    Optional<Place> parent(PathTemplate path) {
        List<Segment> segments = path.segments();
        return segments.isEmpty() ? Optional.empty() : after(segments.subList(0, segments.size() - 1));
    }

    private Optional<Place> after(List<Segment> segments) {
        StringBuilder shape = new StringBuilder();
        segments.forEach(segment -> OperationKey.appendShape(shape.append('/'), segment));
        return walked.computeIfAbsent(shape.toString(), s -> walk(segments));
    }

    private Optional<Place> walk(List<Segment> segments) {
        Optional<Place> place = Optional.empty();
        StringBuilder shape = new StringBuilder();
        boolean addressing = false;
        for (Segment segment : segments) {
            OperationKey.appendShape(shape.append('/'), segment);
            if (addressing) {
                addressing = !ODataPath.endsAddressing(segment);
                continue;
            }
            addressing = place.isPresent() && ODataPath.beginsAddressing(segment);
            place = step(place, segment, shape.toString());
        }
        return place;
    }

    private Optional<Place> step(Optional<Place> from, Segment segment, String shape) {
        Optional<Place> next = from.isEmpty() ? root(shape) : from.flatMap(place -> step(place, segment));
        return next.or(() -> known.documented(shape).map(type -> new Place(type, false)))
                .or(() -> from.isEmpty() ? singleton(segment, shape) : Optional.empty());
    }

    /** A root that no page gets and that bears the name of a type which no property has: the one object of that type. */
    private Optional<Place> singleton(Segment segment, String shape) {
        return segment.isLiteral() && shape.indexOf('/', 1) < 0
                ? types.byName(ODataPath.name(segment), "")
                        .filter(name -> types.object(name).isPresent() && !types.isReferredTo(name))
                        .map(name -> new Place(TypeRef.of(name), false))
                : Optional.empty();
    }

    private Optional<Place> root(String shape) {
        return known.root(shape).map(type -> new Place(type, true));
    }

    private Optional<Place> step(Place place, Segment segment) {
        if (ODataPath.isEllipsis(segment)) {
            return Optional.of(place.unsure());
        }
        String name = ODataPath.name(segment);
        if (name.isEmpty()) {
            return place.type().collection()
                    ? Optional.of(place.at(place.type().withCollection(false)))
                    : Optional.empty();
        }
        return member(place, segment, name).or(() -> call(place, name)).or(() -> cast(place, segment, name));
    }

    private Optional<Place> member(Place place, Segment segment, String name) {
        return place.single().flatMap(type -> types.property(type, name)).map(property -> {
            boolean keyed = property.type().collection() && ODataPath.hasKeyInParentheses(segment);
            return place.at(keyed ? property.type().withCollection(false) : property.type());
        });
    }

    private Optional<Place> call(Place place, String name) {
        return BodyType.nameOf(place.type())
                .flatMap(type ->
                        known.call(types.hierarchy().lineage(type), place.type().collection(), name))
                .map(result -> new Place(result, false));
    }

    private Optional<Place> cast(Place place, Segment segment, String name) {
        if (!ODataPath.isQualified(segment)) {
            return Optional.empty();
        }
        QualifiedName written = QualifiedName.parse(name);
        return types.byName(written.name(), written.namespace())
                .map(type ->
                        place.at(TypeRef.of(type).withCollection(place.type().collection())));
    }
}
