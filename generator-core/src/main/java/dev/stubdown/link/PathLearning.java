package dev.stubdown.link;

import dev.stubdown.link.PathKnowledge.Call;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Learns from all pages what stands where in the tree of paths. A place with several stories believes the most frequent. */
final class PathLearning {

    /** Calls on the results of calls: deeper ones are not documented. */
    private static final int ROUNDS = 2;

    private final DocumentedResponses documented;
    private final TypeHierarchy hierarchy;
    private final Map<PathNode, TypeRef> places;
    private final List<Draft> calls;

    /** @param drafts all of them */
    PathLearning(List<Draft> drafts, DocumentedResponses documented, TypeHierarchy hierarchy) {
        this.documented = documented;
        this.hierarchy = hierarchy;
        this.places = places(drafts);
        this.calls = drafts.stream()
                .filter(draft -> draft.isCall() && documented.of(draft).said().isPresent())
                .toList();
    }

    /** The walk through the types, with all that the drafts tell about places. */
    PathWalk walk(LinkedTypes types) {
        PathWalk walk = new PathWalk(types, new PathKnowledge(places, Map.of()));
        for (int round = 0; round < ROUNDS; round++) {
            walk = new PathWalk(types, new PathKnowledge(places, calls(walk)));
        }
        return walk;
    }

    private Map<PathNode, TypeRef> places(List<Draft> drafts) {
        Map<PathNode, Votes<Story>> votes = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.method() == HttpMethod.GET && !draft.isCall() && !hasGrammar(draft)) {
                documented.of(draft).type().ifPresent(body -> tell(draft.node(), body.type(), votes));
            }
        }
        return winners(votes);
    }

    private static boolean hasGrammar(Draft draft) {
        return ODataPath.isReference(draft.path())
                || ODataPath.isStream(draft.path())
                || ODataPath.isCount(draft.path());
    }

    /** What a key selects is an element, whatever its page says; and where it selects from is a list of such. */
    private void tell(PathNode place, TypeRef type, Map<PathNode, Votes<Story>> votes) {
        vote(place, place.isKey() ? type.withCollection(false) : type, votes);
        if (place.isKey()) {
            vote(place.parent(), type.withCollection(true), votes);
        }
    }

    private <K> void vote(K place, TypeRef type, Map<K, Votes<Story>> votes) {
        int depth = BodyType.nameOf(type)
                .map(name -> hierarchy.ancestors(name).size())
                .orElse(0);
        votes.computeIfAbsent(place, p -> new Votes<>()).add(new Story(type, depth));
    }

    private Map<Call, TypeRef> calls(PathWalk walk) {
        Map<Call, Votes<Story>> votes = new HashMap<>();
        for (Draft draft : calls) {
            call(draft.node(), walk)
                    .ifPresent(made -> documented.of(draft).type().ifPresent(body -> vote(made, body.type(), votes)));
        }
        return winners(votes);
    }

    private static Optional<Call> call(PathNode place, PathWalk walk) {
        Optional<TypeRef> bound = walk.parent(place).map(PathWalk.Place::type);
        Optional<QualifiedName> type = bound.flatMap(BodyType::nameOf);
        return place.name().isEmpty() || type.isEmpty()
                ? Optional.empty()
                : Optional.of(new Call(type.get(), bound.get().collection(), place.lowerName()));
    }

    private static <K> Map<K, TypeRef> winners(Map<K, Votes<Story>> votes) {
        Map<K, TypeRef> winners = new HashMap<>();
        votes.forEach((place, stories) -> stories.winner().ifPresent(story -> winners.put(place, story.type())));
        return winners;
    }

    /**
     * A type that a page gives a place. Among equally frequent ones, lists come first, for a key proves one; then the types that say most.
     *
     * @param depth how many ancestors the type has
     */
    private record Story(TypeRef type, int depth) implements Comparable<Story> {

        @Override
        public int compareTo(Story other) {
            int byFlag = Boolean.compare(other.type.collection(), type.collection());
            int byDepth = Integer.compare(other.depth, depth);
            int byName = type.target().modelName().compareTo(other.type.target().modelName());
            return byFlag != 0 ? byFlag : byDepth != 0 ? byDepth : byName;
        }
    }
}
