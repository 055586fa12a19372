package dev.stubdown.link;

import dev.stubdown.model.TypeRef;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the pages of operations tell about places of the tree of paths: the roots, from {@code GET /x} and {@code GET /x/{id}}, what else a GET
 * returns, and what calls return.
 */
final class PathKnowledge {

    private static final String KEY = "/{}";

    private final Map<String, TypeRef> places;
    private final Map<Call, TypeRef> calls;

    private PathKnowledge(Map<String, TypeRef> places, Map<Call, TypeRef> calls) {
        this.places = Map.copyOf(places);
        this.calls = Map.copyOf(calls);
    }

    private record Call(QualifiedName type, boolean onCollection, String name) {}

    /** Learns from what pages say about the bodies of responses; a place with several stories believes the most frequent. */
    static PathKnowledge of(List<Draft> drafts, DocumentedResponses documented) {
        Map<String, Votes<Story>> votes = new HashMap<>();
        for (Draft draft : drafts) {
            if (!draft.isCall()) {
                documented.of(draft).type().ifPresent(body -> tell(draft, body.type(), votes));
            }
        }
        Map<String, TypeRef> places = new HashMap<>();
        votes.forEach((shape, stories) -> stories.winner().ifPresent(story -> places.put(shape, story.type())));
        return new PathKnowledge(places, Map.of());
    }

    /** The walk through the types, with all that the drafts tell about places. */
    static PathWalk walk(List<Draft> drafts, DocumentedResponses documented, LinkedTypes types) {
        PathKnowledge places = of(drafts, documented);
        PathKnowledge calls = places.withCalls(drafts, documented, new PathWalk(types, places));
        return new PathWalk(types, calls.withCalls(drafts, documented, new PathWalk(types, calls)));
    }

    private static void tell(Draft draft, TypeRef type, Map<String, Votes<Story>> votes) {
        if (ODataPath.isReference(draft.path())
                || ODataPath.isStream(draft.path())
                || ODataPath.isCount(draft.path())) {
            return;
        }
        String shape = draft.key().shape();
        Votes<Story> here = votes.computeIfAbsent(shape, s -> new Votes<>());
        if (draft.method() == HttpMethod.GET) {
            here.add(new Story(type));
            if (shape.endsWith(KEY) && !type.collection()) {
                String collection = shape.substring(0, shape.length() - KEY.length());
                votes.computeIfAbsent(collection, s -> new Votes<>()).add(new Story(type.withCollection(true)));
            }
        }
    }

    /** The same with the results of calls, learned with the help of the places. */
    PathKnowledge withCalls(List<Draft> drafts, DocumentedResponses documented, PathWalk walk) {
        Map<Call, Votes<Story>> votes = new HashMap<>();
        for (Draft draft : drafts) {
            String name = ODataPath.name(draft.lastSegment());
            Optional<PathWalk.Place> parent = walk.parent(draft.path());
            if (draft.isCall() && !name.isEmpty() && parent.isPresent()) {
                TypeRef bound = parent.get().type();
                BodyType.nameOf(bound)
                        .ifPresent(type -> documented
                                .of(draft)
                                .type()
                                .ifPresent(body -> votes.computeIfAbsent(
                                                new Call(type, bound.collection(), fold(name)), call -> new Votes<>())
                                        .add(new Story(body.type()))));
            }
        }
        Map<Call, TypeRef> learned = new HashMap<>();
        votes.forEach((call, stories) -> stories.winner().ifPresent(story -> learned.put(call, story.type())));
        return new PathKnowledge(places, learned);
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
                .map(type -> calls.get(new Call(type, onCollection, fold(name))))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A type, in an order that prefers lists: a key after a place proves that it is one. */
    private record Story(TypeRef type) implements Comparable<Story> {

        @Override
        public int compareTo(Story other) {
            int byFlag = Boolean.compare(other.type.collection(), type.collection());
            return byFlag != 0
                    ? byFlag
                    : type.target().modelName().compareTo(other.type.target().modelName());
        }
    }
}
