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

    private static final String KEY = "/{}";

    /** Calls on the results of calls: deeper ones are not documented. */
    private static final int ROUNDS = 2;

    private final List<Draft> drafts;
    private final DocumentedResponses documented;
    private final LinkedTypes types;

    private PathLearning(List<Draft> drafts, DocumentedResponses documented, LinkedTypes types) {
        this.drafts = drafts;
        this.documented = documented;
        this.types = types;
    }

    /** The walk through the types, with all that the drafts tell about places. */
    static PathWalk walk(List<Draft> drafts, DocumentedResponses documented, LinkedTypes types) {
        PathLearning learning = new PathLearning(drafts, documented, types);
        Map<String, TypeRef> places = learning.places();
        PathWalk walk = new PathWalk(types, new PathKnowledge(places, Map.of()));
        for (int round = 0; round < ROUNDS; round++) {
            walk = new PathWalk(types, new PathKnowledge(places, learning.calls(walk)));
        }
        return walk;
    }

    private Map<String, TypeRef> places() {
        Map<String, Votes<Story>> votes = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.method() == HttpMethod.GET && !draft.isCall() && !hasGrammar(draft)) {
                documented.of(draft).type().ifPresent(body -> tell(draft.key().shape(), body.type(), votes));
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
    private void tell(String shape, TypeRef type, Map<String, Votes<Story>> votes) {
        boolean keyed = shape.endsWith(KEY);
        vote(shape, keyed ? type.withCollection(false) : type, votes);
        if (keyed) {
            vote(shape.substring(0, shape.length() - KEY.length()), type.withCollection(true), votes);
        }
    }

    private <K> void vote(K place, TypeRef type, Map<K, Votes<Story>> votes) {
        int depth = BodyType.nameOf(type)
                .map(name -> types.hierarchy().ancestors(name).size())
                .orElse(0);
        votes.computeIfAbsent(place, p -> new Votes<>()).add(new Story(type, depth));
    }

    private Map<Call, TypeRef> calls(PathWalk walk) {
        Map<Call, Votes<Story>> votes = new HashMap<>();
        for (Draft draft : drafts) {
            Optional<Call> call = draft.isCall() ? call(draft, walk) : Optional.empty();
            call.ifPresent(made -> documented.of(draft).type().ifPresent(body -> vote(made, body.type(), votes)));
        }
        return winners(votes);
    }

    private static Optional<Call> call(Draft draft, PathWalk walk) {
        String name = ODataPath.name(draft.lastSegment());
        Optional<TypeRef> bound = walk.parent(draft.path()).map(PathWalk.Place::type);
        Optional<QualifiedName> type = bound.flatMap(BodyType::nameOf);
        return name.isEmpty() || type.isEmpty()
                ? Optional.empty()
                : Optional.of(new Call(type.get(), bound.get().collection(), name));
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
