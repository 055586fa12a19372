package dev.stubdown.link;

import dev.stubdown.fact.OperationFact;
import dev.stubdown.model.Example;
import dev.stubdown.model.Example.ExampleRequest;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Segment;
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
        List<Segment> actual = request == null ? List.of() : path(request);
        for (Draft draft : inOrder) {
            int fit = request == null || draft.method() != request.method() ? -1 : fit(draft.path(), actual);
            if (fit > bestFit) {
                best = draft;
                bestFit = fit;
            }
        }
        return best == null ? first(example, inOrder) : best;
    }

    private static List<Segment> path(ExampleRequest request) {
        String url = request.url();
        int query = url.indexOf('?');
        return PathTemplate.parse(query < 0 ? url : url.substring(0, query)).segments();
    }

    private static Draft first(Example example, List<Draft> inOrder) {
        ExampleRequest request = example.request();
        return inOrder.stream()
                .filter(draft -> request == null || draft.method() == request.method())
                .findFirst()
                .orElseGet(() -> inOrder.get(0));
    }

    /** How many literal segments agree, counted from the end of the URL, so that host and version do not matter; negative for another path. */
    private static int fit(PathTemplate template, List<Segment> actual) {
        List<Segment> expected = template.segments();
        int offset = actual.size() - expected.size();
        if (offset < 0) {
            return -1;
        }
        int agreeing = 0;
        for (int i = 0; i < expected.size(); i++) {
            String name = ODataPath.name(expected.get(i)).toLowerCase(Locale.ROOT);
            boolean equal = name.equals(ODataPath.name(actual.get(offset + i)).toLowerCase(Locale.ROOT));
            if (!equal && !name.isEmpty()) {
                return -1;
            }
            agreeing += equal ? 1 : 0;
        }
        return agreeing;
    }
}
