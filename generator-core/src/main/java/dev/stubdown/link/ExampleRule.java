package dev.stubdown.link;

import dev.stubdown.fact.OperationFact;
import dev.stubdown.model.Example;
import dev.stubdown.model.Example.ExampleRequest;
import dev.stubdown.term.PathTemplate;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of a page's operations an example is of: the one whose path fits its URL best. */
final class ExampleRule {

    private ExampleRule() {}

    /**
     * The examples of each of the page's operations that has some.
     *
     * @param page all drafts of the page
     */
    static Map<OperationKey, List<Example>> of(List<Draft> page) {
        List<Draft> inOrder =
                page.stream().sorted(Comparator.comparing(Draft::source)).toList();
        Set<OperationFact> facts = Collections.newSetFromMap(new IdentityHashMap<>()); // their hash codes are deep
        return inOrder.stream()
                .map(Draft::fact)
                .filter(facts::add)
                .flatMap(fact -> fact.examples().stream())
                .collect(Collectors.groupingBy(example -> best(example, inOrder).key()));
    }

    /** The page's first line takes what fits none. */
    private static Draft best(Example example, List<Draft> inOrder) {
        ExampleRequest request = example.request();
        Draft best = null;
        int bestFit = -1;
        List<String> actual = request == null ? List.of() : path(request);
        for (Draft draft : inOrder) {
            int fit = request == null || draft.method() != request.method() ? -1 : fit(draft.node(), actual);
            if (fit > bestFit) {
                best = draft;
                bestFit = fit;
            }
        }
        return best == null ? first(example, inOrder) : best;
    }

    /** What the segments of the URL name, in lower case. */
    private static List<String> path(ExampleRequest request) {
        String url = request.url();
        int query = url.indexOf('?');
        return PathTemplate.parse(query < 0 ? url : url.substring(0, query)).segments().stream()
                .map(segment -> ODataPath.name(segment).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Draft first(Example example, List<Draft> inOrder) {
        ExampleRequest request = example.request();
        return inOrder.stream()
                .filter(draft -> request == null || draft.method() == request.method())
                .findFirst()
                .orElseGet(() -> inOrder.get(0));
    }

    /** How many literal segments agree, counted from the end of the URL, so that host and version do not matter; negative for another path. */
    private static int fit(PathNode expected, List<String> actual) {
        int agreeing = 0;
        int at = actual.size() - 1;
        for (PathNode place = expected; !place.isRoot(); place = place.parent(), at--) {
            boolean equal = at >= 0 && place.lowerName().equals(actual.get(at));
            if (at < 0 || !equal && !place.name().isEmpty()) {
                return -1;
            }
            agreeing += equal ? 1 : 0;
        }
        return agreeing;
    }
}
