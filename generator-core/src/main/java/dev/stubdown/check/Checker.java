package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.fact.PageReview;
import java.util.ArrayList;
import java.util.List;

/** Puts every check to every page. */
public final class Checker {

    /** The findings, in no particular order. */
    public List<Diagnostic> check(CheckedSet set) {
        List<Check> checks = checks(set);
        return set.pages().parallelStream()
                .flatMap(page -> findings(page, set, checks).stream())
                .toList();
    }

    /** Some look at the whole set once, before the pages are asked. */
    private static List<Check> checks(CheckedSet set) {
        LinkIndex links = new LinkIndex(set);
        KnownTypes known = new KnownTypes(set);
        TypeIndex types = new TypeIndex(set);
        CalledApi api = CalledApi.of(set);
        return List.of(
                new LinkCheck(links),
                new IncludeCheck(set, links),
                new OrphanCheck(set, links),
                new ExampleRequestCheck(api, new DocumentedPaths(set)),
                new ExampleResponseCheck(api),
                new ExampleMetadataCheck(types, set),
                new ExampleBodyCheck(types, new OperationIndex(set.model()), new ListedValues(set), api),
                new RepresentationCheck(types),
                new InheritedRows(known),
                new TypeLinks(known),
                new EnumValues(known),
                new EnumCopies(),
                new MethodRows(set, known));
    }

    private static List<Diagnostic> findings(PageReview page, CheckedSet set, List<Check> checks) {
        List<Diagnostic> found = new ArrayList<>();
        checks.forEach(check -> check.check(page, set, found::add));
        return found;
    }
}
