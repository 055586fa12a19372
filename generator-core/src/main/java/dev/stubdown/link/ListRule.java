package dev.stubdown.link;

import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.ResponseFact.BodyShape;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.HttpMethod;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a response is a list: by the path's key, the example's shape, the page's words and where the path leads. */
final class ListRule {

    private static final Set<BodyShape> LISTS = EnumSet.of(BodyShape.COLLECTION, BodyShape.ARRAY);

    private final Set<OperationFact> mixed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param drafts all of them: what a page with lines of both sorts says cannot hold for all of its lines */
    ListRule(List<Draft> drafts, PathWalk walk) {
        Map<OperationFact, Boolean> seen = new IdentityHashMap<>();
        for (Draft draft : drafts) {
            if (draft.method() == HttpMethod.GET) {
                walk.end(draft.node()).filter(PathWalk.Place::sure).ifPresent(place -> {
                    Boolean before = seen.putIfAbsent(draft.fact(), place.type().collection());
                    if (before != null && before != place.type().collection()) {
                        mixed.add(draft.fact());
                    }
                });
            }
        }
    }

    /** Whether a body is a list, with the rule that says so. */
    record Judged(boolean list, Rule rule) {}

    /**
     * For a GET of a place that the model knows.
     *
     * @param said what the page's words say, without its example
     */
    Judged judge(Draft draft, TypeRef said, PathWalk.Place place) {
        BodyShape shape = draft.fact().response().exampleShape();
        boolean led = place.type().collection();
        if (draft.lastSegment().isPlaceholder() && !led) {
            return new Judged(said.collection() && LISTS.contains(shape), Rule.LIST_KEY);
        }
        if (place.sure() && mixed.contains(draft.fact())) {
            return new Judged(led, Rule.LIST_MIXED);
        }
        if (LISTS.contains(shape)) {
            return new Judged(true, Rule.LIST_EXAMPLE);
        }
        boolean byWords = led == said.collection() || shape == BodyShape.OBJECT == led;
        return byWords ? new Judged(said.collection(), Rule.LIST_WORDS) : new Judged(led, Rule.LIST_PATH);
    }
}
