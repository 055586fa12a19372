package dev.stubdown.link;

import dev.stubdown.model.Example;
import dev.stubdown.model.Example.ExampleRequest;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        return inOrder.stream()
                .flatMap(draft -> draft.fact().examples().stream())
                .distinct()
                .collect(Collectors.groupingBy(example -> best(example, inOrder).key()));
    }

    /** The page's first line takes what fits none. */
    private static Draft best(Example example, List<Draft> inOrder) {
        return Optional.ofNullable(example.request())
                .flatMap(request -> inOrder.stream()
                        .filter(draft -> draft.method() == request.method() && fit(draft.path(), request) >= 0)
                        .max(Comparator.comparingInt((Draft draft) -> fit(draft.path(), request))
                                .thenComparing(
                                        Comparator.comparing(Draft::source).reversed())))
                .orElseGet(() -> first(example, inOrder));
    }

    private static Draft first(Example example, List<Draft> inOrder) {
        ExampleRequest request = example.request();
        return inOrder.stream()
                .filter(draft -> request == null || draft.method() == request.method())
                .findFirst()
                .orElseGet(() -> inOrder.get(0));
    }

    /** How many literal segments agree, counted from the end of the URL, so that host and version do not matter; negative for another path. */
    private static int fit(PathTemplate template, ExampleRequest request) {
        String url = request.url();
        int query = url.indexOf('?');
        List<Segment> actual =
                PathTemplate.parse(query < 0 ? url : url.substring(0, query)).segments();
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
