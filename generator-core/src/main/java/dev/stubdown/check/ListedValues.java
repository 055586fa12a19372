package dev.stubdown.check;

import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The values that descriptions list, by the place of their property. Immutable. */
final class ListedValues {

    private final Map<SourceSpan, List<String>> byPlace = new HashMap<>();

    ListedValues(CheckedSet set) {
        for (PageReview page : set.pages()) {
            properties(page)
                    .filter(row -> !row.listedValues().isEmpty())
                    .forEach(row -> byPlace.put(row.source(), row.listedValues()));
        }
    }

    private static Stream<PropertyFact> properties(PageReview page) {
        return Stream.concat(
                page.facts().objects().stream().flatMap(object -> object.properties().stream()),
                page.facts().operations().stream()
                        .map(OperationFact::body)
                        .filter(body -> body != null)
                        .flatMap(body -> body.properties().stream()));
    }

    /** Empty where the description lists none. */
    List<String> of(SourceSpan property) {
        return byPlace.getOrDefault(property, List.of());
    }
}
