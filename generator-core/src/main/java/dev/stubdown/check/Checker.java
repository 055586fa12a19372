package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.fact.PageReview;
import dev.stubdown.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts every check to every page. */
public final class Checker {

    /**
     * The findings, in no particular order.
     *
     * @param told what reading and linking found already: it is among the findings, but for what a fragment need not have and what only follows
     *     from something else
     */
    public List<Diagnostic> check(CheckedSet set, List<Diagnostic> told) {
        Fragments fragments = new Fragments(set.pages());
        List<Check> checks = checks(set, fragments);
        Stream<Diagnostic> found = Parallel.map(set.pages(), page -> findings(page, set, checks)).stream()
                .flatMap(List::stream);
        List<Diagnostic> all = Stream.concat(told.stream(), found)
                .filter(finding -> !fragments.excuse(finding))
                .toList();
        Echoes echoes = new Echoes(all);
        return all.stream().filter(finding -> !echoes.contain(finding)).toList();
    }

    /** Some look at the whole set once, before the pages are asked. */
    private static List<Check> checks(CheckedSet set, Fragments fragments) {
        LinkIndex links = new LinkIndex(set, fragments);
        TypeIndex types = new TypeIndex(set);
        TypePlaces places = new TypePlaces(set);
        OperationIndex operations = new OperationIndex(set.model());
        DocumentedPaths documented = new DocumentedPaths(set.pages());
        CalledApi api = CalledApi.of(set.pages());
        return List.of(
                new LinkCheck(links),
                new IncludeCheck(set, links),
                new OrphanCheck(set, links),
                new ExampleRequestCheck(api, documented, types),
                new ExampleResponseCheck(api),
                new ExampleMetadataCheck(types, set),
                new ExampleBodyCheck(types, operations, new CalledLines(api, documented), ToldValues.of(set, types)),
                new RepresentationCheck(types),
                new InheritedRows(types, places),
                new TypeLinks(types, places),
                new ListedStrings(types, places, operations),
                new EnumValues(types, places),
                new EnumCopies(),
                new RequestRows(types, operations),
                new MethodRows(set, types, places));
    }

    private static List<Diagnostic> findings(PageReview page, CheckedSet set, List<Check> checks) {
        List<Diagnostic> found = new ArrayList<>();
        checks.forEach(check -> check.check(page, set, found::add));
        return found;
    }
}
